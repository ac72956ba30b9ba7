package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.coach.Coach;
import org.ribwise.coach.MovedClock;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.settings.ScreenSettings.Motion;
import org.ribwise.domain.settings.Settings;
import org.ribwise.store.SettingsFile;

/// Those of the ten cases of the clinical reference for developers (5.7) that are about rules; the others are in
/// {@link RuleEngineChecklistTest}.
@ExtendWith(Quiet.class)
class RuleEngineRulesTest {

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final Envelope ENVELOPE = new Envelope(LIBRARY);
    private static final PlanCheck CHECK = new PlanCheck(ENVELOPE);
    private static final ExerciseId CHILD = new ExerciseId("st-child");
    private static final ExerciseId BOX = new ExerciseId("br-box");
    private static final ExerciseId EXTENDED = new ExerciseId("br-extended");
    private static final ExerciseId PAUSE = new ExerciseId("br-reduced-pause");
    private static final int STEPS_BEYOND_ANY_CAP = 60;

    @TempDir
    Path data;

    private final MovedClock time = new MovedClock();

    @Test
    void case2BlockedTagsNeverAppearInSearchRoutinesOrPlanWithoutOverrideAndReason() {
        Profile person = Profile.of(SafetyTag.OSTEO);
        assertThat(canBegin(CHILD, person)).isFalse();
        assertThat(canBegin(CHILD, Profile.NONE)).isTrue();
        assertThat(coach(person).offers())
                .allSatisfy(offer -> assertThat(ids(offer)).doesNotContain(CHILD));
        LIBRARY.routines()
                .forEach(routine ->
                        assertThat(ids(ENVELOPE.fit(routine, person))).doesNotContain(CHILD));

        Plan plan = plan(CHILD);
        assertThat(CHECK.mayBeUsed(plan, person)).isFalse();
        SafetyOverride written =
                new SafetyOverride(CHILD, SafetyTag.OSTEO, "Ana Ruiz", "Seen and agreed", SamplePlans.WRITTEN);
        Plan overridden = new Plan(
                plan.heading(), plan.times(), plan.words(), plan.prescriptions(), plan.switchedOn(), List.of(written));
        assertThat(CHECK.mayBeUsed(overridden, person)).isTrue();
        assertThat(overridden.override(CHILD, SafetyTag.OSTEO))
                .map(SafetyOverride::reason)
                .contains("Seen and agreed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SafetyOverride(CHILD, SafetyTag.OSTEO, "Ana Ruiz", " ", SamplePlans.WRITTEN));
    }

    @Test
    void case3LevelThreeIsHiddenUnlessPrescribedAndCapsHoldAfterManualEdit() {
        assertThat(canBegin(BOX, Profile.NONE)).isFalse();
        assertThat(CHECK.mayBeUsed(plan(BOX), Profile.NONE)).isFalse();
        assertThat(canBegin(BOX, new Profile(Set.of(), Set.of(BOX)))).isTrue();

        RunningSession session = playing(EXTENDED, Profile.NONE);
        BreathPattern before = slowest(session);
        for (int press = 0; press < STEPS_BEYOND_ANY_CAP; press++) {
            session.change(RunningSession.Change.SLOWER);
        }
        BreathPattern cap = slowest(session);
        assertThat(cap.cycleMillis()).isGreaterThan(before.cycleMillis());
        assertThat(cap.inMillis()).isLessThanOrEqualTo(4_000);
        assertThat(cap.outMillis()).isLessThanOrEqualTo(8_000);
        assertThat(session.refusal(RunningSession.Change.SLOWER)).isPresent();
    }

    @Test
    void case4TheControlPauseStopsItselfAtTheCap() {
        RunningSession session = playing(PAUSE, new Profile(Set.of(), Set.of(PAUSE)));
        List<Step> pauses = session.timeline().steps().stream()
                .filter(step -> step.activity() instanceof Activity.Act act && act.isControlPause())
                .toList();

        assertThat(pauses).isNotEmpty().allMatch(step -> step.lengthMillis() <= 20_000);
        Step first = pauses.getFirst();
        while (session.positionMillis() < first.startMillis()) {
            pass(session, 1_000);
        }
        assertThat(session.timeline().stepAt(session.positionMillis())).isEqualTo(first);
        for (int second = 0; second < 20; second++) {
            pass(session, 1_000);
        }
        assertThat(session.timeline().stepAt(session.positionMillis())).isNotEqualTo(first);
    }

    @Test
    void case9PeakFlowFrom50To900OxygenFrom50To100AndNrsWholeNumbersFrom0To10() {
        assertThat(List.of(new PeakFlow(50).litresPerMinute(), new PeakFlow(900).litresPerMinute()))
                .containsExactly(50, 900);
        assertThat(List.of(new OxygenSaturation(50).percent(), new OxygenSaturation(100).percent()))
                .containsExactly(50, 100);
        assertThat(List.of(new Nrs(0).value(), new Nrs(10).value())).containsExactly(0, 10);
        assertThatIllegalArgumentException().isThrownBy(() -> new PeakFlow(49));
        assertThatIllegalArgumentException().isThrownBy(() -> new PeakFlow(901));
        assertThatIllegalArgumentException().isThrownBy(() -> new OxygenSaturation(49));
        assertThatIllegalArgumentException().isThrownBy(() -> new OxygenSaturation(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Nrs(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Nrs(11));
    }

    /// That a pacer tells in, out and hold apart in one grey is shown for every pacer by `PacersTest`; here the bar of
    /// reduced motion takes the place of the chosen body, and the phase stands there in a word.
    @Test
    void case10ReducedMotionShowsTheBarInsteadOfTheMovingBodyAndThePhaseInWords() {
        for (Motion motion : List.of(Motion.FULL, Motion.REDUCED)) {
            Path folder = data.resolve(motion.name());
            new SettingsFile(folder)
                    .save(Settings.USUAL.with(Settings.USUAL.screen().with(motion)));
            try (OpenProgram program = OpenProgram.on(folder, new JourneyClock())) {
                new Hands(program).checkIn(4, 2);
                program.awaitShown("player-pause");
                program.letPass(Duration.ofSeconds(12));
                int bars = OpenProgram.onScreen(
                        () -> program.scene().getRoot().lookupAll(".bar-pacer").size());
                assertThat(bars).as("%s", motion).isEqualTo(motion == Motion.REDUCED ? 1 : 0);
                assertThat(program.text()).containsAnyOf("Breathe in", "Breathe out");
            }
        }
    }

    /// As the library asks for what it finds; that it says so on its page is shown by `LibraryModelTest`.
    private boolean canBegin(ExerciseId id, Profile person) {
        FittedRoutine found =
                coach(person).fit(Routine.single(LIBRARY.exercise(id).orElseThrow()));
        return ids(found).contains(id);
    }

    private static List<ExerciseId> ids(FittedRoutine fitted) {
        return fitted.played().items().stream()
                .map(item -> item.exercise().id())
                .toList();
    }

    private static Plan plan(ExerciseId id) {
        Exercise exercise = LIBRARY.exercise(id).orElseThrow();
        Prescription prescription = SamplePlans.prescription(
                        "p1",
                        id.value(),
                        PlanCheck.startDose(exercise, 0),
                        SamplePlans.schedule(Rhythm.OnDays.daily(), 1))
                .with(new PrescribedExercise(
                        id, Optional.empty(), exercise.card().level(), PrescribedSide.AS_DEFINED));
        return SamplePlans.of(prescription);
    }

    private Coach coach(Profile person) {
        return new Coach(ENVELOPE, () -> person, time.clock(), entry -> {}, () -> new UUID(1, 2), SessionSound.SILENT);
    }

    private RunningSession playing(ExerciseId id, Profile person) {
        Coach coach = coach(person);
        Routine alone = Routine.single(LIBRARY.exercise(id).orElseThrow());
        RunningSession session = coach.prepare(
                        coach.fit(alone), PlayedSessions.pass(time.clock().time()))
                .orElseThrow();
        session.begin(Ratings.MISSING);
        pass(session, 4_000);
        return session;
    }

    private void pass(RunningSession session, int millis) {
        time.later(millis);
        session.tick();
    }

    /// The slowest breath that is still to come.
    private static BreathPattern slowest(RunningSession session) {
        return session.timeline().steps().stream()
                .map(Step::activity)
                .filter(Activity.Breathe.class::isInstance)
                .map(Activity.Breathe.class::cast)
                .map(Activity.Breathe::pattern)
                .max(Comparator.comparingLong(BreathPattern::cycleMillis))
                .orElseThrow();
    }
}
