package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.SoundCue.Sound;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// What is heard of a session, and when. The sounds of the breath are those of the very moments that the pacers paint,
/// so that sound and picture cannot disagree. Nothing is stored: a session of 24 hours takes no more memory than one
/// of a minute.
///
/// - The last three counts of a phase, of a hold and of breathing freely are ticked, a second apart. What is shorter
///   than 3 s has no ticks, and none comes in the first half second, where the phase itself is heard: 3 s are ticked
///   twice, 4 s three times.
/// - In the hold of a stretch its last three counts are ticked, not those of each breath.
/// - A pause until the first wish to breathe is not counted down: nobody is to be drawn to its end.
/// - Words come with the first three breaths; then the tones go on alone. A phase under 1.5 s has no room for words.
///
/// Half-time and the last breath are announced where the words on the screen announce them, too: {@link Milestone}.
///
/// @param timeline what is heard
/// @param milestones its moments that are announced
public record CueTrack(Timeline timeline, List<Milestone> milestones) implements SoundTrack {

    /// Counts are a second apart (issue 4: the last three counts).
    private static final long COUNT_MILLIS = 1_000;

    private static final int LAST_COUNTS = 3;

    /// Ticks keep this distance from the beginning of a phase; design value, needs sign-off.
    private static final long CLEAR_MILLIS = 500;

    /// Room for "Get ready" before three, two, one; design value, needs sign-off.
    private static final long GET_READY_WORD_MILLIS = 1_500;

    /// An alternating change of side is shorter and has room for one word; design value, needs sign-off.
    private static final long SWITCH_SENTENCE_MILLIS = 3_000;

    private static final Comparator<SoundCue> IN_ORDER =
            Comparator.comparingLong(SoundCue::atMillis).thenComparing(SoundCue::sound);

    /// Copies the list.
    public CueTrack {
        milestones = List.copyOf(milestones);
    }

    /// What is heard of a timeline.
    public CueTrack(Timeline timeline) {
        this(timeline, Milestone.of(timeline));
    }

    @Override
    public long totalMillis() {
        return timeline.totalMillis();
    }

    @Override
    public List<SoundCue> between(long fromMillis, long toMillis) {
        Window window = new Window(fromMillis, toMillis);
        for (int i = timeline.indexAt(fromMillis); i < timeline.steps().size(); i++) {
            Step step = timeline.steps().get(i);
            if (step.startMillis() >= toMillis) {
                break;
            }
            addStep(window, step);
        }
        window.add(SoundCue.struck(timeline.totalMillis(), Sound.END, Optional.of(Phrase.THE_END)));
        window.cues.sort(IN_ORDER);
        return List.copyOf(window.cues);
    }

    @Override
    public Optional<SoundCue> lastingAt(long positionMillis) {
        return positionMillis >= timeline.totalMillis()
                ? Optional.empty()
                : timeline.breathAt(positionMillis)
                        .map(PacedBreath::moment)
                        .map(moment -> cueOf(moment, positionMillis));
    }

    private static final class Window {
        private final long from;
        private final long to;
        private final List<SoundCue> cues = new ArrayList<>();

        Window(long from, long to) {
            this.from = from;
            this.to = to;
        }

        void add(SoundCue cue) {
            if (cue.atMillis() >= from && cue.atMillis() < to) {
                cues.add(cue);
            }
        }

        void strike(long at, Sound sound, Optional<Phrase> phrase) {
            add(SoundCue.struck(at, sound, phrase));
        }
    }

    private void addStep(Window window, Step step) {
        PlannedItem item = timeline.items().get(step.item());
        long start = step.startMillis();
        if (start == item.startMillis()) {
            window.strike(start, Sound.BEGIN, Optional.empty());
        }
        switch (step.activity()) {
            case Activity.Rest() -> window.strike(start, Sound.REST, Optional.of(Phrase.REST));
            case Activity.GetReady() -> getReady(window, step);
            case Activity.OwnRhythm _ -> pause(window, step, Sound.OWN_RHYTHM, Phrase.BREATHE_FREELY);
            case Activity.SetRest _ -> pause(window, step, Sound.REST, Phrase.REST);
            case Activity.SwitchSides change ->
                pause(window, step, Sound.SWITCH_SIDES, SpokenWords.changeOver(change, isLong(step)));
            case Activity.Hold _ -> pause(window, step, Sound.STRETCH_HOLD, Phrase.STAY_AND_BREATHE);
            case Activity.Act act
            when act.beat().phase().isEmpty() -> pause(window, step, Sound.OWN_RHYTHM, Phrase.BREATHE_FREELY);
            case Activity.Move _
            when timeline.breathAt(start).isEmpty() -> window.strike(start, Sound.MOVE, Optional.empty());
            case Activity.Breathe _, Activity.Act _, Activity.Move _ -> {}
        }
        breaths(window, step);
    }

    private static boolean isLong(Step step) {
        return step.lengthMillis() >= SWITCH_SENTENCE_MILLIS;
    }

    private static void pause(Window window, Step step, Sound sound, Phrase phrase) {
        window.strike(step.startMillis(), sound, Optional.of(phrase));
        ticks(window, step.startMillis(), step.lengthMillis());
    }

    private static void getReady(Window window, Step step) {
        boolean hasRoom = step.lengthMillis() >= LAST_COUNTS * COUNT_MILLIS + GET_READY_WORD_MILLIS;
        window.strike(step.startMillis(), Sound.GET_READY, hasRoom ? Optional.of(Phrase.GET_READY) : Optional.empty());
        for (int count = LAST_COUNTS; count > 0; count--) {
            long at = step.endMillis() - count * COUNT_MILLIS;
            if (at >= step.startMillis()) {
                window.strike(at, Sound.COUNT, Optional.of(SpokenWords.number(count)));
            }
        }
    }

    /// The phases of the breath of a step, as far as they meet the window, and what falls on their beginnings.
    private void breaths(Window window, Step step) {
        milestones.stream()
                .filter(moment -> step.startMillis() <= moment.atMillis() && moment.atMillis() < step.endMillis())
                .forEach(moment -> announce(window, moment));
        long at = Math.max(step.startMillis(), window.from);
        while (at < Math.min(step.endMillis(), window.to)) {
            Optional<PacedBreath> breath = timeline.breathAt(at);
            if (breath.isEmpty()) {
                return;
            }
            BreathMoment moment = breath.orElseThrow().moment();
            if (moment.elapsedMillis() == 0) {
                Optional<Phrase> words = isAnnounced(at) ? Optional.empty() : SpokenWords.of(step.activity(), moment);
                window.add(new SoundCue(at, moment.phaseMillis(), soundOf(moment.phase()), words));
            }
            if (isCountedDown(step)) {
                ticks(window, at - moment.elapsedMillis(), moment.phaseMillis());
            }
            at += moment.remainingMillis();
        }
    }

    private static void announce(Window window, Milestone moment) {
        switch (moment.kind()) {
            case HALF_TIME -> window.strike(moment.atMillis(), Sound.HALF_TIME, Optional.of(Phrase.HALF_WAY));
            case LAST_BREATH -> window.strike(moment.atMillis(), Sound.LAST_BREATH, Optional.of(Phrase.LAST_BREATH));
        }
    }

    /// Whether an announcement is spoken at a moment, so that nothing else is.
    private boolean isAnnounced(long atMillis) {
        return milestones.stream().anyMatch(moment -> moment.atMillis() == atMillis);
    }

    private static boolean isCountedDown(Step step) {
        return switch (step.activity()) {
            case Activity.Act act -> !act.isControlPause();
            case Activity.Hold _ -> false;
            case Activity.Breathe _, Activity.Move _ -> true;
            case Activity.Rest(), Activity.GetReady(), Activity.OwnRhythm _ -> false;
            case Activity.SwitchSides _, Activity.SetRest _ -> false;
        };
    }

    private static void ticks(Window window, long start, long length) {
        for (int count = LAST_COUNTS; count > 0 && length >= LAST_COUNTS * COUNT_MILLIS; count--) {
            long at = start + length - count * COUNT_MILLIS;
            if (at >= start + CLEAR_MILLIS) {
                window.strike(at, Sound.TICK, Optional.empty());
            }
        }
    }

    private static SoundCue cueOf(BreathMoment moment, long position) {
        long start = position - moment.elapsedMillis();
        return new SoundCue(start, moment.phaseMillis(), soundOf(moment.phase()), Optional.empty());
    }

    private static Sound soundOf(BreathPhase phase) {
        return switch (phase) {
            case IN -> Sound.IN;
            case OUT -> Sound.OUT;
            case HOLD_IN, HOLD_OUT -> Sound.HOLD;
        };
    }
}
