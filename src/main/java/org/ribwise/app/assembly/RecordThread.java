package org.ribwise.app.assembly;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ribwise.ui.kit.BackgroundWork;
import org.ribwise.ui.kit.Work;

/// The one thread that reads and writes the record. Whatever waits for the disk waits there, in the order in which it
/// was asked for.
final class RecordThread implements AutoCloseable {

    /// How long what was asked for may take when the program is closed (design value).
    private static final long CLOSING_SECONDS = 10;

    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("record").factory());
    private final Work work = new BackgroundWork(executor);

    Work work() {
        return work;
    }

    /// Finishes everything that was asked for.
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
