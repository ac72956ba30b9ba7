package org.ribwise.catalog.template;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.KnownExercises;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.PlanTemplate.Timing;
import org.ribwise.domain.drafting.PlanTemplate.Whom;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Hold;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.domain.plan.SymptomLimits;

/// A template, from border record to domain. A routine is taken apart into its exercises.
///
/// @param exercises what it can be made of
/// @param routines routines that it can take over
/// @param findings is told what is wrong
record TemplateTranslation(
        KnownExercises exercises, Function<ExerciseId, Optional<Routine>> routines, Findings findings) {

    private static final JsonPointer ITEMS = JsonPointer.compile("/items");
    private static final int USUAL_REST_SECONDS = 10;

    Optional<PlanTemplate> of(TemplateJson json) {
        List<PlanTemplate.Item> items = new ArrayList<>();
        for (int i = 0; i < json.items().size(); i++) {
            TemplateJson.Item item = json.items().get(i);
            JsonPointer place = ITEMS.appendIndex(i);
            findings.attempt(place, () -> items(item, place)).ifPresent(items::addAll);
        }
        return findings.none()
                ? findings.attempt(
                        JsonPointer.empty(),
                        () -> new PlanTemplate(
                                new ExerciseId(json.id()),
                                json.version(),
                                new LocalText(json.name()),
                                new LocalText(json.description()),
                                number(json.weeks()),
                                listOf(json.reviewWeeks()),
                                items))
                : Optional.empty();
    }

    /// Finds what is wrong with an item that the schema had nothing against.
    void check(TemplateJson.Item json, JsonPointer place) {
        String exercise = json.exercise();
        if (exercise != null && exercises.find(new ExerciseId(exercise)).isEmpty()) {
            findings.add(place.appendProperty("exercise"), Reason.UNKNOWN_EXERCISE, exercise);
        }
        String routine = json.routine();
        if (routine != null && routines.apply(new ExerciseId(routine)).isEmpty()) {
            findings.add(place.appendProperty("routine"), Reason.UNKNOWN_EXERCISE, routine);
        }
        if (json.days() == null && (json.fewestDaysPerWeek() == null || json.mostDaysPerWeek() == null)) {
            findings.add(place, Reason.MISSING, "days");
        }
        if (findings.noneWithin(place)) {
            findings.attempt(place, () -> items(json, place));
        }
    }

    private List<PlanTemplate.Item> items(TemplateJson.Item json, JsonPointer place) {
        String routine = json.routine();
        if (routine != null) {
            return routines.apply(new ExerciseId(routine)).stream()
                    .flatMap(known -> known.items().stream())
                    .filter(item -> !listOf(json.without())
                            .contains(item.exercise().id().value()))
                    .map(item -> item(json, prescribed(item.exercise()), dose(item, json)))
                    .toList();
        }
        String exercise = json.exercise();
        return exercise == null
                ? List.of()
                : exercises.find(new ExerciseId(exercise)).stream()
                        .flatMap(known -> alone(json, known, place).stream())
                        .toList();
    }

    private Optional<PlanTemplate.Item> alone(TemplateJson.Item json, Exercise known, JsonPointer place) {
        PrescribedSide side = json.side();
        PrescribedExercise wanted = new PrescribedExercise(
                known.id(),
                Optional.ofNullable(json.variant()),
                known.card().level(),
                side == null ? PrescribedSide.AS_DEFINED : side);
        ExerciseLibrary library = new ExerciseLibrary(forms(known), List.of(), List.of());
        Optional<Exercise> form = PlannedItem.form(wanted, library);
        if (form.isEmpty()) {
            String has = known.card().variants().keySet().stream()
                    .map(Enum::name)
                    .sorted()
                    .toList()
                    .toString();
            findings.add(
                    place.appendProperty("variant"),
                    Reason.NO_SUCH_VARIANT,
                    known.id().value(),
                    String.valueOf(json.variant()),
                    has);
            return Optional.empty();
        }
        PlanTemplate.Item item = item(json, wanted, dose(json, form.get()));
        item.misfits(library)
                .forEach(misfit -> findings.add(
                        place, Reason.NOT_SENSIBLE, known.id().value() + " cannot be played like that: " + misfit));
        return Optional.of(item);
    }

    private List<Exercise> forms(Exercise known) {
        List<Exercise> forms = new ArrayList<>(List.of(known));
        known.card().variants().values().stream()
                .distinct()
                .flatMap(id -> exercises.find(id).stream())
                .forEach(forms::add);
        return forms;
    }

    private static PrescribedExercise prescribed(Exercise exercise) {
        return new PrescribedExercise(
                exercise.id(), Optional.empty(), exercise.card().level(), PrescribedSide.AS_DEFINED);
    }

    private static PlanTemplate.Item item(TemplateJson.Item json, PrescribedExercise exercise, PrescribedDose dose) {
        ProgressionMode progression = json.progression();
        return new PlanTemplate.Item(
                exercise,
                dose,
                timing(json),
                json.limits() == null ? SymptomLimits.USUAL : json.limits().limits(),
                new PrescriptionWords(text(json.instruction()), text(json.reason())),
                progression == null ? ProgressionMode.SUGGEST : progression,
                new Whom(tags(json.onlyWith()), tags(json.notWith())));
    }

    private static Timing timing(TemplateJson.Item json) {
        return new Timing(
                number(json.fromWeek()).orElse(1),
                number(json.toWeek()),
                rhythm(json),
                number(json.timesPerDay()).orElse(1),
                listOf(json.timesOfDay()).stream().map(LocalTime::parse).toList(),
                number(json.goalPerWeek()));
    }

    private static Rhythm rhythm(TemplateJson.Item json) {
        return json.days() != null
                ? new Rhythm.OnDays(EnumSet.copyOf(json.days()))
                : new Rhythm.PerWeek(
                        number(json.fewestDaysPerWeek()).orElse(0),
                        number(json.mostDaysPerWeek()).orElse(0));
    }

    /// The dose of the file; without one, what a person new to the exercise begins with.
    private static PrescribedDose dose(TemplateJson.Item json, Exercise form) {
        if (json.breathing() != null) {
            return json.breathing().dose();
        }
        return json.movement() != null ? json.movement().dose() : PlanCheck.startDose(form, USUAL_REST_SECONDS);
    }

    private static PrescribedDose dose(Routine.Item item, TemplateJson.Item most) {
        return switch (item) {
            case Routine.BreathingItem breathing ->
                new Breathing(
                        breathing.seconds(),
                        breathing.rounds(),
                        new Pace.Step(breathing.step()),
                        Optional.empty(),
                        breathing.restSeconds());
            case Routine.StretchItem stretch ->
                new Movement(
                        stretch.sets(),
                        Math.min(stretch.reps(), number(most.mostReps()).orElse(stretch.reps())),
                        new Hold.Seconds(Math.min(
                                stretch.holdSeconds(),
                                number(most.mostHoldSeconds()).orElse(stretch.holdSeconds()))),
                        stretch.restSeconds());
        };
    }

    private static Set<SafetyTag> tags(@Nullable List<SafetyTag> tags) {
        return tags == null ? Set.of() : Set.copyOf(tags);
    }

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
