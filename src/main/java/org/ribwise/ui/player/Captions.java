package org.ribwise.ui.player;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.ribwise.domain.session.Milestone;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.ui.kit.Messages;

/// Makes the words of a moment from the numbers of the timeline, so that text and timer agree.
public final class Captions {

    private static final long SECOND_MILLIS = 1_000;

    private final Timeline timeline;
    private final List<Milestone> milestones;
    private final Messages words;
    private final Cues cues;
    private final Coming coming;
    private @Nullable Caption last;
    private long lastFrom;
    private long lastUntil;

    /// @param timeline what is played
    /// @param words the words
    public Captions(Timeline timeline, Messages words) {
        this.timeline = timeline;
        this.milestones = Milestone.of(timeline);
        this.words = words;
        this.cues = new Cues(words);
        this.coming = new Coming(timeline, words);
    }

    /// What the words are about.
    Timeline timeline() {
        return timeline;
    }

    /// The words at a position of the timeline. As long as they say the same, they are the same object: nothing has
    /// to be made or compared for a frame that brings no news.
    ///
    /// @param positionMillis not negative
    public Caption at(long positionMillis) {
        Caption known = last;
        if (known != null && positionMillis >= lastFrom && positionMillis < lastUntil) {
            return known;
        }
        Step step = timeline.stepAt(positionMillis);
        Caption made = make(step, positionMillis);
        last = made;
        lastFrom = positionMillis;
        lastUntil = newsAfter(step, positionMillis);
        return made;
    }

    /// When another second is left of the step or of the phase.
    private long newsAfter(Step step, long positionMillis) {
        long next = nextSecond(step.endMillis(), positionMillis);
        return timeline.breathAt(positionMillis)
                .map(breath -> breath.moment().remainingMillis())
                .map(left -> Math.min(next, nextSecond(positionMillis + left, positionMillis)))
                .orElse(next);
    }

    private static long nextSecond(long endMillis, long positionMillis) {
        return endMillis - (secondsLeft(endMillis - positionMillis) - 1) * SECOND_MILLIS;
    }

    private Caption make(Step step, long positionMillis) {
        long elapsed = step.elapsedMillis(positionMillis);
        long left = secondsLeft(step.lengthMillis() - elapsed);
        Exercise exercise = timeline.items().get(step.item()).exercise();
        return switch (step.activity()) {
            case Activity.Rest() ->
                plain(words.get("player.rest"), left, words.get("player.breatheFreely"), coming.exercise(exercise));
            case Activity.GetReady() ->
                plain(words.get("player.getReady"), left, preparation(exercise), coming.after(step));
            case Activity.Breathe breathe -> breathing(breathe, step, elapsed);
            case Activity.OwnRhythm(LocalText cue, var _) ->
                plain(words.get("player.breatheFreely"), left, cues.text(cue), coming.after(step));
            case Activity.Act act -> acting(act, step, left);
            case Activity.Move move -> moving(move, left, coming.after(step));
            case Activity.Hold hold -> holding(hold, step, positionMillis);
            case Activity.SwitchSides(Side to, var _) ->
                plain(words.get("player.switchSides"), left, nowSide(to), coming.after(step));
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

    private Caption breathing(Activity.Breathe breathe, Step step, long elapsed) {
        BreathMoment moment = breathe.pattern().at(elapsed);
        BreathPhase phase = moment.phase();
        BreathPart.Guide guide = breathe.guides().get(phase);
        String hint = guide == null ? "" : cues.text(guide.cue());
        long left = secondsLeft(moment.remainingMillis());
        String then = afterPhase(breathe.pattern(), moment, step, elapsed);
        String next = isHalfTime(step.startMillis() + elapsed) ? words.get("player.halfTime", then) : then;
        return new Caption(words.name(phase), Optional.empty(), left, hint, next, Optional.of(phase));
    }

    private boolean isHalfTime(long positionMillis) {
        return milestones.stream()
                .anyMatch(milestone -> milestone.kind() == Milestone.Kind.HALF_TIME
                        && milestone.atMillis() <= positionMillis
                        && positionMillis < milestone.untilMillis());
    }

    /// The last breath of an exercise is announced for all of it. Where another part follows, its last phase says
    /// what.
    private String afterPhase(BreathPattern pattern, BreathMoment moment, Step step, long elapsed) {
        long left = step.lengthMillis() - elapsed;
        boolean lastPart = step.endMillis() == timeline.items().get(step.item()).endMillis();
        if (lastPart && left <= pattern.cycleMillis()) {
            return words.get("player.lastBreath");
        }
        return left == moment.remainingMillis() ? coming.after(step) : coming.after(pattern, moment.phase());
    }

    private Caption acting(Activity.Act act, Step step, long left) {
        String hint = cues.text(act.beat().cue());
        Optional<BreathPhase> phase = act.beat().phase();
        return new Caption(coming.name(act.beat()), Optional.empty(), left, hint, coming.after(step), phase);
    }

    private Caption moving(Activity.Move move, long left, String next) {
        Optional<BreathPhase> phase = switch (move.breath()) {
            case IN -> Optional.of(BreathPhase.IN);
            case OUT -> Optional.of(BreathPhase.OUT);
            case FREE -> Optional.empty();
        };
        return new Caption(
                cues.text(move.cue(), move.lap()), Optional.of(breathWord(move.breath())), left, "", next, phase);
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
        return new Caption(cues.text(hold.cue(), hold.lap()), Optional.of(word), left, hint, coming.after(step), phase);
    }

    private String preparation(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise breathing -> words.name(breathing.postures().getFirst());
            case StretchExercise stretch -> cues.text(stretch.setup());
        };
    }

    private String nowSide(Side side) {
        return switch (side) {
            case LEFT -> words.get("player.nowLeft");
            case RIGHT -> words.get("player.nowRight");
        };
    }
}
