package org.ribwise.ui.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.BreathPattern;

/// What a person should read and when, worked out from a routine's definition by plain arithmetic, without the
/// timeline and without the message files.
final class OwnPlan {

    /// For how long one headline stands.
    ///
    /// @param startMillis when it appears
    /// @param endMillis when it goes
    /// @param headline what it says
    /// @param holdMillis length of a hold, 0 for anything else
    /// @param next what is announced; empty where the test does not say
    record Line(long startMillis, long endMillis, String headline, long holdMillis, Optional<String> next) {}

    private final List<Line> lines = new ArrayList<>();
    private long end = 0;

    static List<Line> of(Routine routine) {
        OwnPlan plan = new OwnPlan();
        int rest = 0;
        for (Routine.Item item : routine.items()) {
            plan.add(rest, "Rest");
            plan.add(routine.getReadySeconds(), "Get ready");
            switch (item) {
                case Routine.BreathingItem breathing -> plan.breathe(breathing);
                case Routine.StretchItem stretch -> plan.stretch(stretch);
            }
            rest = item.restSeconds();
        }
        return plan.lines;
    }

    private void breathe(Routine.BreathingItem item) {
        List<BreathPart> parts = item.exercise().parts();
        for (int round = 1; round <= item.rounds(); round++) {
            for (int i = 0; i < parts.size(); i++) {
                boolean last = round == item.rounds() && i == parts.size() - 1;
                switch (parts.get(i)) {
                    case BreathPart.Paced paced -> pace(paced, item.seconds(), last);
                    case BreathPart.Own own -> add(own.seconds().start(), "Breathe as you like");
                    case BreathPart.Drill drill -> drill(drill);
                }
            }
        }
    }

    private void pace(BreathPart.Paced part, OptionalInt seconds, boolean lastPart) {
        BreathPattern pattern = part.pacing().start();
        int[] millis = {pattern.inMillis(), pattern.holdInMillis(), pattern.outMillis(), pattern.holdOutMillis()};
        String[] names = {"Breathe in", "Hold", "Breathe out", "Rest"};
        String[] coming = {"then in for ", "then hold for ", "then out for ", "then hold for "};
        int cycle = millis[0] + millis[1] + millis[2] + millis[3];
        int amount = part.amount().range().start();
        int breaths = part.amount() instanceof BreathPart.Amount.Breaths
                ? amount
                : (seconds.orElse(amount) * 1_000 + cycle - 1) / cycle;
        for (int breath = 1; breath <= breaths; breath++) {
            for (int phase = 0; phase < millis.length; phase++) {
                int after = (phase + 1) % millis.length;
                while (millis[after] == 0) {
                    after = (after + 1) % millis.length;
                }
                Optional<String> next = Optional.of(coming[after] + seconds(millis[after]));
                if (breath == breaths) {
                    next = lastPart ? Optional.of("last breath") : next.filter(said -> !said.startsWith("then in"));
                }
                line(millis[phase], names[phase], 0, next);
            }
        }
    }

    private void drill(BreathPart.Drill drill) {
        for (int time = 1; time <= drill.times().start(); time++) {
            for (Beat beat : drill.beats()) {
                line(beat.startMillis(), headline(beat), 0, Optional.empty());
            }
        }
    }

    private static String headline(Beat beat) {
        return switch (beat.kind()) {
            case IN -> "Breathe in";
            case HOLD_IN -> "Hold";
            case OUT -> "Breathe out";
            case HOLD_OUT -> "Rest";
            case REST -> "Breathe as you like";
            case ACTION ->
                switch (beat.action().orElseThrow()) {
                    case HUFF -> "Huff";
                    case COUGH -> "Cough";
                    case SNIFF -> "Sniff in";
                    case STACK -> "Small breath in";
                    case EFFORT -> "Do the hard part";
                    case STEP_IN -> "Step, in";
                    case STEP_OUT -> "Step, out";
                    case CONTROL_PAUSE -> "Wait";
                };
        };
    }

    /// 3000 is 3, 2500 is 2.5.
    private static String seconds(int millis) {
        return millis % 1_000 == 0 ? "" + millis / 1_000 : "" + millis / 1_000.0;
    }

    private void stretch(Routine.StretchItem item) {
        StretchExercise exercise = item.exercise();
        for (int set = 1; set <= item.sets(); set++) {
            if (set > 1) {
                add(30, "Rest");
            }
            switch (exercise.sides()) {
                case NONE -> side(item, item.reps(), "left", "right");
                case EACH -> {
                    side(item, item.reps(), "left", "right");
                    add(5, "Switch sides");
                    side(item, item.reps(), "right", "left");
                }
                case ALTERNATE -> inTurn(item);
            }
        }
    }

    private void inTurn(Routine.StretchItem item) {
        for (int side = 0; side < 2 * item.reps(); side++) {
            if (side > 0) {
                add(2, "Switch sides");
            }
            side(item, 1, side % 2 == 0 ? "left" : "right", side % 2 == 0 ? "right" : "left");
        }
    }

    private void side(Routine.StretchItem item, int reps, String side, String other) {
        StretchExercise exercise = item.exercise();
        for (int rep = 1; rep <= reps; rep++) {
            exercise.steps().forEach(step -> step(step, item.holdSeconds(), side, other));
        }
        exercise.finish().forEach(step -> step(step, item.holdSeconds(), side, other));
    }

    private void step(MoveStep step, int holdSeconds, String side, String other) {
        String cue = step.cue().byLanguage().getOrDefault("en", "");
        String said = cue.replace("{side}", side).replace("{other}", other);
        switch (step.length()) {
            case StepLength.Move(int millis) -> line(millis, said, 0, Optional.empty());
            case StepLength.Hold() -> line(holdSeconds * 1_000, said, holdSeconds * 1_000L, Optional.empty());
        }
    }

    private void add(int seconds, String headline) {
        line(seconds * 1_000, headline, 0, Optional.empty());
    }

    private void line(int millis, String headline, long holdMillis, Optional<String> next) {
        if (millis > 0) {
            lines.add(new Line(end, end + millis, headline, holdMillis, next));
            end += millis;
        }
    }
}
