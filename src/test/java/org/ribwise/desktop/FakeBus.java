package org.ribwise.desktop;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A bus on a socket of its own that serves one program and notes what it asks.
final class FakeBus implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final ServerSocketChannel socket;
    private final UnixDomainSocketAddress address;
    private final Function<String, List<Object>> answers;
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<SocketChannel> programs = new LinkedBlockingQueue<>();

    /// @param answers the arguments of the answer to a method
    FakeBus(Path place, Function<String, List<Object>> answers) throws IOException {
        this.address = UnixDomainSocketAddress.of(place);
        this.answers = answers;
        this.socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        socket.bind(address);
        Thread.ofPlatform().daemon().start(this::serve);
    }

    List<UnixDomainSocketAddress> addresses() {
        return List.of(address);
    }

    /// What is asked next: the method and its first argument; "gone" when the program has gone.
    String nextAsked() throws InterruptedException {
        return String.valueOf(asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /// Tells the program that is connected something.
    void tell(String place, String member, boolean value) throws Exception {
        SocketChannel program = programs.take();
        BusMessage.Address from = new BusMessage.Address("", "/somewhere", place, member);
        program.write(
                ByteBuffer.wrap(BusWriter.write(new BusMessage(BusMessage.Type.SIGNAL, 99, 0, from, List.of(value)))));
        programs.add(program);
    }

    private void serve() {
        try (SocketChannel program = socket.accept()) {
            program.write(ByteBuffer.wrap("DATA\r\nOK 1234\r\n".getBytes(StandardCharsets.US_ASCII)));
            StringBuilder greeting = new StringBuilder();
            while (!greeting.toString().endsWith("BEGIN\r\n")) {
                greeting.append((char) read(program, 1)[0]);
            }
            asked.add(greeting.toString().replace("\r\n", " ").strip());
            programs.add(program);
            while (true) {
                answer(program, next(program));
            }
        } catch (IOException over) {
            asked.add("gone");
        }
    }

    private void answer(SocketChannel program, BusMessage call) throws IOException {
        String method = call.address().member();
        BusMessage.Address nobody = BusMessage.Address.NONE;
        program.write(ByteBuffer.wrap(BusWriter.write(
                new BusMessage(BusMessage.Type.RETURN, 1, call.serial(), nobody, answers.apply(method)))));
        asked.add(call.body().isEmpty() ? method : method + " " + call.body().getFirst());
    }

    private static BusMessage next(SocketChannel program) throws IOException {
        byte[] start = read(program, BusReader.START_BYTES);
        byte[] rest = read(program, BusReader.lengthOf(start) - start.length);
        byte[] message = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, message, start.length, rest.length);
        return BusReader.read(message);
    }

    private static byte[] read(SocketChannel program, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (program.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
