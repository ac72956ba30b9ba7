package org.ribwise.bench;

import java.util.Arrays;

/// The times between pictures, without those of the first two seconds, in which a program is still getting warm.
///
/// Made by {@link #between}.
final class FrameIntervals {

    private static final long WARM_NANOS = 2_000_000_000L;
    private static final long LATE_NANOS = 33_000_000L;
    private static final double MILLI_NANOS = 1e6;

    private final long[] nanos;

    private FrameIntervals(long[] ascending) {
        this.nanos = ascending;
    }

    /// From the times of the pictures themselves.
    ///
    /// @param pictures when each was due, ascending, in nanoseconds
    /// @throws IllegalArgumentException if there are none after the first two seconds
    static FrameIntervals between(long[] pictures) {
        int first = 0;
        while (first < pictures.length && pictures[first] - pictures[0] < WARM_NANOS) {
            first++;
        }
        if (pictures.length - first < 2) {
            throw new IllegalArgumentException("only " + pictures.length + " pictures");
        }
        long[] between = new long[pictures.length - first - 1];
        for (int i = 0; i < between.length; i++) {
            between[i] = pictures[first + i + 1] - pictures[first + i];
        }
        Arrays.sort(between);
        return new FrameIntervals(between);
    }

    /// How many there are.
    int count() {
        return nanos.length;
    }

    /// The time that this share of the intervals does not exceed (nearest rank).
    ///
    /// @param share 0 to 1
    double millis(double share) {
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.clamp(rank - 1, 0, nanos.length - 1)] / MILLI_NANOS;
    }

    /// Share of the intervals that are longer than 33 ms, in percent.
    double latePercent() {
        return 100.0 * Arrays.stream(nanos).filter(one -> one > LATE_NANOS).count() / nanos.length;
    }
}
