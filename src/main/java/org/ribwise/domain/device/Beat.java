package org.ribwise.domain.device;

/// Wakes somebody again and again as long as the program runs, also while its window is not seen.
@FunctionalInterface
public interface Beat {

    /// Never.
    Beat NEVER = look -> () -> {};

    /// Wakes from now on, every few seconds, on a thread of its own.
    ///
    /// @param look what to do then
    /// @return ends it
    Runnable wake(Runnable look);
}
