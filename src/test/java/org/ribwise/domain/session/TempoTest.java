package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.routine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Allowance;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.Leeway;

/// Slower and faster, within the safety envelope.
class TempoTest {

    private static final BreathPattern START = new BreathPattern(2_000, 0, 3_000, 0);
    private static final BreathPattern TARGET = new BreathPattern(4_000, 0, 6_000, 0);
    private static final BreathPattern CAP = new BreathPattern(4_000, 0, 7_000, 0);
    private static final Envelope ENVELOPE = new Envelope(new ExerciseLibrary(List.of(), List.of(), List.of()));

    @Test
    void fromTheNextBreathOnEachLastsHalfASecondMoreAndTheMinutesStay() {
        PlayedSession session = playing(seconds(60, Limits.NONE), Profile.NONE, 3_000 + 7_000);
        session.slower();

        assertThat(session.timeline().breathAt(session.position()))
                .as("the breath in progress stays as it is")
                .contains(new PacedBreath.Repeated(START, 7_000));
        assertThat(patternAt(session, 13_000)).isEqualTo(new BreathPattern(2_200, 0, 3_300, 0));
        assertThat(session.timeline().totalMillis()).as("9 breaths of 5.5 s").isEqualTo(13_000 + 49_500);
        session.faster();
        assertThat(patternAt(session, 13_000)).isEqualTo(START);
        assertThat(session.timeline().totalMillis()).isEqualTo(63_000);
    }

    @Test
    void countedBreathsKeepTheirNumber() {
        BreathingItem counted = item(new BreathPart.Amount.Breaths(new Range(6, 6)), Limits.NONE, CAP);
        PlayedSession session = playing(counted, Profile.NONE, 3_000 + 6_000);
        session.slower();

        assertThat(session.timeline().breathCountAt(session.position())).contains(new Timeline.BreathCount(2, 6));
        assertThat(session.timeline().totalMillis()).isEqualTo(3_000 + 10_000 + 4 * 5_500);
    }

    @Test
    void neverQuickerThanFifteenAMinute() {
        PlayedSession session = playing(seconds(60, Limits.NONE), Profile.NONE, 4_000);
        for (int i = 0; i < 10; i++) {
            session.faster();
        }

        assertThat(patternAt(session, 8_000).cycleMillis()).isEqualTo(4_000);
        assertThat(session.refusal(SessionEvent.Faster::new)).contains(NotNow.QUICKEST);
        assertThat(session.refusal(SessionEvent.Slower::new)).isEmpty();
    }

    @Test
    void neverLongerThanTheCapOfTheFileAndHoldsStay() {
        PlayedSession session = playing(seconds(600, Limits.NONE), Profile.NONE, 4_000);
        for (int i = 0; i < 30; i++) {
            session.slower();
        }

        assertThat(patternAt(session, 8_000)).isEqualTo(CAP);
        assertThat(session.refusal(SessionEvent.Slower::new)).contains(NotNow.SLOWEST);
    }

    @Test
    void neverSlowerThanSuitsThePerson() {
        Limits limits = new Limits(false, Optional.of(10.0), OptionalInt.empty(), OptionalInt.empty());
        PlayedSession limited = playing(seconds(600, limits), Profile.NONE, 4_000);
        PlayedSession afterFlare = playing(seconds(600, Limits.NONE), Profile.of(SafetyTag.RECENT_EXACERBATION), 4_000);
        for (int i = 0; i < 30; i++) {
            limited.slower();
            afterFlare.slower();
        }

        assertThat(patternAt(limited, 8_000).cycleMillis()).as("10 a minute").isEqualTo(6_000);
        assertThat(patternAt(afterFlare, 8_000)).as("the start of the ramp").isEqualTo(START);
        assertThat(afterFlare.refusal(SessionEvent.Slower::new)).contains(NotNow.SLOWEST);
    }

    @Test
    void whatIsLimitedInTimeDoesNotBecomeLonger() {
        Limits limits = new Limits(false, Optional.empty(), OptionalInt.of(60), OptionalInt.empty());
        PlayedSession session = playing(seconds(60, limits), Profile.NONE, 4_000);
        for (int i = 0; i < 12; i++) {
            session.slower();
        }

        assertThat(session.timeline().items().getFirst().plannedMillis()).isLessThanOrEqualTo(60_000);
    }

    @Test
    void whileGettingReadyAndInAPauseTheFirstBreathIsChangedToo() {
        PlayedSession session = playing(seconds(60, Limits.NONE), Profile.NONE, 1_000);
        session.slower();
        assertThat(patternAt(session, 3_000).cycleMillis()).isEqualTo(5_500);

        session.run(5_000);
        session.pause();
        session.slower();
        session.resume();
        assertThat(patternAt(session, session.position() + 3_000).cycleMillis()).isEqualTo(6_000);
    }

    @Test
    void inTheLastBreathAndWhereNothingIsPacedItSaysWhyNot() {
        PlayedSession last = playing(seconds(10, Limits.NONE), Profile.NONE, 3_000 + 6_000);
        assertThat(last.refusal(SessionEvent.Slower::new)).contains(NotNow.LAST_BREATH);

        PlayedSession stretch =
                new PlayedSession(TimelineCompiler.compile(routine(SampleRoutines.stretch(false, 1, 1, 10))));
        stretch.begin();
        stretch.run(5_000);
        SessionState before = stretch.state();
        stretch.faster();
        assertThat(stretch.refusal(SessionEvent.Faster::new)).contains(NotNow.NOT_PACED);
        assertThat(stretch.state()).isEqualTo(before);
    }

    private static BreathPattern patternAt(PlayedSession session, long position) {
        return ((Activity.Breathe) session.timeline().stepAt(position).activity()).pattern();
    }

    private static BreathingItem seconds(int seconds, Limits limits) {
        return item(new BreathPart.Amount.Seconds(new Range(seconds, seconds)), limits, CAP);
    }

    private static BreathingItem item(BreathPart.Amount amount, Limits limits, BreathPattern cap) {
        return SampleParts.item(1, 0, limits, new BreathPart.Paced(new Pacing(START, TARGET, cap), Map.of(), amount));
    }

    private static PlayedSession playing(BreathingItem item, Profile profile, long millis) {
        PlayedSession session = new PlayedSession(
                new SessionMachine(
                        TimelineCompiler.compile(routine(item)), new Leeway(ENVELOPE, profile, Allowance.ALL)),
                0);
        session.begin();
        session.run(millis);
        return session;
    }
}
