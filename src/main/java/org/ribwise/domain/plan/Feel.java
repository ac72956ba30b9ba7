package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.measure.Nrs;

/// How a prescription went in one session. What was not rated is missing, and never counts as good.
///
/// @param prescription which prescription
/// @param at when the session began, with the person's offset from UTC then
/// @param manner how it was done
/// @param pain what was said about pain
/// @param breath what was said about breathlessness
public record Feel(PrescriptionId prescription, OffsetDateTime at, Manner manner, Pain pain, Breath breath) {

    /// The day of the session.
    public LocalDate day() {
        return at.toLocalDate();
    }

    /// How it was done.
    ///
    /// @param enough whether at least 80 % was done (clinical reference 1.5)
    /// @param comfort how well it went, 0 to 10, higher is better
    /// @param stopped whether it was stopped for a symptom
    /// @param dizzy whether that was dizziness or tingling
    public record Manner(boolean enough, Optional<Nrs> comfort, boolean stopped, boolean dizzy) {}

    /// Pain, worst region.
    ///
    /// @param usual before the session
    /// @param during at its end or worst in it
    /// @param nextDay the next day
    /// @param spreading new pain that spreads, or pain at night
    public record Pain(Optional<Nrs> usual, Optional<Nrs> during, Optional<NextDay> nextDay, boolean spreading) {

        /// Nothing was said.
        public static final Pain MISSING = new Pain(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /// Pain on the day after.
    public enum NextDay {
        AS_USUAL,
        /// Worse, and settled within a day.
        SETTLED,
        /// Worse for more than a day.
        LASTING
    }

    /// Breathlessness.
    ///
    /// @param before before the session
    /// @param peak the highest in it or after it
    /// @param settledMinutes minutes after the end by which it was as before
    public record Breath(Optional<Nrs> before, Optional<Nrs> peak, OptionalInt settledMinutes) {

        /// Nothing was said.
        public static final Breath MISSING = new Breath(Optional.empty(), Optional.empty(), OptionalInt.empty());
    }
}
