package org.ribwise.desktop;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Long work that gives way to what is on the screen: the system runs its thread after the others. Why, and what
/// else was tried, is in `src/docs/decisions/0013-exports-give-way.md`.
///
/// Linux does not look at the priorities of Java, so its own are set there: as `nice` does it, for one thread.
public final class GivingWay {

    /// So many steps below the others: where all want to run it gets a tenth of what one of them gets (design value).
    private static final int STEPS_BELOW = 10;

    private GivingWay() {}

    /// Runs a job on a thread of its own and waits until it is over. Who is interrupted while waiting interrupts
    /// the job, and waits on: nothing half is left behind.
    ///
    /// @param job what to do
    /// @return what the job gives
    /// @throws RuntimeException what the job throws
    public static <T> T run(Supplier<T> job) {
        FutureTask<T> task = new FutureTask<>(() -> {
            giveWay();
            return job.get();
        });
        await(Thread.ofPlatform().name("giving way").start(task));
        if (task.state() == FutureTask.State.SUCCESS) {
            return task.resultNow();
        }
        Throwable trouble = task.exceptionNow();
        // an error, too: who waits for the work has to be told of it
        throw trouble instanceof RuntimeException usual ? usual : new IllegalStateException(trouble);
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
                thread.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // nothing relies on it: it is done sooner or later
    @SuppressWarnings("ThreadPriorityCheck")
    private static void giveWay() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        if (System.getProperty("os.name").startsWith("Linux")) {
            beNice();
        }
    }

    // "restricted": one call into the C library that the Java process has loaded anyway, with a number
    @SuppressWarnings("restricted")
    private static void beNice() {
        Linker linker = Linker.nativeLinker();
        MethodHandle nice = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("nice"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            // its answer is not looked at: where the system does not do it, the work is done all the same
            nice.invoke(STEPS_BELOW);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
