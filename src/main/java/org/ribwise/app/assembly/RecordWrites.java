package org.ribwise.app.assembly;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.ui.kit.Work;

/// Writes to the record one after another, away from the screen. What cannot be written because the disk is full, say,
/// waits: it is tried again before whatever is written next, in the order in which it was asked for, and once more when
/// the program ends.
final class RecordWrites {

    private final Work work;
    private final Runnable again;
    private final Consumer<RuntimeException> trouble;
    /// Used on the thread of the work only.
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /// @param work runs it
    /// @param again is told when everything that had to wait is written
    /// @param trouble is told each time that something cannot be written
    RecordWrites(Work work, Runnable again, Consumer<RuntimeException> trouble) {
        this.work = work;
        this.again = again;
        this.trouble = trouble;
    }

    /// Writes something, after what waits.
    void write(Runnable job) {
        run(() -> {
            boolean waited = !waiting.isEmpty();
            waiting.add(job);
            writeAll();
            return waited;
        });
    }

    /// Tries once more what waits.
    void tryAgain() {
        run(() -> {
            boolean waited = !waiting.isEmpty();
            writeAll();
            return waited;
        });
    }

    private void run(Supplier<Boolean> job) {
        work.run(
                job,
                waited -> {
                    if (waited) {
                        again.run();
                    }
                },
                trouble);
    }

    private void writeAll() {
        while (!waiting.isEmpty()) {
            try {
                waiting.getFirst().run();
            } catch (RuntimeException notNow) {
                if (!mayWait(notNow)) {
                    waiting.removeFirst();
                }
                throw notNow;
            }
            waiting.removeFirst();
        }
    }

    private static boolean mayWait(RuntimeException trouble) {
        return trouble instanceof RecordUnavailable unavailable && unavailable.kind() == Cause.NOT_WRITABLE;
    }
}
