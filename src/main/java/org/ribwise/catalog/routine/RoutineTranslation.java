package org.ribwise.catalog.routine;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.KnownExercises;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.Item;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.StretchDose;
import org.ribwise.domain.exercise.Variant;

/// A routine, from border record to domain; its exercises are looked up among those that could be read.
final class RoutineTranslation {

    private static final String ROUTINE_PREFIX = "rt-";
    private static final JsonPointer ITEMS = JsonPointer.compile("/items");

    private final KnownExercises known;
    private final Findings findings;

    RoutineTranslation(KnownExercises known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /// Finds what is wrong with the items that the schema had nothing against.
    void check(Sections sections) {
        sections.list(ITEMS, RoutineJson.Item.class).forEach((index, item) -> item(item, ITEMS.appendIndex(index)));
    }

    /// The routine, if nothing is wrong with it.
    Optional<Routine> of(RoutineJson json) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < json.items().size(); i++) {
            item(json.items().get(i), ITEMS.appendIndex(i)).ifPresent(items::add);
        }
        return findings.attempt(
                JsonPointer.empty(),
                () -> new Routine(
                        new ExerciseId(json.id()),
                        json.version(),
                        new LocalText(json.name()),
                        new LocalText(json.description()),
                        json.getReadySeconds(),
                        items));
    }

    private Optional<? extends Item> item(RoutineJson.Item json, JsonPointer pointer) {
        return switch (exercise(json, pointer)) {
            case null -> Optional.empty();
            case BreathingExercise breathing -> breathing(breathing, json, pointer);
            case StretchExercise stretch -> stretch(stretch, json, pointer);
        };
    }

    private @Nullable Exercise exercise(RoutineJson.Item json, JsonPointer pointer) {
        Exercise exercise = known(json.exercise(), pointer.appendProperty("exercise"));
        Variant variant = json.variant();
        if (exercise == null || variant == null) {
            return exercise;
        }
        JsonPointer place = pointer.appendProperty("variant");
        ExerciseId id = exercise.card().variants().get(variant);
        if (id == null) {
            String has = exercise.card().variants().keySet().stream()
                    .sorted()
                    .map(Variant::name)
                    .collect(Collectors.joining(", "));
            findings.add(place, Reason.NO_SUCH_VARIANT, exercise.id().value(), variant.name(), has);
            return null;
        }
        return known(id.value(), place);
    }

    private @Nullable Exercise known(String id, JsonPointer pointer) {
        Exercise exercise = known.find(new ExerciseId(id)).orElse(null);
        if (exercise == null) {
            boolean routine = id.startsWith(ROUTINE_PREFIX);
            findings.add(pointer, routine ? Reason.ROUTINE_IN_ROUTINE : Reason.UNKNOWN_EXERCISE, id);
        }
        return exercise;
    }

    private Optional<BreathingItem> breathing(BreathingExercise exercise, RoutineJson.Item json, JsonPointer pointer) {
        refuse(json.sets(), pointer.appendProperty("sets"));
        refuse(json.reps(), pointer.appendProperty("reps"));
        refuse(json.holdSeconds(), pointer.appendProperty("holdSeconds"));
        Integer asked = json.seconds();
        OptionalInt seconds = OptionalInt.empty();
        if (asked != null) {
            JsonPointer place = pointer.appendProperty("seconds");
            Optional<Range> usual = exercise.lengthSeconds();
            usual.ifPresentOrElse(range -> dose(asked, range, place), () -> refuse(asked, place));
            seconds = usual.isPresent() ? OptionalInt.of(asked) : OptionalInt.empty();
        }
        OptionalInt length = seconds;
        int rounds = dose(json.rounds(), exercise.rounds(), pointer.appendProperty("rounds"));
        return findings.attempt(
                pointer, () -> new BreathingItem(exercise, length, rounds, 0, Limits.NONE, json.restSeconds()));
    }

    private Optional<StretchItem> stretch(StretchExercise exercise, RoutineJson.Item json, JsonPointer pointer) {
        refuse(json.seconds(), pointer.appendProperty("seconds"));
        refuse(json.rounds(), pointer.appendProperty("rounds"));
        StretchDose dose = exercise.dose();
        int sets = dose(json.sets(), dose.sets(), pointer.appendProperty("sets"));
        int reps = dose(json.reps(), dose.reps(), pointer.appendProperty("reps"));
        int hold = dose(json.holdSeconds(), dose.holdSeconds(), pointer.appendProperty("holdSeconds"));
        return findings.attempt(pointer, () -> new StretchItem(exercise, sets, reps, hold, json.restSeconds()));
    }

    /// The number of the routine, else the exercise's start dose. A routine may ask for less than an exercise's
    /// usual dose, never for more.
    private int dose(@Nullable Integer asked, Range usual, JsonPointer pointer) {
        if (asked == null) {
            return usual.start();
        }
        if (asked > usual.target()) {
            findings.add(pointer, Reason.ABOVE_TARGET, Integer.toString(asked), Integer.toString(usual.target()));
        }
        return asked;
    }

    private void refuse(@Nullable Integer number, JsonPointer pointer) {
        if (number != null) {
            findings.add(pointer, Reason.NO_SUCH_NUMBER, pointer.last().getMatchingProperty());
        }
    }
}
