package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.Settling.Later;

/// The rest after a stop (clinical reference 5.3).
class RestAfterStopTest {

    private static final SafetyThresholds USUAL = SafetyThresholds.USUAL;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final int WALKS = 300;
    private static final int STEPS = 12;

    private static RestAfterStop after(StopTrigger trigger) {
        StopDecision decision = StopRules.decide(trigger, USUAL).orElseThrow();
        return RestAfterStop.of(
                SafetyEvent.of(UUID.randomUUID(), NOW, decision, Optional.of(UUID.randomUUID()), Ratings.MISSING),
                Optional.of(new Nrs(2)));
    }

    private static RestAfterStop breathless() {
        return after(new StopTrigger.Breathless(Optional.of(new Nrs(7))));
    }

    @Test
    void backToTheUsualSettlesAStopForRest() {
        RestAfterStop back = breathless().rated(new Later(100, new Nrs(2)));
        RestAfterStop followed = back.follow(back.course(100, USUAL), NOW);

        assertThat(followed.event().settled()).map(Settled::by).contains(Settled.By.RECOVERED);
        assertThat(followed.event().last().breathlessness()).contains(new Nrs(2));
        assertThat(Blocks.now(List.of(followed.event()), NOW, USUAL)).isEqualTo(new Block.Open());
    }

    @Test
    void notBackAfterTenMinutesIsUrgentAndRatingLaterDoesNotSettleIt() {
        RestAfterStop rated = breathless().rated(new Later(300, new Nrs(5)));
        assertThat(rated.course(599, USUAL)).isNotEqualTo(Course.NOT_BACK);
        RestAfterStop urgent = rated.follow(rated.course(600, USUAL), NOW);
        assertThat(urgent.event().severity()).isEqualTo(Severity.URGENT);

        RestAfterStop back = urgent.rated(new Later(700, new Nrs(0)));
        RestAfterStop followed = back.follow(back.course(700, USUAL), NOW);
        assertThat(followed.event().settled()).isEmpty();
        assertThat(Blocks.now(List.of(followed.event()), NOW, USUAL)).isInstanceOf(Block.UntilAdvice.class);
    }

    @Test
    void higherAtRestThanAtTheStopIsUrgent() {
        RestAfterStop worse = breathless().rated(new Later(10, new Nrs(5))).rated(new Later(40, new Nrs(6)));

        assertThat(worse.follow(worse.course(40, USUAL), NOW).event().severity())
                .isEqualTo(Severity.URGENT);
    }

    /// Whatever is rated, said and waited for after a stop that is urgent or an emergency: the gate stays shut until
    /// advice was taken.
    @Test
    void nothingLeadsBackIntoASessionFromUrgentOrEmergency() {
        long seed = 567;
        Random random = new Random(seed);
        for (int walk = 0; walk < WALKS; walk++) {
            RestAfterStop rest = after(anyTrigger(random));
            boolean serious = false;
            for (int step = 0; step < STEPS; step++) {
                rest = anyStep(rest, random, step);
                serious |= rest.event().severity().compareTo(Severity.URGENT) >= 0;
                Block block = Blocks.now(List.of(rest.event()), NOW.plusDays(random.nextInt(60)), USUAL);
                GateVerdict verdict = Gate.verdict(
                        GateAnswers.goodDay(GateNumbers.MISSING),
                        GateKnown.of(PersonFacts.NONE, NOW.toLocalDate()).with(block));
                if (serious) {
                    assertThat(verdict.allowance())
                            .as("seed %d, walk %d, step %d, %s", seed, walk, step, rest.event())
                            .isEqualTo(Allowance.NOTHING);
                }
            }
            RestAfterStop advised = rest;
            assertThat(Blocks.now(
                            List.of(advised.event().settledBy(Settled.By.ADVICE_TAKEN, NOW)), NOW.plusDays(1), USUAL))
                    .isEqualTo(new Block.Open());
        }
    }

    private static RestAfterStop anyStep(RestAfterStop rest, Random random, int step) {
        long seconds = step * 60L + random.nextInt(60);
        return switch (random.nextInt(4)) {
            case 0 -> rest.rated(new Later(seconds, new Nrs(random.nextInt(11))));
            case 1 -> rest.follow(rest.course(seconds, USUAL), NOW.plusSeconds(seconds));
            case 2 -> rest.settled(NOW.plusSeconds(seconds));
            default -> rest.raisedTo(SEVERITIES.get(random.nextInt(SEVERITIES.size())));
        };
    }

    private static StopTrigger anyTrigger(Random random) {
        Optional<Nrs> high = Optional.of(new Nrs(7 + random.nextInt(4)));
        return switch (random.nextInt(9)) {
            case 0 -> new StopTrigger.OverBreathing();
            case 1 -> new StopTrigger.Breathless(high);
            case 2 -> new StopTrigger.WorseAtRest();
            case 3 -> new StopTrigger.AsthmaSymptoms();
            case 4 -> random.nextBoolean() ? new StopTrigger.ChestPain() : new StopTrigger.OneSidedPain();
            case 5 ->
                new StopTrigger.Oxygen(
                        Optional.of(new OxygenSaturation(60 + random.nextInt(27))),
                        Optional.empty(),
                        random.nextBoolean());
            case 6 -> new StopTrigger.Faint(random.nextBoolean());
            case 7 -> new StopTrigger.BackOrLeg(high, random.nextBoolean(), random.nextBoolean());
            default -> new StopTrigger.SickOrTired();
        };
    }
}
