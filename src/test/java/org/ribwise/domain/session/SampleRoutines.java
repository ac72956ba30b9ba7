package org.ribwise.domain.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Evidence;
import org.ribwise.domain.exercise.Exercise.Card;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.exercise.StretchExercise.Sides;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.exercise.StretchExercise.StretchDose;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.View;

/// Routines for tests, and those that are shipped.
public final class SampleRoutines {

    /// Get ready, in every sample.
    public static final int READY_SECONDS = 3;

    private SampleRoutines() {}

    /// Reading takes as long as hundreds of checks, and nobody can change what was read.
    private static final class Shipped {
        private static final ExerciseLibrary LIBRARY = new JsonExerciseSource(Path.of("exercises")).read();
    }

    /// What a new person finds; read once.
    public static ExerciseLibrary shipped() {
        return Shipped.LIBRARY;
    }

    /// Every shipped routine, and every shipped exercise alone at its start dose.
    public static List<Routine> everythingShipped() {
        ExerciseLibrary library = shipped();
        List<Routine> all = new ArrayList<>(library.routines());
        library.exercises().forEach(exercise -> all.add(Routine.single(exercise)));
        return all;
    }

    /// The shipped routine of the first session.
    public static Routine chairCalm() {
        return shipped().routine(new ExerciseId("rt-chair-calm-short")).orElseThrow();
    }

    public static Routine routine(Routine.Item... items) {
        LocalText text = LocalText.english("sample");
        return new Routine(new ExerciseId("rt-sample"), 1, text, text, READY_SECONDS, List.of(items));
    }

    public static Routine.BreathingItem breathe(BreathPattern pattern, int seconds, int restSeconds) {
        return new Routine.BreathingItem(breathing(pattern, 1), seconds, restSeconds);
    }

    public static BreathingExercise breathing(BreathPattern pattern, int level) {
        return new BreathingExercise(
                card("br-sample", level),
                List.of(Posture.SIT_UP),
                LocalText.english("Sit tall"),
                List.of(new BreathPart.Paced(
                        new Pacing(pattern, pattern, pattern),
                        Map.of(),
                        new BreathPart.Amount.Seconds(new Range(60, 120)))),
                new Range(1, 1),
                new Range(1, 2));
    }

    /// Up with an in-breath of 3 s, hold, down with an out-breath of 4 s.
    public static Routine.StretchItem stretch(boolean bilateral, int sets, int reps, int holdSeconds) {
        return new Routine.StretchItem(raiseAndLower(bilateral ? Sides.EACH : Sides.NONE), sets, reps, holdSeconds, 0);
    }

    /// The same, one repetition on the left, one on the right.
    public static Routine.StretchItem alternating(int sets, int reps) {
        return new Routine.StretchItem(raiseAndLower(Sides.ALTERNATE), sets, reps, 0, 0);
    }

    private static StretchExercise raiseAndLower(Sides sides) {
        boolean bilateral = sides.two();
        Pose up = new Pose(View.FRONT, BasePose.SIT, Map.of(Channel.ABDUCTION_A, 90.0));
        return new StretchExercise(
                card("st-sample", 1),
                Position.CHAIR,
                LocalText.english("Sit tall"),
                View.FRONT,
                BasePose.SIT,
                List.of(),
                sides,
                List.of(
                        move(3_000, StepBreath.IN, up, bilateral ? "Raise your {side} arm" : "Raise an arm"),
                        new MoveStep(new StepLength.Hold(), StepBreath.FREE, Optional.empty(), cue("Stay")),
                        move(
                                4_000,
                                StepBreath.OUT,
                                Pose.of(View.FRONT, BasePose.SIT),
                                bilateral ? "Lower your {side} arm" : "Lower the arm")),
                List.of(),
                LocalText.english("side ribs"),
                FeelAt.SIDE_RIBS,
                new StretchDose(new Range(0, 60), new Range(1, 5), new Range(1, 3)));
    }

    private static MoveStep move(int millis, StepBreath breath, Pose pose, String cue) {
        return new MoveStep(new StepLength.Move(millis), breath, Optional.of(pose), cue(cue));
    }

    private static LocalText cue(String text) {
        return LocalText.english(text);
    }

    private static Card card(String id, int level) {
        LocalText text = LocalText.english("sample");
        return new Card(
                new ExerciseId(id),
                1,
                text,
                text,
                level,
                List.of(HelpArea.STRESS),
                Map.of(),
                List.of(),
                new Evidence(text, List.of()),
                Optional.empty());
    }
}
