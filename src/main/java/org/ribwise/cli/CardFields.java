package org.ribwise.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.kit.Messages;

/// Everything about one exercise or routine, as JSON.
final class CardFields {

    private final JsonPage page;
    private final Locale locale;
    private final VerdictJson verdict;
    private final PartsJson parts;

    CardFields(JsonPage page, Messages words, Envelope envelope, Profile profile) {
        this.page = page;
        this.locale = words.locale();
        this.verdict = new VerdictJson(page, words, new Alternative(envelope, profile));
        this.parts = new PartsJson(page, locale);
    }

    void write(Asked asked, FittedRoutine fitted) {
        Entry entry = asked.entry();
        Routine routine = entry.routine();
        page.text("id", routine.id().value());
        page.text("kind", entry.kind().name());
        page.text("name", text(routine.name()));
        page.number("version", routine.version());
        page.text("purpose", text(routine.description()));
        page.number("level", entry.level());
        page.number("totalMillis", entry.millis(Optional.of(fitted)));
        page.texts("helps", entry.helps().stream().map(Enum::name).toList());
        page.texts("positions", routine.positions().stream().map(Enum::name).toList());
        asked.exercise().ifPresentOrElse(this::exercise, () -> page.objects("items", routine.items(), this::item));
        verdict.write(fitted);
    }

    private void exercise(Exercise exercise) {
        switch (exercise) {
            case BreathingExercise breathing -> {
                page.text("setup", text(breathing.setup()));
                page.texts(
                        "postures",
                        breathing.postures().stream().map(Enum::name).toList());
                parts.write(breathing);
            }
            case StretchExercise stretch -> {
                page.text("setup", text(stretch.setup()));
                page.text("feel", text(stretch.feel()));
                parts.write(stretch);
            }
        }
        Exercise.Card card = exercise.card();
        page.objects("safety", card.safety(), this::note);
        page.object("variants", () -> variants(card));
        page.object("evidence", () -> {
            page.text("summary", text(card.evidence().summary()));
            page.texts("sources", card.evidence().sources());
        });
        card.reviewed().ifPresentOrElse(date -> page.text("reviewed", date.toString()), () -> page.none("reviewed"));
    }

    private void note(SafetyNote note) {
        page.text("tag", note.tag().name());
        page.text("action", note.action().name());
        page.text("advice", text(note.advice()));
        page.text("instead", note.instead().map(ExerciseId::value));
        VerdictJson.write(note.limits(), page);
    }

    private void variants(Exercise.Card card) {
        if (!card.variants().isEmpty()) {
            new EnumMap<Variant, ExerciseId>(card.variants())
                    .forEach((variant, id) -> page.text(variant.name(), id.value()));
        }
    }

    private void item(Routine.Item item) {
        page.text("exercise", item.exercise().id().value());
        switch (item) {
            case Routine.BreathingItem breathing -> {
                Optional<Integer> usual = breathing.exercise().lengthSeconds().map(range -> range.start());
                breathing
                        .seconds()
                        .ifPresentOrElse(
                                seconds -> page.number("seconds", seconds),
                                () -> usual.ifPresent(seconds -> page.number("seconds", seconds)));
                page.number("rounds", breathing.rounds());
            }
            case Routine.StretchItem stretch -> {
                page.number("sets", stretch.sets());
                page.number("reps", stretch.reps());
                page.number("holdSeconds", stretch.holdSeconds());
            }
        }
        page.number("restSeconds", item.restSeconds());
    }

    private String text(LocalText text) {
        return text.in(locale);
    }
}
