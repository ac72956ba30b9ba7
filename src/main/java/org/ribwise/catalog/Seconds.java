package org.ribwise.catalog;

/// Files say seconds, because people think in them; the program reckons in whole milliseconds.
final class Seconds {

    private Seconds() {}

    /// @param seconds checked by the schema, so at most 10
    static int toMillis(double seconds) {
        return Math.toIntExact(Math.round(seconds * 1_000));
    }
}
