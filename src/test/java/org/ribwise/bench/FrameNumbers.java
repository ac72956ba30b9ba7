package org.ribwise.bench;

import java.util.Arrays;
import java.util.Locale;

/// What one run says about its pictures.
///
/// @param frames how many intervals were measured
/// @param p50 half of the intervals are not longer, ms
/// @param p95 95 % are not longer, ms
/// @param p99 99 % are not longer, ms
/// @param max the longest, ms
/// @param latePercent share over 33 ms, percent
/// @param bytes allocated a frame on the thread that runs the program
/// @param renderBytes allocated a frame on the thread that paints
record FrameNumbers(
        int frames,
        double p50,
        double p95,
        double p99,
        double max,
        double latePercent,
        double bytes,
        double renderBytes) {

    /// As one line, for the process that started the run.
    String line() {
        return String.format(
                Locale.ROOT,
                "%d %.3f %.3f %.3f %.3f %.4f %.1f %.1f",
                frames,
                p50,
                p95,
                p99,
                max,
                latePercent,
                bytes,
                renderBytes);
    }

    static FrameNumbers read(String line) {
        double[] all = Arrays.stream(line.strip().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new FrameNumbers((int) all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
    }
}
