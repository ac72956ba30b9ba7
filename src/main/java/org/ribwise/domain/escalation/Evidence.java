package org.ribwise.domain.escalation;

import java.time.OffsetDateTime;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.measure.TimedRatings;

/// One thing that a fired rule rests on.
public sealed interface Evidence {

    /// When it was.
    OffsetDateTime at();

    /// Tells it from everything else that the same rule may rest on, now and later.
    String key();

    /// A diary entry.
    ///
    /// @param entry what was written
    record Written(DiaryEntry entry) implements Evidence {

        @Override
        public OffsetDateTime at() {
            return entry.at();
        }

        @Override
        public String key() {
            return entry.id().toString();
        }
    }

    /// Ratings of a check-in or check-out.
    ///
    /// @param ratings what was rated
    record Rated(TimedRatings ratings) implements Evidence {

        @Override
        public OffsetDateTime at() {
            return ratings.at();
        }

        @Override
        public String key() {
            return "RATED " + at().toInstant();
        }
    }

    /// An entered total of the ACT.
    ///
    /// @param act the total
    record Entered(ActTotal act) implements Evidence {

        @Override
        public OffsetDateTime at() {
            return act.at();
        }

        @Override
        public String key() {
            return "ACT " + at().toInstant();
        }
    }

    /// An attack that the safety log saw.
    ///
    /// @param at when it began
    record Attacked(OffsetDateTime at) implements Evidence {

        @Override
        public String key() {
            return "ATTACK " + at.toInstant();
        }
    }
}
