package org.ribwise.catalog.reading;

/// Files say seconds, because people think in them; the program reckons in whole milliseconds.
public final class Seconds {

    private Seconds() {}

    /// Whole milliseconds.
    ///
    /// @param seconds checked by the schema, so at most 600
    public static int toMillis(double seconds) {
        return Math.toIntExact(Math.round(seconds * 1_000));
    }
}
