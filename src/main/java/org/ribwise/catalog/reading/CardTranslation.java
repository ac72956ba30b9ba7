package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.Variant;

/// What all exercises have in common, from border record to domain.
public final class CardTranslation {

    private static final JsonPointer ID = JsonPointer.compile("/id");
    private static final JsonPointer VARIANTS = JsonPointer.compile("/variants");
    private static final JsonPointer SAFETY = JsonPointer.compile("/safety");

    private CardTranslation() {}

    /// Tries what the schema cannot say.
    public static void check(Sections sections) {
        checkReferences(sections);
        Set<SafetyTag> seen = EnumSet.noneOf(SafetyTag.class);
        sections.list(SAFETY, CardJson.Safety.class).forEach((index, note) -> {
            if (!seen.add(note.tag())) {
                JsonPointer tag = SAFETY.appendIndex(index).appendProperty("tag");
                sections.findings().add(tag, Reason.TWICE, note.tag().name());
            }
        });
    }

    /// The card of a tree with which nothing is wrong.
    public static Optional<Exercise.Card> of(JsonNode tree, Findings findings) {
        return DefinitionKind.bind(tree, CardJson.class, findings).flatMap(json -> of(json, findings));
    }

    private static void checkReferences(Sections sections) {
        sections.read(ID, String.class)
                .ifPresent(own -> references(sections).stream()
                        .filter(reference -> reference.id().value().equals(own))
                        .forEach(reference ->
                                sections.findings().add(reference.pointer(), Reason.REFERS_TO_ITSELF, own)));
    }

    /// The other exercises that a card refers to.
    public static List<Reference> references(Sections sections) {
        List<Reference> references = new ArrayList<>();
        sections.read(VARIANTS, ObjectNode.class)
                .ifPresent(variants -> variants.fieldNames()
                        .forEachRemaining(name -> reference(sections, VARIANTS.appendProperty(name), references)));
        for (int i = 0; i < sections.size(SAFETY); i++) {
            reference(sections, SAFETY.appendIndex(i).appendProperty("instead"), references);
        }
        return references;
    }

    private static void reference(Sections sections, JsonPointer pointer, List<Reference> references) {
        sections.read(pointer, String.class)
                .map(ExerciseId::new)
                .ifPresent(id -> references.add(new Reference(sections.place(pointer), pointer, id)));
    }

    private static Optional<Exercise.Card> of(CardJson json, Findings findings) {
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

    private static SafetyNote note(CardJson.Safety json) {
        return new SafetyNote(
                json.tag(),
                json.action(),
                new LocalText(json.advice()),
                Optional.ofNullable(json.instead()).map(ExerciseId::new),
                json.limits() == null ? Limits.NONE : limits(json.limits()));
    }

    private static Limits limits(CardJson.LimitNumbers json) {
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
    public static void checkDose(Sections sections, JsonPointer pointer) {
        sections.read(pointer, CountJson.class)
                .filter(count -> count.target() < count.start())
                .ifPresent(count -> {
                    String target = Integer.toString(count.target());
                    String start = Integer.toString(count.start());
                    sections.findings().add(pointer.appendProperty("target"), Reason.SHRINKS, target, start);
                });
    }
}
