package org.ribwise.domain.device;

/// Sees when the screen is locked or the computer is about to sleep. Calls return at once; where the computer
/// does not tell, nothing is seen.
public interface LockWatch {

    /// For computers that do not tell.
    LockWatch BLIND = new LockWatch() {
        @Override
        public void watch(Runnable gone) {}

        @Override
        public void stop() {}
    };

    /// Watches from now on, until {@link #stop}.
    ///
    /// @param gone is told each time, on a thread of the watch's own
    void watch(Runnable gone);

    /// Watches no longer.
    void stop();
}
