package org.ribwise.domain.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PersonalBest;

/// What else is known about a person: not which exercises suit them, but from which numbers on to be careful.
///
/// Reliever, action plan and telephone numbers are not here: they stand in the settings file, which can be
/// read when the record cannot.
///
/// @param name what the person wants to be called; empty when nothing
/// @param birthYear year of birth; empty when it was not said
/// @param breathing what is usual for this person's breath
/// @param notSure conditions of which the person is not sure; they count as if they applied
/// @param clearances what was said about conditions that need a doctor's word first; others were not asked
/// @param thresholds the numbers of the safety rules
public record PersonFacts(
        String name,
        OptionalInt birthYear,
        BreathingFacts breathing,
        Set<SafetyTag> notSure,
        Map<ClearanceCondition, Clearance> clearances,
        SafetyThresholds thresholds) {

    /// Longest name, in characters (design value).
    public static final int LONGEST_NAME = 80;

    /// Under this age everything is out of scope unless prescribed (clinical reference 2.2, `PAEDIATRIC`).
    public static final int ADULT_FROM_YEARS = 16;

    /// Earliest year of birth that can be entered (design value).
    public static final int FIRST_YEAR = 1_900;

    private static final int LAST_YEAR = 2_200;

    /// Nothing is known.
    public static final PersonFacts NONE =
            new PersonFacts("", OptionalInt.empty(), BreathingFacts.NONE, Set.of(), Map.of(), SafetyThresholds.USUAL);

    /// Copies the collections.
    ///
    /// @throws IllegalArgumentException if the name is too long or the year makes no sense
    public PersonFacts {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + name.length() + " characters");
        }
        birthYear.ifPresent(year -> {
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new IllegalArgumentException("year of birth out of range");
            }
        });
        EnumSet<SafetyTag> unsure = EnumSet.noneOf(SafetyTag.class);
        unsure.addAll(notSure);
        notSure = Collections.unmodifiableSet(unsure);
        EnumMap<ClearanceCondition, Clearance> asked = new EnumMap<>(ClearanceCondition.class);
        asked.putAll(clearances);
        clearances = Collections.unmodifiableMap(asked);
    }

    /// What is usual for a person's breath.
    ///
    /// @param best personal best peak flow
    /// @param oxygenFloor lowest oxygen saturation at rest that a prescriber named
    /// @param usualBreathlessness breathlessness on a usual day at rest
    public record BreathingFacts(
            Optional<PersonalBest> best, Optional<OxygenSaturation> oxygenFloor, Optional<Nrs> usualBreathlessness) {

        /// Nothing is known.
        public static final BreathingFacts NONE =
                new BreathingFacts(Optional.empty(), Optional.empty(), Optional.empty());

        /// The same with another personal best, or without one.
        public BreathingFacts withBest(Optional<PersonalBest> other) {
            return new BreathingFacts(other, oxygenFloor, usualBreathlessness);
        }

        /// The same with another prescribed floor, or without one.
        public BreathingFacts withOxygenFloor(Optional<OxygenSaturation> other) {
            return new BreathingFacts(best, other, usualBreathlessness);
        }

        /// The same with another usual breathlessness, or without one.
        public BreathingFacts withUsualBreathlessness(Optional<Nrs> other) {
            return new BreathingFacts(best, oxygenFloor, other);
        }
    }

    /// The same with another name.
    ///
    /// @throws IllegalArgumentException if it is too long
    public PersonFacts withName(String other) {
        return new PersonFacts(other, birthYear, breathing, notSure, clearances, thresholds);
    }

    /// The same with another year of birth, or without one.
    ///
    /// @throws IllegalArgumentException if the year makes no sense
    public PersonFacts withBirthYear(OptionalInt other) {
        return new PersonFacts(name, other, breathing, notSure, clearances, thresholds);
    }

    /// The same with other facts about the breath.
    public PersonFacts with(BreathingFacts other) {
        return new PersonFacts(name, birthYear, other, notSure, clearances, thresholds);
    }

    /// The same with other conditions that the person is not sure of.
    public PersonFacts withNotSure(Set<SafetyTag> other) {
        return new PersonFacts(name, birthYear, breathing, other, clearances, thresholds);
    }

    /// The same with another answer about one condition that needs a doctor's word.
    public PersonFacts with(ClearanceCondition condition, Clearance said) {
        EnumMap<ClearanceCondition, Clearance> changed = new EnumMap<>(ClearanceCondition.class);
        changed.putAll(clearances);
        changed.put(condition, said);
        return new PersonFacts(name, birthYear, breathing, notSure, changed, thresholds);
    }

    /// The same with other numbers of the safety rules.
    public PersonFacts with(SafetyThresholds other) {
        return new PersonFacts(name, birthYear, breathing, notSure, clearances, other);
    }

    /// The lowest oxygen saturation at rest with which a session may begin: the prescribed one, else the
    /// usual one.
    public OxygenSaturation oxygenFloor() {
        return breathing
                .oxygenFloor()
                .orElseGet(() -> new OxygenSaturation(thresholds.of(SafetyNumber.OXYGEN_FLOOR_PERCENT)));
    }

    /// Conditions for which a doctor's word is missing.
    public Set<ClearanceCondition> withoutClearance() {
        return clearances.entrySet().stream()
                .filter(entry -> entry.getValue().isMissing())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClearanceCondition.class)));
    }

    /// The profile with everything that may apply: what the person is not sure of counts as applying, and
    /// somebody who may be under 16 counts as that (the year alone does not tell the birthday: design value,
    /// needs sign-off).
    ///
    /// @param said what the person said applies
    /// @param today the person's date
    public Profile careful(Profile said, LocalDate today) {
        Set<SafetyTag> more = EnumSet.noneOf(SafetyTag.class);
        more.addAll(notSure);
        if (birthYear.isPresent() && today.getYear() - birthYear.getAsInt() <= ADULT_FROM_YEARS) {
            more.add(SafetyTag.PAEDIATRIC);
        }
        return said.and(more);
    }
}
