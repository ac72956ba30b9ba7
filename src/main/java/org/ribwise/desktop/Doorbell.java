package org.ribwise.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the program that is open hears that it was started a second time: a socket that only its owner can
/// reach. Who rings says which file they were started with, if any, and hears one byte: done.
final class Doorbell implements AutoCloseable {

    /// Names of sockets are short on every system: 108 bytes on Linux, 104 on macOS, with the zero at the end.
    private static final int LONGEST_NAME_BYTES = 103;

    /// Who does not answer for so long hangs; design value.
    private static final long PATIENCE_MILLIS = 2_000;

    private static final int DONE = 1;

    /// Longest name of a file that is handed over; no system has longer ones.
    private static final int LONGEST_MESSAGE_BYTES = 32_768;

    private final ServerSocketChannel socket;
    private final Path place;
    private final Optional<Path> folder;
    private final Consumer<String> rung;

    private Doorbell(ServerSocketChannel socket, Path place, Optional<Path> folder, Consumer<String> rung) {
        this.socket = socket;
        this.place = place;
        this.folder = folder;
        this.rung = rung;
    }

    /// Hangs a bell, over what is left of that of a program that was killed.
    ///
    /// @param wanted where; somewhere in the folder for temporary files when that name is too long, or there
    ///     can be no socket there
    /// @param rung is told each time that somebody rings, and what they say, on a thread of the bell's own
    /// @throws IOException if it cannot be hung anywhere
    static Doorbell hang(Path wanted, Consumer<String> rung) throws IOException {
        Doorbell bell = hung(wanted, rung);
        Thread.ofPlatform().daemon().name("doorbell").start(bell::answer);
        return bell;
    }

    private static Doorbell hung(Path wanted, Consumer<String> rung) throws IOException {
        if (wanted.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME_BYTES) {
            try {
                return new Doorbell(bind(wanted), wanted, Optional.empty(), rung);
            } catch (IOException noSocketsHere) {
                // as on a stick with FAT, or a folder of another system
            }
        }
        // for its owner alone, as the JDK makes it
        Path folder = Files.createTempDirectory("ribwise");
        Path place = folder.resolve("bell");
        return new Doorbell(bind(place), place, Optional.of(folder), rung);
    }

    private static ServerSocketChannel bind(Path place) throws IOException {
        Files.deleteIfExists(place);
        ServerSocketChannel socket = opened();
        try {
            socket.bind(UnixDomainSocketAddress.of(place));
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
            }
            return socket;
        } catch (IOException impossible) {
            socket.close();
            throw impossible;
        }
    }

    private static ServerSocketChannel opened() throws IOException {
        try {
            return ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (UnsupportedOperationException absent) {
            throw new IOException("no such sockets on this system", absent);
        }
    }

    /// Where it hangs.
    Path place() {
        return place;
    }

    private void answer() {
        while (true) {
            SocketChannel caller;
            try {
                caller = socket.accept();
            } catch (IOException takenDown) {
                return;
            }
            try (caller) {
                rung.accept(said(caller));
                caller.write(ByteBuffer.wrap(new byte[] {DONE}));
            } catch (IOException gone) {
                // who rang did not wait
            }
        }
    }

    /// What the caller says, to its end. Who says nothing for too long is taken for one who says nothing.
    private static String said(SocketChannel caller) throws IOException {
        ByteBuffer message = ByteBuffer.allocate(LONGEST_MESSAGE_BYTES);
        try (Selector readable = Selector.open()) {
            caller.configureBlocking(false);
            caller.register(readable, SelectionKey.OP_READ);
            while (message.hasRemaining() && readable.select(PATIENCE_MILLIS) > 0) {
                readable.selectedKeys().clear();
                if (caller.read(message) < 0) {
                    break;
                }
            }
        }
        return new String(message.array(), 0, message.position(), StandardCharsets.UTF_8);
    }

    /// What one hears who rings.
    enum Echo {
        /// The program has been told.
        COMING,
        /// There is a program, but it does not answer: it was stopped, or hangs.
        SILENCE,
        /// There is no program.
        NOBODY
    }

    /// Rings a bell.
    ///
    /// @param message what is said; may be empty
    static Echo ring(Path place, String message) {
        try (SocketChannel caller = SocketChannel.open(UnixDomainSocketAddress.of(place));
                Selector readable = Selector.open()) {
            caller.write(ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8)));
            caller.shutdownOutput();
            caller.configureBlocking(false);
            caller.register(readable, SelectionKey.OP_READ);
            if (readable.select(PATIENCE_MILLIS) == 0) {
                return Echo.SILENCE;
            }
            return caller.read(ByteBuffer.allocate(1)) == 1 ? Echo.COMING : Echo.NOBODY;
        } catch (IOException | UnsupportedOperationException nobody) {
            return Echo.NOBODY;
        }
    }

    /// Takes it down.
    @Override
    public void close() throws IOException {
        socket.close();
        Files.deleteIfExists(place);
        if (folder.isPresent()) {
            Files.deleteIfExists(folder.get());
        }
    }
}
