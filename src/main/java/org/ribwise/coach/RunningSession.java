package org.ribwise.coach;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.Leeway;
import org.ribwise.domain.session.CueTrack;
import org.ribwise.domain.session.NotNow;
import org.ribwise.domain.session.SessionEvent;
import org.ribwise.domain.session.SessionMachine;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SessionState;
import org.ribwise.domain.session.Timeline;

/// A session in progress: what the person does moves the state, and what is done goes to the record as it
/// happens. Used from one thread.
public final class RunningSession {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SessionMachine machine;
    private final CoachClock clock;
    private final RecordWriter record;
    private final SessionId id;
    private final SessionSound sound;
    private final PlaceKeeper place;
    private SessionState state;
    /// Both clocks at the last tick, if there was one: plain numbers, because there is a tick for every picture.
    private boolean ticked;

    private long lastDayMillis;
    private long lastNanos;

    /// @param timeline what is played
    /// @param id identity of this session
    /// @param clock the clocks
    /// @param record where it is written
    /// @param sound makes it heard
    RunningSession(Timeline timeline, SessionId id, CoachClock clock, RecordWriter record, SessionSound sound) {
        this(new SessionMachine(timeline, Leeway.LEAST), id, clock, record, sound);
    }

    /// @param machine what is played, and what the person may change of it
    /// @param id identity of this session
    /// @param clock the clocks
    /// @param record where it is written
    /// @param sound makes it heard
    RunningSession(SessionMachine machine, SessionId id, CoachClock clock, RecordWriter record, SessionSound sound) {
        this(machine, id, clock, record, sound, new SessionState.Ready());
    }

    /// A session that waits where it was last seen.
    RunningSession(
            SessionMachine machine,
            SessionId id,
            CoachClock clock,
            RecordWriter record,
            SessionSound sound,
            SessionState state) {
        this.machine = machine;
        this.id = id;
        this.clock = clock;
        this.record = record;
        this.sound = sound;
        this.state = state;
        this.place = new PlaceKeeper(id, machine.plan(), clock, record);
    }

    /// What is played. It is another one after a pause or a change of what is ahead.
    public Timeline timeline() {
        return machine.timeline(state);
    }

    /// Identity of this session.
    public SessionId id() {
        return id;
    }

    /// Where the session is.
    public SessionState state() {
        return state;
    }

    /// Position on the timeline now.
    public long positionMillis() {
        return machine.positionMillis(state, clock.ticker().nanos());
    }

    /// Starts the session and its record.
    ///
    /// @param before the check-in
    public void begin(Ratings before) {
        if (!(state instanceof SessionState.Ready)) {
            return;
        }
        var routine = timeline().routine();
        int planned = timeline().items().size();
        SessionStart start = new SessionStart(id, clock.time(), routine.id(), routine.version(), planned, before);
        record.write(log -> log.started(start));
        apply(new SessionEvent.Begin(nanos()));
    }

    /// Lets time go on; called for every frame. Where the ticker stands still while the computer sleeps, as it
    /// does on Linux and macOS, the time of day tells that it slept.
    public void tick() {
        long nanos = nanos();
        long dayMillis = clock.instants().millis();
        boolean slept = ticked && isSleep(dayMillis - lastDayMillis, nanos - lastNanos);
        ticked = true;
        lastDayMillis = dayMillis;
        lastNanos = nanos;
        apply(slept ? new SessionEvent.Away(nanos) : new SessionEvent.Tick(nanos));
    }

    private static boolean isSleep(long dayMillis, long tickerNanos) {
        return dayMillis - tickerNanos / NANOS_PER_MILLI > SessionMachine.AWAY_NANOS / NANOS_PER_MILLI;
    }

    /// Pauses.
    public void pause() {
        apply(new SessionEvent.Pause(nanos()));
    }

    /// Pauses where the session was last seen: the person cannot follow it any more.
    public void away() {
        apply(new SessionEvent.Away(nanos()));
    }

    /// Goes on after a pause.
    public void resume() {
        apply(new SessionEvent.Resume(nanos()));
    }

    /// Skips the rest, the pause of the breath or the part, or else the exercise.
    public void skip() {
        apply(new SessionEvent.Skip(nanos()));
    }

    /// Asks once more for what the person had asked for before the program ended.
    void changeAsBefore(Checkpoint.Place then) {
        for (int asked = 0; asked < Math.abs(then.slower()); asked++) {
            change(then.slower() > 0 ? Change.SLOWER : Change.FASTER);
        }
        if (then.again()) {
            change(Change.REPEAT);
        }
    }

    /// Changes what is ahead.
    public void change(Change change) {
        apply(event(change));
    }

    /// Why a change is not possible now; empty when it is, and when there is nothing to say.
    public Optional<NotNow> refusal(Change change) {
        return machine.refusal(state, event(change));
    }

    /// What a person can change of what is ahead.
    public enum Change {
        /// Slower breaths, from the next one on.
        SLOWER,
        /// Faster breaths, from the next one on.
        FASTER,
        /// This exercise once more after it ends; asked a second time, no more.
        REPEAT,
        /// This exercise from its beginning.
        RESTART,
        /// The exercise before this one, and then this one.
        PREVIOUS,
        /// The easier variant of this exercise, from its beginning.
        EASIER
    }

    private SessionEvent event(Change change) {
        return switch (change) {
            case SLOWER -> new SessionEvent.Slower(nanos());
            case FASTER -> new SessionEvent.Faster(nanos());
            case REPEAT -> new SessionEvent.Repeat(nanos());
            case RESTART -> new SessionEvent.Restart(nanos());
            case PREVIOUS -> new SessionEvent.Previous(nanos());
            case EASIER -> new SessionEvent.Easier(nanos());
        };
    }

    /// Stops.
    ///
    /// @param reason why
    public void stop(StopReason reason) {
        apply(new SessionEvent.Stop(nanos(), reason));
    }

    /// Keeps the check-out.
    ///
    /// @param after how it feels now
    public void rateAfter(Ratings after) {
        var at = clock.time();
        record.write(log -> log.ratedAfter(id, after, at));
    }

    private void apply(SessionEvent event) {
        SessionState before = state;
        state = machine.next(before, event);
        makeHeard(before);
        recordOutcomes(before);
        place.keep(machine, before, state, event);
        if (state instanceof SessionState.Over over && !(before instanceof SessionState.Over)) {
            var at = clock.time();
            record.write(log -> log.ended(id, over.ending(), at));
        }
    }

    /// Sound follows the same anchor as the picture: it begins anew where the clock was set anew or something
    /// else is ahead.
    private void makeHeard(SessionState before) {
        switch (state) {
            case SessionState.Playing now -> {
                boolean goesOn = before instanceof SessionState.Playing playing && now.goesOnFrom(playing);
                if (!goesOn) {
                    sound.play(new CueTrack(now.timeline()), now.anchorMillis(), now.anchorNanos());
                }
            }
            case SessionState.Paused _, SessionState.Over _ -> {
                if (before instanceof SessionState.Playing) {
                    sound.silence();
                }
            }
            case SessionState.Ready _ -> {}
        }
    }

    private void recordOutcomes(SessionState before) {
        if (state.outcomes().size() == before.outcomes().size()) {
            return;
        }
        Set<Integer> known = before.outcomes().stream().map(ItemOutcome::index).collect(Collectors.toUnmodifiableSet());
        var at = clock.time();
        state.outcomes().stream()
                .filter(outcome -> !known.contains(outcome.index()))
                .forEach(outcome -> record.write(log -> log.itemEnded(id, outcome, at)));
    }

    private long nanos() {
        return clock.ticker().nanos();
    }
}
