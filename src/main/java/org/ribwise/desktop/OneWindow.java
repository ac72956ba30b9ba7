package org.ribwise.desktop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// One window for each data folder: a second start brings the window that is open forward, instead of opening
/// another on a record that is in use.
///
/// Who holds the lock on `window.lock` has the window; the system lets go of it however a program ends.
/// `window.bell` says where the program with the window hears the others. Where the folder cannot be written
/// there is nothing to share: the program starts as if it were alone.
public final class OneWindow implements AutoCloseable {

    private static final String LOCK = "window.lock";
    private static final String BELL = "window.bell";
    private static final String SOCKET = "window.socket";

    /// A program that is just starting or just ending has this long; design value.
    private static final int TRIES = 40;

    private static final long BETWEEN_TRIES_NANOS = 100_000_000;

    private final Path folder;
    private final Optional<FileChannel> lock;
    private Optional<Doorbell> bell = Optional.empty();

    private OneWindow(Path folder, Optional<FileChannel> lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Claims the window of a data folder.
    ///
    /// @param folder the data folder; it is made, for its owner alone, when it is missing
    /// @param file a file that the program was started with; the program that has the window is told of it
    /// @return the claim; empty when the program that has the window has been told to come forward. A program
    ///     that has the window and does not answer does not keep anybody waiting: the person may need help now
    public static Optional<OneWindow> claim(Path folder, Optional<Path> file) {
        try {
            create(folder);
            for (int tried = 0; tried < TRIES; tried++) {
                Optional<FileChannel> lock = lock(folder);
                if (lock.isPresent()) {
                    return Optional.of(new OneWindow(folder, lock));
                }
                switch (ring(folder, file)) {
                    case COMING -> {
                        return Optional.empty();
                    }
                    case SILENCE -> {
                        return Optional.of(alone(folder));
                    }
                    case NOBODY -> LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
                }
            }
            return Optional.of(alone(folder));
        } catch (IOException notWritable) {
            return Optional.of(alone(folder));
        }
    }

    /// A window that shares nothing with others.
    private static OneWindow alone(Path folder) {
        return new OneWindow(folder, Optional.empty());
    }

    /// From now on, second starts are heard.
    ///
    /// @param forward brings the window forward, and opens the file that the other one was started with; called
    ///     on a thread of its own
    public void hear(Consumer<Optional<Path>> forward) {
        if (lock.isEmpty()) {
            return;
        }
        try {
            Doorbell hung = Doorbell.hang(folder.resolve(SOCKET), said -> forward.accept(file(said)));
            bell = Optional.of(hung);
            Files.writeString(folder.resolve(BELL), hung.place().toString());
        } catch (IOException unheard) {
            // then a second start opens a window of its own, which says that the record is in use
        }
    }

    private static Optional<Path> file(String said) {
        try {
            return Optional.of(said).filter(name -> !name.isEmpty()).map(Path::of);
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    private static Doorbell.Echo ring(Path folder, Optional<Path> file) {
        String said = file.map(path -> path.toAbsolutePath().toString()).orElse("");
        try {
            return Doorbell.ring(Path.of(Files.readString(folder.resolve(BELL))), said);
        } catch (IOException | InvalidPathException noBell) {
            return Doorbell.Echo.NOBODY;
        }
    }

    private static Optional<FileChannel> lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    private static void create(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        // asked first, because createDirectories takes a link to a folder for a file in its way
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly);
        }
    }

    /// Gives the window up.
    @Override
    public void close() {
        try {
            if (bell.isPresent()) {
                Files.deleteIfExists(folder.resolve(BELL));
                bell.get().close();
            }
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException left) {
            // the next start clears it away
        }
    }
}
