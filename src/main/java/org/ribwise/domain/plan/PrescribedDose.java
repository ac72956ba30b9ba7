package org.ribwise.domain.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.motion.BreathPattern;

/// How much of an exercise is prescribed for one go.
public sealed interface PrescribedDose {

    /// Rest after it, seconds, 0 to 600.
    int restSeconds();

    /// How much of a breathing exercise.
    ///
    /// @param seconds shortest length of the timed part, 10 s to 1 h; empty: as the exercise's file says, or
    ///     when it has no single timed part
    /// @param rounds how often its parts are played, 1 to 50
    /// @param pace how slowly
    /// @param slowestPerMinute never slower than this, breaths a minute, 3 to 30: `rateCapBpm` of clinical
    ///     reference 3.4; empty: as the exercise's cap says
    /// @param restSeconds rest after it
    record Breathing(OptionalInt seconds, int rounds, Pace pace, Optional<Double> slowestPerMinute, int restSeconds)
            implements PrescribedDose {

        private static final double LOWEST_RATE = 3;
        private static final double HIGHEST_RATE = 30;

        /// @throws IllegalArgumentException if a number is out of range
        public Breathing {
            seconds.ifPresent(length -> require(length, 10, 3_600, "s of breathing"));
            require(rounds, 1, 50, "rounds");
            slowestPerMinute.ifPresent(rate -> {
                if (!(rate >= LOWEST_RATE && rate <= HIGHEST_RATE)) {
                    throw new IllegalArgumentException(rate + " breaths a minute");
                }
            });
            require(restSeconds, 0, 600, "s of rest");
        }
    }

    /// How slowly one breathes.
    sealed interface Pace {

        /// A step of the exercise's own ramp.
        ///
        /// @param step from 0, the start, to at most 40
        record Step(int step) implements Pace {

            /// @throws IllegalArgumentException if the step is out of range
            public Step {
                require(step, 0, 40, "steps");
            }
        }

        /// A breath of the physiotherapist's own.
        ///
        /// @param pattern in, hold, out, hold
        record Own(BreathPattern pattern) implements Pace {}
    }

    /// How much of a stretch or movement.
    ///
    /// @param sets 1 to 10
    /// @param reps repetitions of each set (and side), 1 to 50
    /// @param hold how long each is held
    /// @param restSeconds rest after it
    record Movement(int sets, int reps, Hold hold, int restSeconds) implements PrescribedDose {

        /// @throws IllegalArgumentException if a number is out of range
        public Movement {
            require(sets, 1, 10, "sets");
            require(reps, 1, 50, "repetitions");
            require(restSeconds, 0, 600, "s of rest");
        }
    }

    /// How long a stretch is held.
    sealed interface Hold {

        /// One breath while holding, seconds: the breath of clinical reference 2.1, 3 s in and 4 s out.
        int SECONDS_OF_A_BREATH = 7;

        /// The hold in seconds.
        int seconds();

        /// Measured in time.
        ///
        /// @param seconds 0, when there is none, to 120
        record Seconds(int seconds) implements Hold {

            /// @throws IllegalArgumentException if it is out of range
            public Seconds {
                require(seconds, 0, 120, "s of hold");
            }
        }

        /// Counted in slow breaths.
        ///
        /// @param breaths 1 to 17
        record Breaths(int breaths) implements Hold {

            /// @throws IllegalArgumentException if it is out of range
            public Breaths {
                require(breaths, 1, 17, "breaths of hold");
            }

            @Override
            public int seconds() {
                return breaths * SECONDS_OF_A_BREATH;
            }
        }
    }

    private static void require(int number, int lowest, int highest, String what) {
        if (number < lowest || number > highest) {
            throw new IllegalArgumentException(number + " " + what);
        }
    }
}
