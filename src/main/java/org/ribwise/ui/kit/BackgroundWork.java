package org.ribwise.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Work on an executor; the only place that hands results to the JavaFX thread. Once the executor takes nothing more
/// nothing is done, and what comes back late is told to nobody: a screen of a window that is closed has no styles.
public final class BackgroundWork implements Work {

    private final ExecutorService executor;

    /// @param executor runs the jobs; a single thread keeps their order
    public BackgroundWork(ExecutorService executor) {
        this.executor = executor;
    }

    /// Runs jobs on the screen's thread, for whoever is told something on another thread.
    public static Executor screen() {
        return Platform::runLater;
    }

    @Override
    public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> trouble) {
        try {
            executor.execute(() -> {
                try {
                    T result = job.get();
                    tell(() -> done.accept(result));
                } catch (RuntimeException e) {
                    tell(() -> trouble.accept(e));
                }
            });
        } catch (RejectedExecutionException _) {
            // The program has been closed while a screen was still filling itself: nobody sees it any more.
        }
    }

    private void tell(Runnable result) {
        Platform.runLater(() -> {
            if (!executor.isShutdown()) {
                result.run();
            }
        });
    }
}
