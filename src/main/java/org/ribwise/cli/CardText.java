package org.ribwise.cli;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.kit.Messages;

/// Everything about one exercise or routine, as text.
final class CardText {

    private static final String INDENT = "  ";

    private final Page page;
    private final Messages words;
    private final VerdictWords verdict;
    private final PartsText parts;

    CardText(Page page, Messages words, Envelope envelope, Profile profile) {
        this.page = page;
        this.words = words;
        this.verdict = new VerdictWords(words, envelope, profile);
        this.parts = new PartsText(page, words);
    }

    void print(Asked asked, FittedRoutine fitted) {
        head(asked.entry(), fitted);
        asked.exercise()
                .ifPresentOrElse(this::exercise, () -> routine(asked.entry().routine()));
        page.gap();
        verdict.print(fitted, page);
    }

    private void head(Entry entry, FittedRoutine fitted) {
        Routine routine = entry.routine();
        page.line(words.get("cli.named", text(routine.name()), routine.id().value()));
        page.line(words.get(
                "cli.head",
                words.name(entry.kind()),
                Integer.toString(routine.version()),
                Integer.toString(entry.level()),
                Times.minutes(entry.millis(Optional.of(fitted)))));
        page.gap();
        page.text("", text(routine.description()));
        page.gap();
        page.text("", words.get("cli.helps", names(entry.helps())));
        page.text("", words.get("cli.positions", names(routine.positions())));
    }

    private void exercise(Exercise exercise) {
        switch (exercise) {
            case BreathingExercise breathing -> breathing(breathing);
            case StretchExercise stretch -> stretch(stretch);
        }
        Exercise.Card card = exercise.card();
        safety(card.safety());
        variants(card);
        heading(words.get("cli.evidence"));
        page.text(INDENT, text(card.evidence().summary()));
        page.text(
                INDENT,
                words.get(
                        "cli.sources", orNone(String.join(", ", card.evidence().sources()))));
        page.text(
                INDENT,
                card.reviewed()
                        .map(date -> words.get("cli.reviewed", date.toString()))
                        .orElse(words.get("cli.notReviewed")));
    }

    private void breathing(BreathingExercise breathing) {
        heading(words.get("cli.setup"));
        page.text(INDENT, text(breathing.setup()));
        breathing.postures().forEach(posture -> page.text("  - ", words.name(posture)));
        parts.print(breathing);
    }

    private void stretch(StretchExercise stretch) {
        heading(words.get("cli.setup"));
        page.text(INDENT, text(stretch.setup()));
        page.text(INDENT, words.get("cli.feel", text(stretch.feel())));
        parts.print(stretch);
    }

    private void safety(List<SafetyNote> notes) {
        heading(words.get("cli.safety"));
        if (notes.isEmpty()) {
            page.text(INDENT, words.get("cli.safetyNothing"));
        }
        notes.forEach(note -> page.text("  - ", note(note)));
    }

    private String note(SafetyNote note) {
        String limits = note.limits().equals(Limits.NONE)
                ? ""
                : " " + words.get("cli.played", String.join(", ", new DoseChanges(words).limits(note.limits())));
        String instead = note.instead()
                .map(id -> " " + words.get("cli.instead", verdict.named(id)))
                .orElse("");
        return words.get(
                        "cli.note", words.name(note.action()), VerdictWords.tag(note.tag(), words), text(note.advice()))
                + limits
                + instead;
    }

    private void variants(Exercise.Card card) {
        if (!card.variants().isEmpty()) {
            heading(words.get("cli.variants"));
            new EnumMap<Variant, ExerciseId>(card.variants())
                    .forEach((variant, id) ->
                            page.text("  - ", words.get("cli.variant", words.name(variant), verdict.named(id))));
        }
    }

    private void routine(Routine routine) {
        heading(words.get("cli.items"));
        routine.items().forEach(item -> page.text("  - ", item(item)));
    }

    private String item(Routine.Item item) {
        String dose = switch (item) {
            case Routine.BreathingItem breathing -> breathingDose(breathing);
            case Routine.StretchItem stretch ->
                words.get(
                        "cli.stretchDose",
                        stretch.sets(),
                        stretch.reps(),
                        stretch.holdSeconds(),
                        Integer.toString(stretch.holdSeconds()));
        };
        ExerciseId id = item.exercise().id();
        String name = words.get("cli.named", text(item.exercise().name()), id.value());
        return words.get("cli.item", name, dose, item.restSeconds(), Integer.toString(item.restSeconds()));
    }

    private String breathingDose(Routine.BreathingItem item) {
        Optional<Integer> seconds = item.seconds().isPresent()
                ? Optional.of(item.seconds().getAsInt())
                : item.exercise().lengthSeconds().map(range -> range.start());
        return seconds.map(length -> words.get("cli.breathingDose", Integer.toString(length), item.rounds()))
                .orElse(words.get("cli.breathingRounds", item.rounds()));
    }

    private void heading(String heading) {
        page.gap();
        page.line(heading);
    }

    private String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(words::name).collect(Collectors.joining(", "));
    }

    private String orNone(String text) {
        return text.isEmpty() ? words.get("cli.none") : text;
    }

    private String text(LocalText text) {
        return text.in(words.locale());
    }
}
