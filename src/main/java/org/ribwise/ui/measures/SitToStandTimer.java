package org.ribwise.ui.measures;

/// The minute of the sit-to-stand test: three seconds to get ready, then sixty (clinical reference 4.5). A pure
/// function of the time since it was begun.
public final class SitToStandTimer {

    /// Seconds to get ready.
    public static final int READY_SECONDS = 3;
    /// Seconds of the test.
    public static final int TEST_SECONDS = 60;

    private static final long SECOND_MILLIS = 1_000;

    private SitToStandTimer() {}

    /// Where it is.
    public sealed interface Moment {

        /// Getting ready.
        ///
        /// @param left seconds until it begins, from 1
        record Ready(int left) implements Moment {}

        /// Standing up and sitting down.
        ///
        /// @param left seconds left, from 1
        record Counting(int left) implements Moment {}

        /// The minute is over.
        record Over() implements Moment {}
    }

    /// Where it is at a time.
    ///
    /// @param elapsedMillis time since it was begun
    /// @return where it is then
    public static Moment at(long elapsedMillis) {
        long readyMillis = READY_SECONDS * SECOND_MILLIS;
        if (elapsedMillis < readyMillis) {
            return new Moment.Ready(secondsUntil(readyMillis - elapsedMillis));
        }
        long left = readyMillis + TEST_SECONDS * SECOND_MILLIS - elapsedMillis;
        return left > 0 ? new Moment.Counting(secondsUntil(left)) : new Moment.Over();
    }

    private static int secondsUntil(long millis) {
        return (int) ((millis + SECOND_MILLIS - 1) / SECOND_MILLIS);
    }
}
