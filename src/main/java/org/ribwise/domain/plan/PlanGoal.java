package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.util.Optional;

/// What the patient wants to be able to do, in their own words.
///
/// @param text one line
/// @param by until when; may be open
public record PlanGoal(String text, Optional<LocalDate> by) {

    /// Longest goal, in characters (design value).
    public static final int LONGEST = 300;

    /// @throws IllegalArgumentException if it is blank or too long, or the day makes no sense
    public PlanGoal {
        PlanText.requireName(text, LONGEST, "goal");
        by.ifPresent(day -> PlanTimes.requireOrder(day, Optional.empty()));
    }
}
