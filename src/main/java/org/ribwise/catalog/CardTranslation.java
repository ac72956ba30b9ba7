package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.Evidence;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.Variant;

/// What all exercises have in common, from border record to domain.
final class CardTranslation {

    private static final JsonPointer SAFETY = JsonPointer.compile("/safety");

    private CardTranslation() {}

    /// Tries what the schema cannot say.
    static void check(Sections sections) {
        Set<SafetyTag> seen = EnumSet.noneOf(SafetyTag.class);
        sections.list(SAFETY, ExerciseJson.Safety.class).forEach((index, note) -> {
            if (!seen.add(note.tag())) {
                JsonPointer tag = SAFETY.appendIndex(index).appendProperty("tag");
                sections.findings().add(tag, Reason.NOT_SENSIBLE, note.tag() + " is there twice");
            }
        });
    }

    static Optional<Exercise.Card> of(ExerciseJson.Card json, Findings findings) {
        return findings.attempt(
                JsonPointer.empty(),
                () -> new Exercise.Card(
                        new ExerciseId(json.id()),
                        json.version(),
                        new LocalText(json.name()),
                        new LocalText(json.purpose()),
                        json.level(),
                        json.helps(),
                        variants(json.variants()),
                        json.safety().stream().map(CardTranslation::note).toList(),
                        new Evidence(
                                new LocalText(json.evidence().summary()),
                                json.evidence().sources()),
                        Optional.ofNullable(json.reviewed()).map(LocalDate::parse)));
    }

    private static Map<Variant, ExerciseId> variants(Map<Variant, String> json) {
        Map<Variant, ExerciseId> variants = new EnumMap<>(Variant.class);
        json.forEach((variant, id) -> variants.put(variant, new ExerciseId(id)));
        return variants;
    }

    private static SafetyNote note(ExerciseJson.Safety json) {
        return new SafetyNote(
                json.tag(),
                json.action(),
                new LocalText(json.advice()),
                Optional.ofNullable(json.instead()).map(ExerciseId::new),
                json.limits() == null ? Limits.NONE : limits(json.limits()));
    }

    private static Limits limits(ExerciseJson.LimitNumbers json) {
        return new Limits(
                Boolean.TRUE.equals(json.withoutHolds()),
                Optional.ofNullable(json.slowestPerMinute()),
                whole(json.longestSeconds()),
                whole(json.longestHoldSeconds()));
    }

    private static OptionalInt whole(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// A dose grows from its start to its target.
    static void checkDose(Sections sections, JsonPointer pointer) {
        sections.read(pointer, ExerciseJson.Count.class)
                .filter(count -> count.target() < count.start())
                .ifPresent(count -> {
                    String why = "target " + count.target() + " is below start " + count.start();
                    sections.findings().add(pointer.appendProperty("target"), Reason.NOT_SENSIBLE, why);
                });
    }

    static Range range(ExerciseJson.Count json) {
        return new Range(json.start(), json.target());
    }
}
