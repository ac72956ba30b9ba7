package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.cli.TimelineEvent.Count;
import org.ribwise.cli.TimelineEvent.Counted;
import org.ribwise.domain.exercise.BreathPart.Guide;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.HoldBreaths;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;

/// Unfolds a timeline into its events: whole breaths into their phases, holds into the breaths that fill them.
final class TimelineEvents {

    private final Timeline timeline;
    private final EventWords words;
    private final List<TimelineEvent> events = new ArrayList<>();

    private TimelineEvents(Timeline timeline, EventWords words) {
        this.timeline = timeline;
        this.words = words;
    }

    /// All events, from the first get-ready to the last out-breath.
    static List<TimelineEvent> of(Timeline timeline, EventWords words) {
        TimelineEvents unfolded = new TimelineEvents(timeline, words);
        timeline.steps().forEach(unfolded::unfold);
        return List.copyOf(unfolded.events);
    }

    private void unfold(Step step) {
        switch (step.activity()) {
            case Activity.Rest() -> whole(step, EventPhase.REST, words.asYouLike());
            case Activity.GetReady() ->
                whole(
                        step,
                        EventPhase.GET_READY,
                        words.preparation(timeline.items().get(step.item()).exercise()));
            case Activity.Breathe breathe -> breathe(step, breathe);
            case Activity.OwnRhythm(LocalText cue, Activity.Round round) ->
                add(step, EventPhase.OWN, Optional.empty(), words.text(cue), rounds(round));
            case Activity.Act act -> {
                List<Count> counts = rounds(act.round());
                count(counts, Counted.TIME, act.time(), act.times());
                String cue = words.text(act.beat().cue());
                add(step, EventPhase.of(act.beat()), Optional.empty(), cue, counts);
            }
            case Activity.Move move ->
                add(
                        step,
                        EventPhase.of(move.breath()),
                        move.lap().side(),
                        words.cue(move.cue(), move.lap().side()),
                        laps(move.lap()));
            case Activity.Hold hold -> hold(step, hold);
            case Activity.SwitchSides(Side to, var _) ->
                add(step, EventPhase.SWITCH_SIDES, Optional.of(to), words.switchTo(to), List.of());
            case Activity.SetRest _ -> whole(step, EventPhase.REST, words.asYouLike());
        }
    }

    private void breathe(Step step, Activity.Breathe breathe) {
        BreathPattern pattern = breathe.pattern();
        long at = step.startMillis();
        for (long breath = 1; breath <= breathe.breaths(); breath++) {
            List<Count> counts = rounds(breathe.round());
            timeline.breathCountAt(at)
                    .ifPresent(count -> counts.add(new Count(Counted.BREATH, count.breath(), count.breaths())));
            for (BreathPhase phase : BreathPhase.values()) {
                Guide guide = breathe.guides().get(phase);
                String cue = guide == null ? "" : words.text(guide.cue());
                at = phase(step, at, pattern.millisOf(phase), phase, Optional.empty(), cue, counts);
            }
        }
    }

    private void hold(Step step, Activity.Hold hold) {
        Optional<Side> side = hold.lap().side();
        String cue = words.hold(step.lengthMillis(), words.cue(hold.cue(), side));
        if (hold.breaths().isEmpty()) {
            add(step, EventPhase.OWN, side, cue, laps(hold.lap()));
            return;
        }
        HoldBreaths breaths = hold.breaths().get();
        long at = step.startMillis();
        for (long breath = 1; breath <= breaths.count(); breath++) {
            List<Count> counts = laps(hold.lap());
            count(counts, Counted.BREATH, breath, breaths.count());
            at = phase(step, at, breaths.pattern().inMillis(), BreathPhase.IN, side, cue, counts);
            // what is left over when the hold is divided into breaths belongs to the last out-breath
            long out = breath == breaths.count()
                    ? step.endMillis() - at
                    : breaths.pattern().outMillis();
            at = phase(step, at, out, BreathPhase.OUT, side, cue, counts);
        }
    }

    private long phase(
            Step step, long at, long millis, BreathPhase phase, Optional<Side> side, String text, List<Count> counts) {
        if (millis > 0) {
            events.add(new TimelineEvent(at, millis, step.item(), EventPhase.of(phase), side, text, counts));
        }
        return at + millis;
    }

    private void whole(Step step, EventPhase phase, String text) {
        add(step, phase, Optional.empty(), text, List.of());
    }

    private void add(Step step, EventPhase phase, Optional<Side> side, String text, List<Count> counts) {
        events.add(new TimelineEvent(step.startMillis(), step.lengthMillis(), step.item(), phase, side, text, counts));
    }

    private static List<Count> rounds(Activity.Round round) {
        List<Count> counts = new ArrayList<>();
        count(counts, Counted.ROUND, round.round(), round.rounds());
        return counts;
    }

    private static List<Count> laps(Activity.Lap lap) {
        List<Count> counts = new ArrayList<>();
        count(counts, Counted.SET, lap.set(), lap.sets());
        count(counts, Counted.REP, lap.rep(), lap.reps());
        return counts;
    }

    /// One of one is not worth a word.
    private static void count(List<Count> counts, Counted what, long number, long of) {
        if (of > 1) {
            counts.add(new Count(what, number, of));
        }
    }
}
