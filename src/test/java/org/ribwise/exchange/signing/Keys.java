package org.ribwise.exchange.signing;

import java.io.Serial;
import java.security.SecureRandom;
import java.util.Random;

/// Keys that are the same in every run, for tests only.
public final class Keys {

    private Keys() {}

    /// The keys of this seed.
    public static KeyRing of(long seed) {
        return KeyRing.make(random(seed));
    }

    /// Chance that is none.
    public static SecureRandom random(long seed) {
        return new Seeded(seed);
    }

    private static final class Seeded extends SecureRandom {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient Random random;

        Seeded(long seed) {
            this.random = new Random(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
