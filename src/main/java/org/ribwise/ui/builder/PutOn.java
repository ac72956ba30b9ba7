package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.util.EnumSet;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;

/// On which days an exercise is put into the plan.
enum PutOn {
    EVERY_DAY,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    /// On days of the person's own choice.
    ANY_DAYS;

    /// At first on three to five days a week: stretching on at least three (clinical reference 3.3); the
    /// upper number is a design value.
    private static final Rhythm.PerWeek USUAL_CHOICE = new Rhythm.PerWeek(3, 5);

    Rhythm rhythm() {
        return switch (this) {
            case EVERY_DAY -> Rhythm.OnDays.daily();
            case ANY_DAYS -> USUAL_CHOICE;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
                new Rhythm.OnDays(EnumSet.of(DayOfWeek.valueOf(name())));
        };
    }
}
