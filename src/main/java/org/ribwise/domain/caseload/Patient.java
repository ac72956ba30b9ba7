package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.trust.SignerKey;

/// Somebody whom the physiotherapist treats.
///
/// @param id identity for ever: plans are made out to it, and results come back under it
/// @param name as the physiotherapist writes it, one line
/// @param birthYear year of birth; empty when it is not known
/// @param answers what was said about their conditions; nothing is prescribed in it, plans do that
/// @param notSure conditions of which they are not sure; they count as if they applied
/// @param files keys that results of this patient are accepted from, one for each of their computers; none until the
///     first results came
public record Patient(
        UUID id, String name, OptionalInt birthYear, Profile answers, Set<SafetyTag> notSure, Set<SignerKey> files) {

    /// Longest name, in characters (design value).
    public static final int LONGEST_NAME = PersonFacts.LONGEST_NAME;

    /// Copies the sets.
    ///
    /// @throws IllegalArgumentException if the name is no name or the year of birth makes no sense
    public Patient {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + name.length() + " characters");
        }
        // one line with something on it
        new PlanHeading.Patient(id, name);
        PersonFacts.NONE.withBirthYear(birthYear);
        notSure = Set.copyOf(notSure);
        files = Set.copyOf(files);
    }

    /// A new patient of whom nothing but this is known.
    public Patient(UUID id, String name, OptionalInt birthYear) {
        this(id, name, birthYear, Profile.UNKNOWN, Set.of(), Set.of());
    }

    /// The same under another name and with another year of birth.
    public Patient called(String otherName, OptionalInt otherYear) {
        return new Patient(id, otherName, otherYear, answers, notSure, files);
    }

    /// The same with other conditions.
    public Patient with(Profile otherAnswers, Set<SafetyTag> otherNotSure) {
        return new Patient(id, name, birthYear, otherAnswers, otherNotSure, files);
    }

    /// What the safety envelope is told, with care: what they are not sure of counts as applying.
    ///
    /// @param today the physiotherapist's date
    public Profile profile(LocalDate today) {
        return PersonFacts.NONE.withBirthYear(birthYear).withNotSure(notSure).careful(answers, today);
    }
}
