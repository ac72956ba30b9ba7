package org.ribwise.domain.sample;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ribwise.domain.measure.Nrs;

/// Chance with a seed: the same seed gives the same life. `Random` keeps its sequence in every Java, by its
/// specification.
final class SampleDice {

    private final Random random;

    SampleDice(long seed) {
        random = new Random(seed);
    }

    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    /// A whole number of the range, both ends included.
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /// Near the middle, seldom far from it.
    double around(double middle, double spread) {
        return middle + spread * random.nextGaussian();
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// A rating near the middle.
    Nrs rating(double middle, int most) {
        return new Nrs(Math.clamp(Math.round(around(middle, 0.7)), Nrs.LOWEST, most));
    }

    UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }
}
