package org.ribwise.domain.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;

/// What a plan asks of a person in one week.
///
/// @param doses each exercise of the week as it is played
/// @param millisOn how long the exercises of a day take together, as often as they are done, milliseconds
/// @param millisByChoice the same for those that are done on days of the person's own choice, on one such day
public record WeekLoad(Map<PrescriptionId, PlayedDose> doses, Map<DayOfWeek, Long> millisOn, long millisByChoice) {

    /// Copies the maps.
    public WeekLoad {
        doses = Map.copyOf(doses);
        millisOn = Map.copyOf(millisOn);
    }

    /// The load of a week.
    ///
    /// @param person with what the physiotherapist has written
    public static WeekLoad of(PlanDraft draft, LocalDate monday, Envelope envelope, Profile person) {
        Map<PrescriptionId, PlayedDose> doses = new HashMap<>();
        draft.inWeek(monday).forEach(one -> doses.put(one.id(), PlayedDose.of(one, envelope, person)));
        Map<DayOfWeek, Long> millisOn = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            millisOn.put(day, millis(draft.on(monday.plusDays(day.getValue() - 1L)), doses));
        }
        List<Prescription> byChoice = draft.inWeek(monday).stream()
                .filter(one -> one.schedule().rhythm() instanceof Rhythm.PerWeek)
                .toList();
        return new WeekLoad(doses, millisOn, millis(byChoice, doses));
    }

    private static long millis(List<Prescription> some, Map<PrescriptionId, PlayedDose> doses) {
        return some.stream()
                .mapToLong(one -> goMillis(one, doses) * one.schedule().timesPerDay())
                .sum();
    }

    private static long goMillis(Prescription one, Map<PrescriptionId, PlayedDose> doses) {
        PlayedDose dose = doses.get(one.id());
        return dose == null ? 0 : dose.millis();
    }
}
