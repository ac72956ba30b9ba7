package org.ribwise.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.SimulatedPatient.Trained;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.domain.session.SampleRoutines;

/// 1,000 synthetic people for 12 weeks (clinical reference 3.5, 5.7): nobody ever exceeds +20 % a week, a cap, or
/// trains through a red.
@Execution(ExecutionMode.CONCURRENT)
class ThousandPatientsTest {

    private static final int PATIENTS = 1_000;
    private static final long FIRST_SEED = 20_261_122;
    private static final Envelope ENVELOPE = new Envelope(SampleRoutines.shipped());
    private static final WeeklyTime TIME = new WeeklyTime(ENVELOPE.library());

    @Test
    void nobodyExceedsTheWeekACapOrTrainsThroughARed() {
        Map<Class<?>, Integer> accepted = new HashMap<>();
        int sessions = 0;
        int reds = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + PATIENTS; seed++) {
            SimulatedPatient patient = new SimulatedPatient(seed, ENVELOPE).live();
            String who = "patient of seed " + seed;
            noWeekIsTooMuch(patient, who);
            everyDoseIsWithinTheEnvelope(patient, who);
            nobodyTrainsThroughARed(patient, who);
            everyStepUpChangesOneVariable(patient, who);
            patient.accepted.forEach(one -> accepted.merge(one.getClass(), 1, Integer::sum));
            sessions += patient.trained.size();
            reds += (int) patient.trained.stream().filter(Trained::red).count();
        }
        assertThat(sessions).as("sessions").isGreaterThan(50_000);
        assertThat(reds).as("reds").isGreaterThan(1_000);
        assertThat(accepted)
                .as("accepted")
                .containsKeys(Proposal.Up.class, Proposal.Down.class, Proposal.Restart.class, Proposal.Pause.class);
        assertThat(accepted.get(Proposal.Up.class)).as("steps up").isGreaterThan(1_000);
    }

    private static void noWeekIsTooMuch(SimulatedPatient patient, String who) {
        List<Long> seconds = new ArrayList<>();
        DoseLog log = patient.log();
        for (int day = 0; day < SimulatedPatient.DAYS; day++) {
            LocalDate date = SamplePlans.START.plusDays(day);
            seconds.add(TIME.seconds(log.until(date), date));
        }
        for (int day = 0; day < seconds.size(); day++) {
            for (int before = Math.max(0, day - 7); before < day; before++) {
                assertThat(seconds.get(day) * 100 <= seconds.get(before) * 120)
                        .as("%s, day %d against %d: %s", who, day, before, seconds)
                        .isTrue();
            }
        }
    }

    private static void everyDoseIsWithinTheEnvelope(SimulatedPatient patient, String who) {
        patient.trained.stream().map(Trained::at).distinct().forEach(at -> {
            Routine.Item item = PlannedItem.of(at, ENVELOPE.library()).item().orElseThrow();
            Suitability answer = ENVELOPE.judge(item, patient.plan.on(patient.profile));
            assertThat(PlanCheck.isPlayedItself(answer))
                    .as("%s: %s", who, at.id())
                    .isTrue();
            assertThat(answer.reasons())
                    .as("%s: %s", who, at)
                    .noneMatch(reason -> reason.rule() == Suitability.Rule.DOSE);
            if (item instanceof Routine.BreathingItem breathing) {
                breathing.exercise().parts().forEach(part -> withinCap(part, breathing.step(), who));
            }
        });
    }

    private static void withinCap(BreathPart part, int step, String who) {
        if (part instanceof BreathPart.Paced paced) {
            BreathPattern pattern = paced.pacing().at(step);
            assertThat(paced.pacing().covers(pattern)).as(who).isTrue();
        }
    }

    private static void nobodyTrainsThroughARed(SimulatedPatient patient, String who) {
        Map<PrescriptionId, Trained> last = new HashMap<>();
        for (Trained now : patient.trained) {
            Trained before = last.put(now.at().id(), now);
            if (before != null && before.red()) {
                boolean rested = now.day().isAfter(before.day().plusDays(6));
                assertThat(rested || isLess(now.at(), before.at()))
                        .as("%s: red on %s, and on %s %s after %s", who, before.day(), now.day(), now.at(), before.at())
                        .isTrue();
            }
        }
    }

    private static boolean isLess(Prescription now, Prescription before) {
        boolean otherForm = !now.exercise().equals(before.exercise());
        return otherForm || (!now.dose().equals(before.dose()) && isAtMost(now.dose(), before.dose()));
    }

    private static boolean isAtMost(PrescribedDose now, PrescribedDose before) {
        return switch (now) {
            case Movement movement ->
                before instanceof Movement then
                        && movement.sets() <= then.sets()
                        && movement.reps() <= then.reps()
                        && movement.hold().seconds() <= then.hold().seconds();
            case Breathing breathing ->
                before instanceof Breathing then
                        && breathing.rounds() <= then.rounds()
                        && step(breathing) <= step(then)
                        && breathing.seconds().orElse(0) <= then.seconds().orElse(Integer.MAX_VALUE);
        };
    }

    private static int step(Breathing dose) {
        return switch (dose.pace()) {
            case Pace.Step(int step) -> step;
            case Pace.Own _ -> 0;
        };
    }

    private static void everyStepUpChangesOneVariable(SimulatedPatient patient, String who) {
        for (Proposal proposal : patient.accepted) {
            if (proposal instanceof Proposal.Up up) {
                assertThat(changes(up.from(), up.then())).as("%s: %s", who, up).isEqualTo(1);
            }
        }
    }

    private static long changes(Dosage from, Dosage to) {
        if (!from.exercise().equals(to.exercise())) {
            return 1;
        }
        return switch (from.dose()) {
            case Movement one
            when to.dose() instanceof Movement two ->
                count(
                        one.sets() != two.sets(),
                        one.reps() != two.reps(),
                        !one.hold().equals(two.hold()));
            case Breathing one
            when to.dose() instanceof Breathing two ->
                count(
                        one.rounds() != two.rounds(),
                        !one.seconds().equals(two.seconds()),
                        !one.pace().equals(two.pace()));
            case Movement _, Breathing _ -> 99;
        };
    }

    private static long count(boolean... changed) {
        long sum = 0;
        for (boolean one : changed) {
            sum += one ? 1 : 0;
        }
        return sum;
    }
}
