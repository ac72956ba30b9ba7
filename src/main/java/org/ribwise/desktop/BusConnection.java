package org.ribwise.desktop;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ribwise.desktop.BusMessage.Address;

/// A connection to a message bus. What is asked for through it ends with it, and it ends with the process: that
/// is why Ribwise speaks to the bus itself instead of asking a program to.
///
/// One thread reads; another may close, which ends the reading.
final class BusConnection implements AutoCloseable {

    /// The bus itself.
    static final Address BUS = new Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "");

    /// A bus that is silent for so long does not answer; design value.
    static final long PATIENCE_MILLIS = 2_000;

    /// As long as the connection lasts.
    static final long FOR_EVER = 0;

    private final SocketChannel channel;
    private final Selector readable;
    private int serial;

    private BusConnection(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        this.readable = Selector.open();
        channel.register(readable, SelectionKey.OP_READ);
    }

    /// Connects, says who we are by the socket's own word for it, and asks for a name.
    ///
    /// @param addresses where the bus may listen; the first one that answers counts
    /// @throws IOException if none answers
    static BusConnection open(List<UnixDomainSocketAddress> addresses) throws IOException {
        IOException none = new IOException("no bus");
        for (UnixDomainSocketAddress address : addresses) {
            try {
                return opened(SocketChannel.open(address));
            } catch (IOException silent) {
                none.addSuppressed(silent);
            }
        }
        throw none;
    }

    private static BusConnection opened(SocketChannel channel) throws IOException {
        BusConnection connection = new BusConnection(channel);
        try {
            connection.authenticate();
            connection.call(BUS, "Hello", List.of());
            return connection;
        } catch (IOException refused) {
            connection.close();
            throw refused;
        }
    }

    /// The empty answer means: ask the socket who is at its other end.
    private void authenticate() throws IOException {
        write("\0AUTH EXTERNAL\r\nDATA\r\nBEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
        expect("DATA");
        expect("OK");
    }

    private void expect(String word) throws IOException {
        String line = line();
        if (!line.startsWith(word)) {
            throw new IOException("the bus says " + line);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        byte[] one = new byte[1];
        do {
            fill(one, 0, PATIENCE_MILLIS);
            line.append((char) one[0]);
        } while (one[0] != '\n');
        return line.toString();
    }

    /// Calls a method and waits for the answer.
    ///
    /// @param object whose it is
    /// @param method its name
    /// @param arguments its arguments
    /// @return the answer
    /// @throws IOException if there is none, or it is an error
    BusMessage call(Address object, String method, List<Object> arguments) throws IOException {
        int asked = send(object, method, arguments);
        while (true) {
            BusMessage answer = receive(PATIENCE_MILLIS);
            if (answer.replyTo() == asked) {
                if (answer.type() == BusMessage.Type.ERROR) {
                    throw new IOException("the bus refuses " + method);
                }
                return answer;
            }
        }
    }

    /// Calls a method without waiting.
    ///
    /// @return the number of the call
    int send(Address object, String method, List<Object> arguments) throws IOException {
        serial++;
        Address address = new Address(object.destination(), object.path(), object.place(), method);
        write(BusWriter.write(new BusMessage(BusMessage.Type.CALL, serial, 0, address, arguments)));
        return serial;
    }

    /// Waits for the next message.
    ///
    /// @param patienceMillis how long, or {@link #FOR_EVER}
    BusMessage receive(long patienceMillis) throws IOException {
        byte[] start = new byte[BusReader.START_BYTES];
        fill(start, 0, patienceMillis);
        byte[] message = Arrays.copyOf(start, BusReader.lengthOf(start));
        fill(message, start.length, PATIENCE_MILLIS);
        return BusReader.read(message);
    }

    private void fill(byte[] into, int from, long patienceMillis) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into, from, into.length - from);
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer);
            if (read < 0) {
                throw new EOFException("the bus has gone");
            }
            if (read == 0) {
                await(patienceMillis);
            }
        }
    }

    private void await(long patienceMillis) throws IOException {
        if (!readable.isOpen()) {
            throw new ClosedChannelException();
        }
        int ready = readable.select(patienceMillis);
        readable.selectedKeys().clear();
        if (ready == 0 && patienceMillis != FOR_EVER) {
            throw new IOException("the bus does not answer");
        }
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.write(buffer) == 0) {
                throw new IOException("the bus does not listen");
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            readable.close();
        }
    }
}
