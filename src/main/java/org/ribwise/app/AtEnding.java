package org.ribwise.app;

/// What is done when somebody ends the program from outside, with Ctrl and C for instance, until it is closed. Whoever
/// is in the middle of something does not come to what stands in `finally` then.
///
/// @param hook does it
record AtEnding(Thread hook) implements AutoCloseable {

    /// @param ending what is done; it runs beside all that still goes on
    static AtEnding run(Runnable ending) {
        AtEnding until = new AtEnding(new Thread(ending));
        Runtime.getRuntime().addShutdownHook(until.hook());
        return until;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // it runs now
            return;
        }
    }
}
