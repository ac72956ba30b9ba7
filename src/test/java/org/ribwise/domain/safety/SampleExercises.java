package org.ribwise.domain.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Evidence;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Exercise.Card;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.motion.BreathPattern;

/// Exercises that nobody should write, and some that are harmless.
final class SampleExercises {

    static final LocalText ADVICE = LocalText.english("Take care");

    private static final LocalText TEXT = LocalText.english("sample");
    private static final int SECOND_MILLIS = 1_000;

    private SampleExercises() {}

    static BreathPattern breath(double in, double holdIn, double out, double holdOut) {
        return new BreathPattern(millis(in), millis(holdIn), millis(out), millis(holdOut));
    }

    static BreathingExercise paced(
            String id, int level, BreathPattern start, BreathPattern target, SafetyNote... notes) {
        BreathPattern cap = breath(60, 60, 60, 60);
        return exercise(
                id,
                level,
                List.of(notes),
                new BreathPart.Paced(
                        new Pacing(start, target, cap), Map.of(), new BreathPart.Amount.Seconds(new Range(60, 300))));
    }

    static BreathingExercise drill(int level, int times, Beat... beats) {
        return exercise("br-drill", level, List.of(), new BreathPart.Drill(List.of(beats), new Range(times, times)));
    }

    static BreathingExercise exercise(String id, int level, List<SafetyNote> notes, BreathPart... parts) {
        return new BreathingExercise(
                card(id, level, notes),
                List.of(Posture.SIT_UP),
                TEXT,
                List.of(parts),
                new Range(1, 2),
                new Range(1, 2));
    }

    /// A harmless exercise with these notes.
    static BreathingExercise calm(String id, SafetyNote... notes) {
        return paced(id, 1, breath(3, 0, 4, 0), breath(4, 0, 6, 0), notes);
    }

    static Beat beat(Beat.Kind kind, double seconds) {
        return new Beat(
                kind, Optional.empty(), millis(seconds), millis(seconds), millis(seconds), Optional.empty(), TEXT);
    }

    static Beat action(BreathAction action, double seconds) {
        return new Beat(
                Beat.Kind.ACTION,
                Optional.of(action),
                millis(seconds),
                millis(seconds),
                millis(seconds),
                Optional.empty(),
                TEXT);
    }

    static SafetyNote block(SafetyTag tag) {
        return new SafetyNote(tag, SafetyNote.Action.BLOCK, ADVICE, Optional.empty(), Limits.NONE);
    }

    static SafetyNote block(SafetyTag tag, String instead) {
        return new SafetyNote(tag, SafetyNote.Action.BLOCK, ADVICE, Optional.of(new ExerciseId(instead)), Limits.NONE);
    }

    static SafetyNote caution(SafetyTag tag, Limits limits) {
        return new SafetyNote(tag, SafetyNote.Action.CAUTION, ADVICE, Optional.empty(), limits);
    }

    static SafetyNote caution(SafetyTag tag, String instead) {
        return new SafetyNote(
                tag, SafetyNote.Action.CAUTION, ADVICE, Optional.of(new ExerciseId(instead)), Limits.NONE);
    }

    static Limits slowest(double perMinute) {
        return new Limits(false, Optional.of(perMinute), OptionalInt.empty(), OptionalInt.empty());
    }

    static BreathingItem at(BreathingExercise exercise, int step) {
        return new BreathingItem(exercise, OptionalInt.empty(), 1, step, Limits.NONE, 0);
    }

    static Routine.Item single(Exercise exercise) {
        return Routine.single(exercise).items().getFirst();
    }

    static Routine routine(Routine.Item... items) {
        return new Routine(new ExerciseId("rt-sample"), 1, TEXT, TEXT, 3, List.of(items));
    }

    static Envelope envelope(Exercise... exercises) {
        return new Envelope(new ExerciseLibrary(new ArrayList<>(List.of(exercises)), List.of(), List.of()));
    }

    private static Card card(String id, int level, List<SafetyNote> notes) {
        return new Card(
                new ExerciseId(id),
                1,
                TEXT,
                TEXT,
                level,
                List.of(HelpArea.STRESS),
                Map.of(),
                notes,
                new Evidence(TEXT, List.of()),
                Optional.empty());
    }

    private static int millis(double seconds) {
        return (int) Math.round(seconds * SECOND_MILLIS);
    }
}
