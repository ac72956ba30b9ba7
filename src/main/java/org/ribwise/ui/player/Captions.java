package org.ribwise.ui.player;

import java.util.Optional;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.HoldBreaths;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.ui.kit.Messages;

/// Makes the words of a moment from the numbers of the timeline, so that text and timer agree.
public final class Captions {

    private static final long SECOND_MILLIS = 1_000;

    private final Timeline timeline;
    private final Messages words;

    /// @param timeline what is played
    /// @param words the words
    public Captions(Timeline timeline, Messages words) {
        this.timeline = timeline;
        this.words = words;
    }

    /// The words at a position of the timeline.
    ///
    /// @param positionMillis not negative
    public Caption at(long positionMillis) {
        Step step = timeline.stepAt(positionMillis);
        long elapsed = step.elapsedMillis(positionMillis);
        long left = secondsLeft(step.lengthMillis() - elapsed);
        Exercise exercise = timeline.items().get(step.item()).exercise();
        return switch (step.activity()) {
            case Activity.Rest() ->
                plain(words.get("player.rest"), left, words.get("player.breatheFreely"), nextExercise(exercise));
            case Activity.GetReady() ->
                plain(words.get("player.getReady"), left, preparation(exercise), nextThing(step));
            case Activity.Breathe breathe -> breathing(breathe, elapsed, isLast(step, breathe.pattern(), elapsed));
            case Activity.OwnRhythm(LocalText cue, var _) ->
                plain(words.get("player.breatheFreely"), left, text(cue), nextThing(step));
            case Activity.Act act -> plain(text(act.beat().cue()), left, "", nextThing(step));
            case Activity.Move move -> moving(move, left, nextThing(step));
            case Activity.Hold hold -> holding(hold, step, positionMillis);
            case Activity.SwitchSides(Side to, var _) ->
                plain(words.get("player.switchSides"), left, nowSide(to), nextThing(step));
            case Activity.SetRest(int set, var _) ->
                plain(
                        words.get("player.rest"),
                        left,
                        words.get("player.breatheFreely"),
                        words.get("player.nextSet", set));
        };
    }

    /// Whole seconds that are left, rounded up, so that the last second reads 1.
    static long secondsLeft(long millis) {
        return Math.ceilDiv(millis, SECOND_MILLIS);
    }

    private static Caption plain(String headline, long left, String hint, String next) {
        return new Caption(headline, Optional.empty(), left, hint, next, Optional.empty());
    }

    private Caption breathing(Activity.Breathe breathe, long elapsed, boolean last) {
        BreathMoment moment = breathe.pattern().at(elapsed);
        BreathPhase phase = moment.phase();
        BreathPart.Guide guide = breathe.guides().get(phase);
        String hint = guide == null ? "" : text(guide.cue());
        String next = last ? words.get("player.lastBreath") : thenPhase(breathe.pattern(), phase);
        long left = secondsLeft(moment.remainingMillis());
        return new Caption(words.name(phase), Optional.empty(), left, hint, next, Optional.of(phase));
    }

    private static boolean isLast(Step step, BreathPattern pattern, long elapsed) {
        return step.lengthMillis() - elapsed <= pattern.cycleMillis();
    }

    private String thenPhase(BreathPattern pattern, BreathPhase phase) {
        BreathPhase next = phase.next();
        while (pattern.millisOf(next) == 0) {
            next = next.next();
        }
        double seconds = pattern.millisOf(next) / (double) SECOND_MILLIS;
        return switch (next) {
            case IN -> words.get("player.thenIn", seconds);
            case OUT -> words.get("player.thenOut", seconds);
            case HOLD_IN, HOLD_OUT -> words.get("player.thenHold", seconds);
        };
    }

    private Caption moving(Activity.Move move, long left, String next) {
        Optional<BreathPhase> phase = switch (move.breath()) {
            case IN -> Optional.of(BreathPhase.IN);
            case OUT -> Optional.of(BreathPhase.OUT);
            case FREE -> Optional.empty();
        };
        return new Caption(cue(move.cue(), move.lap()), Optional.of(breathWord(move.breath())), left, "", next, phase);
    }

    private String breathWord(StepBreath breath) {
        return switch (breath) {
            case IN -> words.name(BreathPhase.IN);
            case OUT -> words.name(BreathPhase.OUT);
            case FREE -> words.get("player.breatheFreely");
        };
    }

    private Caption holding(Activity.Hold hold, Step step, long positionMillis) {
        Optional<BreathPhase> phase =
                timeline.breathAt(positionMillis).map(breath -> breath.moment().phase());
        String word = phase.map(words::name).orElse(words.get("player.breatheFreely"));
        long seconds = secondsLeft(step.lengthMillis());
        String hint = hold.breaths()
                .map(HoldBreaths::count)
                .map(count -> words.get("player.holdBreaths", seconds, count))
                .orElse(words.get("player.hold", seconds));
        long left = secondsLeft(step.endMillis() - positionMillis);
        return new Caption(cue(hold.cue(), hold.lap()), Optional.of(word), left, hint, nextThing(step), phase);
    }

    private String preparation(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise breathing -> words.name(breathing.postures().getFirst());
            case StretchExercise stretch -> text(stretch.setup());
        };
    }

    private String nextExercise(Exercise exercise) {
        return words.get("player.next", text(exercise.name()));
    }

    private String nextThing(Step step) {
        if (step.endMillis() >= timeline.totalMillis()) {
            return words.get("player.thenDone");
        }
        Step next = timeline.stepAt(step.endMillis());
        return switch (next.activity()) {
            case Activity.Rest(), Activity.SetRest _ -> words.get("player.next", words.get("player.rest"));
            case Activity.GetReady() ->
                nextExercise(timeline.items().get(next.item()).exercise());
            case Activity.Breathe breathe ->
                words.get("player.thenIn", breathe.pattern().inMillis() / (double) SECOND_MILLIS);
            case Activity.OwnRhythm(LocalText cue, var _) -> words.get("player.next", text(cue));
            case Activity.Act act -> words.get("player.next", text(act.beat().cue()));
            case Activity.Move move -> words.get("player.next", cue(move.cue(), move.lap()));
            case Activity.Hold hold -> words.get("player.next", cue(hold.cue(), hold.lap()));
            case Activity.SwitchSides _ -> words.get("player.next", words.get("player.switchSides"));
        };
    }

    private String nowSide(Side side) {
        return switch (side) {
            case LEFT -> words.get("player.nowLeft");
            case RIGHT -> words.get("player.nowRight");
        };
    }

    /// A cue says `{side}` for the side that is stretched or works and `{other}` for the other one.
    private String cue(LocalText cue, Activity.Lap lap) {
        String text = text(cue);
        return lap.side()
                .map(side -> text.replace("{side}", sideWord(side)).replace("{other}", sideWord(side.other())))
                .orElse(text);
    }

    private String sideWord(Side side) {
        return switch (side) {
            case LEFT -> words.get("player.wordLeft");
            case RIGHT -> words.get("player.wordRight");
        };
    }

    private String text(LocalText text) {
        return text.in(words.locale());
    }
}
