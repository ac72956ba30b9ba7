package org.ribwise.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one seam to background threads: a job runs elsewhere, its result comes back to the screen's thread.
public interface Work {

    /// Runs a job. Jobs run one after another, in the order in which they were asked for.
    ///
    /// @param job what to do, away from the screen
    /// @param done gets the result on the screen's thread
    /// @param trouble gets the exception on the screen's thread instead, when the job throws one
    <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> trouble);

    /// Work that is done at once on the calling thread: for tests and for the tour.
    static Work atOnce() {
        return new Work() {
            @Override
            public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> trouble) {
                T result;
                try {
                    result = job.get();
                } catch (RuntimeException e) {
                    trouble.accept(e);
                    return;
                }
                done.accept(result);
            }
        };
    }
}
