package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.Timeline.BreathCount;

/// What follows a pause.
class BeginningAnewTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    @Test
    void afterAPauseThreeSecondsAreCountedAndTheBreathBeginsAnewAtItsInBreath() {
        PlayedSession session = played(routine(breathe(PATTERN, 30, 0)), 3_000 + 17_000);
        session.pause();
        session.later(60_000);
        session.resume();

        assertThat(session.step().activity()).isEqualTo(new Activity.GetReady());
        assertThat(session.step().endMillis() - session.position()).isEqualTo(3_000);
        session.run(3_000);
        assertThat(session.timeline().breathAt(session.position())).contains(new PacedBreath.Repeated(PATTERN, 0));
        assertThat(session.timeline().breathCountAt(session.position())).contains(new BreathCount(2, 3));
        session.run(20_000);
        assertThat(session.over().outcomes().getFirst().playedMillis()).isEqualTo(37_000);
    }

    @Test
    void aMovementWithTheOutBreathBeginsAnewWithItsInBreath() {
        PlayedSession session = played(routine(stretch(false, 1, 1, 0)), 3_000 + 3_000 + 1_000);
        session.pause();
        session.resume();
        session.run(3_000);

        assertThat(moment(session).phase()).isEqualTo(BreathPhase.IN);
        assertThat(moment(session).elapsedMillis()).isZero();
        session.run(7_000);
        assertThat(session.state()).isInstanceOf(SessionState.Over.class);
    }

    @Test
    void aHoldGoesOnForItsRestWithBreathsThatFillIt() {
        PlayedSession session = played(routine(stretch(false, 1, 1, 20)), 6_000 + 8_000);
        session.pause();
        session.resume();
        session.run(3_000);

        assertThat(session.step().lengthMillis()).isEqualTo(12_000);
        assertThat(moment(session).phase()).isEqualTo(BreathPhase.IN);
        session.run(12_000 + 4_000);
        assertThat(session.over().outcomes().getFirst().playedMillis()).isEqualTo(27_000);
    }

    @Test
    void aDrillBeginsAnewWithItsPresentTime() {
        Routine cycle = routine(SampleParts.activeCycle(1));
        PlayedSession session = played(cycle, 3_000 + 20_000 + 27_000 + 20_000 + 4_000 + 3_000);
        assertThat(((Activity.Act) session.step().activity()).time()).isEqualTo(2);
        session.pause();
        session.resume();
        session.run(3_000);

        Activity.Act act = (Activity.Act) session.step().activity();
        assertThat(act.time()).isEqualTo(2);
        assertThat(act.beat().phase()).contains(BreathPhase.IN);
    }

    @Test
    void getReadyIsNeverShorterThanThreeSecondsAndARestGoesOn() {
        PlayedSession session = played(routine(breathe(PATTERN, 10, 20), breathe(PATTERN, 10, 0)), 2_500);
        session.pause();
        session.resume();
        assertThat(session.step().endMillis() - session.position()).isEqualTo(3_000);
        session.run(3_000 + 10_000 + 5_000);
        session.pause();
        session.resume();

        assertThat(session.step().activity()).isEqualTo(new Activity.Rest());
        assertThat(session.step().endMillis() - session.position()).isEqualTo(15_000);
    }

    /// At every moment of everything that is shipped, in-breaths and free breathing are all that a pause leads
    /// back to.
    @Test
    void whateverIsPlayedNoPauseLeadsBackIntoTheMiddleOfABreath() {
        Random random = new Random(20_261_122);
        for (Routine routine : SampleRoutines.everythingShipped()) {
            Timeline timeline = TimelineCompiler.compile(routine);
            for (int i = 0; i < 20; i++) {
                long at = random.nextLong(timeline.totalMillis());
                Timeline anew = new BeginningAnew(new Cut(timeline, at)).timeline();
                int index = anew.indexAt(at);
                while (index < anew.steps().size() && anew.steps().get(index).isWait()) {
                    index++;
                }
                long begins = index < anew.steps().size()
                        ? Math.max(at, anew.steps().get(index).startMillis())
                        : at;
                anew.breathAt(Math.min(begins, anew.totalMillis()))
                        .map(PacedBreath::moment)
                        .ifPresent(moment -> assertThat(moment.elapsedMillis())
                                .as("%s at %s", routine.id(), at)
                                .isZero());
                assertThat(anew.totalMillis()).as("%s at %s", routine.id(), at).isGreaterThan(at);
            }
        }
    }

    private static BreathMoment moment(PlayedSession session) {
        return session.timeline().breathAt(session.position()).orElseThrow().moment();
    }

    private static PlayedSession played(Routine routine, long millis) {
        PlayedSession session = new PlayedSession(TimelineCompiler.compile(routine));
        session.begin();
        session.run(millis);
        return session;
    }
}
