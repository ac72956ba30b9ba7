package org.ribwise.domain.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;

/// What a physiotherapist prescribes to one person.
///
/// @param heading which plan, by whom, for whom
/// @param times from when to when, and reviews
/// @param words goals and notes
/// @param prescriptions the exercises, in the order in which they are done; 1 to 80, no exercise twice
///     on the same day
/// @param switchedOn exercises that need a physiotherapist's word; each exercise once, at most 80
/// @param overrides conditions that do not forbid an exercise; each pair once, at most 80
public record Plan(
        PlanHeading heading,
        PlanTimes times,
        PlanWords words,
        List<Prescription> prescriptions,
        List<SwitchedOn> switchedOn,
        List<SafetyOverride> overrides) {

    /// Most exercises of a plan (design value).
    public static final int MOST_PRESCRIPTIONS = 80;

    private static final int MOST_OVERRIDES = 80;

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if there are none or too many exercises, or something is there twice
    public Plan {
        prescriptions = List.copyOf(prescriptions);
        switchedOn = List.copyOf(switchedOn);
        overrides = List.copyOf(overrides);
        if (prescriptions.isEmpty()) {
            throw new IllegalArgumentException("a plan without exercises");
        }
        requireOnce(prescriptions.stream().map(Prescription::id).toList(), MOST_PRESCRIPTIONS, "prescription");
        requireOnce(switchedOn.stream().map(SwitchedOn::exercise).toList(), MOST_PRESCRIPTIONS, "switched on");
        requireOnce(
                overrides.stream()
                        .map(over -> List.of(over.exercise(), over.tag()))
                        .toList(),
                MOST_OVERRIDES,
                "override");
        overlapping(prescriptions).ifPresent(exercise -> {
            throw new IllegalArgumentException(exercise.value() + " twice on the same day");
        });
    }

    /// An exercise that is prescribed twice for the same day; empty when there is none. What was done is
    /// counted by exercise and day, so there must be no doubt for which prescription.
    public static Optional<ExerciseId> overlapping(List<Prescription> prescriptions) {
        for (int i = 0; i < prescriptions.size(); i++) {
            Prescription one = prescriptions.get(i);
            for (Prescription other : prescriptions.subList(0, i)) {
                if (one.exercise().id().equals(other.exercise().id())
                        && one.schedule().meets(other.schedule())) {
                    return Optional.of(one.exercise().id());
                }
            }
        }
        return Optional.empty();
    }

    private static void requireOnce(List<?> keys, int most, String what) {
        Set<Object> seen = new HashSet<>(keys);
        if (seen.size() < keys.size() || keys.size() > most) {
            throw new IllegalArgumentException(what + ": " + keys.size() + ", of which different " + seen.size());
        }
    }

    /// The prescription of this name, if the plan has it.
    public Optional<Prescription> prescription(PrescriptionId id) {
        return prescriptions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The same with other prescriptions.
    public Plan with(List<Prescription> others) {
        return new Plan(heading, times, words, others, switchedOn, overrides);
    }

    /// The override of a condition for an exercise, if one was written.
    public Optional<SafetyOverride> override(ExerciseId exercise, SafetyTag tag) {
        return overrides.stream()
                .filter(over -> over.exercise().equals(exercise) && over.tag() == tag)
                .findFirst();
    }

    /// The person with what the physiotherapist wrote in this plan. Of whom nothing is known, nothing is known
    /// afterwards: nothing is switched on for them.
    public Profile on(Profile person) {
        if (!person.known()) {
            return person;
        }
        Set<ExerciseId> prescribed = new HashSet<>(person.prescribed());
        switchedOn.forEach(on -> prescribed.add(on.exercise()));
        Map<ExerciseId, Set<SafetyTag>> overridden = new HashMap<>();
        person.overridden().forEach((exercise, tags) -> overridden.put(exercise, new HashSet<>(tags)));
        overrides.forEach(over -> overridden
                .computeIfAbsent(over.exercise(), exercise -> new HashSet<>())
                .add(over.tag()));
        return new Profile(person.conditions(), prescribed, person.notAsked(), overridden);
    }

    /// The name under which sessions of this plan are kept: the same for all its versions.
    public ExerciseId routineId() {
        return new ExerciseId("pl-" + heading.id());
    }

    /// Some of the plan's exercises as one session, in their order; empty when the library can play none of
    /// them.
    ///
    /// @param chosen prescriptions at the doses of now
    public Optional<Routine> routine(List<Prescription> chosen, ExerciseLibrary library) {
        List<Routine.Item> items = chosen.stream()
                .map(one -> PlannedItem.of(one, library).item())
                .flatMap(Optional::stream)
                .toList();
        LocalText title = LocalText.english(heading.title());
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Routine(
                        routineId(), heading.version(), title, title, Routine.USUAL_GET_READY_SECONDS, items));
    }
}
