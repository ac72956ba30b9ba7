package org.ribwise.domain.progress;

/// Random numbers that are the same on every computer and for ever: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
/// Java's own generators may be exchanged with a new Java, and with them the interval that a person was shown.
final class SplitMix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    /// A number from 0 up to, not including, the bound.
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
