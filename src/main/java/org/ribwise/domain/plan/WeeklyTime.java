package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.util.Set;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;

/// How long the exercises of a plan take in a week; rests and getting ready do not count.
///
/// @param library where the exercises are
record WeeklyTime(ExerciseLibrary library) {

    /// A breathing exercise without a timed part is taken for so long a round; only compared, never shown. Design
    /// value.
    private static final int UNTIMED_ROUND_SECONDS = 60;

    /// Seconds a week of everything that is open on a day.
    long seconds(Plan plan, LocalDate day) {
        return plan.prescriptions().stream()
                .filter(one -> one.schedule().contains(day))
                .mapToLong(this::seconds)
                .sum();
    }

    private long seconds(Prescription one) {
        return (long) secondsOfOne(one)
                * one.schedule().timesPerDay()
                * daysAWeek(one.schedule().rhythm());
    }

    /// Seconds of one go; 0 when the library cannot play it.
    int secondsOfOne(Prescription one) {
        return PlannedItem.of(one, library).item().map(WeeklyTime::seconds).orElse(0);
    }

    private static int daysAWeek(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.OnDays(Set<?> days) -> days.size();
            case Rhythm.PerWeek(int _, int most) -> most;
        };
    }

    private static int seconds(Routine.Item item) {
        return switch (item) {
            case StretchItem stretch -> stretch.seconds();
            case BreathingItem breathing -> breathing.rounds() * secondsOfRound(breathing);
        };
    }

    private static int secondsOfRound(BreathingItem item) {
        if (item.seconds().isPresent()) {
            return item.seconds().getAsInt();
        }
        BreathingExercise exercise = item.exercise();
        boolean paced = exercise.parts().stream().anyMatch(BreathPart.Paced.class::isInstance);
        return exercise.lengthSeconds()
                .filter(range -> paced)
                .map(range -> range.start())
                .orElse(UNTIMED_ROUND_SECONDS);
    }
}
