package org.ribwise.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SessionState;

/// What a person can begin.
class CoachTest {

    private static final BreathPattern PATTERN = new BreathPattern(2_000, 0, 3_000, 0);

    @Test
    void routinesAreOfferedFirstThenEachExerciseAlone() {
        ExerciseLibrary library = SampleRoutines.shipped();

        List<Routine> expected = new ArrayList<>(SampleRoutines.everythingShipped().stream()
                .filter(routine -> routine.items().stream()
                        .allMatch(item -> item.exercise().card().level() < 3))
                .toList());
        expected.remove(SampleRoutines.chairCalm());
        expected.addFirst(SampleRoutines.chairCalm());
        assertThat(coach(library).offers()).extracting(FittedRoutine::asked).containsExactlyElementsOf(expected);
    }

    @Test
    void afterAFlareTheRoutineForThatTimeIsOfferedFirst() {
        assertThat(coach(SampleRoutines.shipped(), () -> Profile.of(SafetyTag.RECENT_EXACERBATION))
                        .offers()
                        .getFirst()
                        .asked()
                        .id())
                .isEqualTo(new ExerciseId("rt-after-attack"));
    }

    @Test
    void whatIsReplacedIsNotOfferedAloneBecauseTheOtherIs() {
        List<ExerciseId> offers =
                coach(SampleRoutines.shipped(), () -> Profile.of(SafetyTag.HYPERINFLATION)).offers().stream()
                        .map(offer -> offer.asked().id())
                        .toList();

        assertThat(offers).contains(new ExerciseId("br-pursed")).doesNotContain(new ExerciseId("br-diaphragm"));
    }

    @Test
    void whatWasShownIsJudgedAgainWhenItBegins() {
        AtomicReference<Profile> profile = new AtomicReference<>(Profile.NONE);
        Coach coach = coach(SampleRoutines.shipped(), profile::get);
        FittedRoutine shown = coach.fit(SampleRoutines.chairCalm());
        profile.set(Profile.of(SafetyTag.RIB));

        assertThat(coach.prepare(shown, pass()).orElseThrow().timeline().items())
                .extracting(item -> item.exercise().id())
                .hasSize(shown.played().items().size() - 1)
                .doesNotContain(new ExerciseId("st-side-bend"));
        profile.set(Profile.of(SafetyTag.PAEDIATRIC));
        assertThat(coach.prepare(shown, pass())).isEmpty();
        assertThat(coach.relaxedBreathing()).isEmpty();
    }

    @Test
    void whatNeedsAPrescriptionIsNotOfferedAloneAndIsLeftOutOfARoutine() {
        BreathingExercise prescribed = SampleRoutines.breathing(PATTERN, 3);
        Routine mixed = SampleRoutines.routine(
                SampleRoutines.breathe(PATTERN, 60, 0), new Routine.BreathingItem(prescribed, 60, 0));
        Routine open = SampleRoutines.routine(SampleRoutines.breathe(PATTERN, 60, 0));
        ExerciseLibrary library = new ExerciseLibrary(List.of(prescribed), List.of(mixed, open), List.of());

        assertThat(coach(library).offers()).extracting(FittedRoutine::played).containsExactly(open, open);
    }

    @Test
    void relaxedTummyBreathingIsThereWhenItsFileIs() {
        assertThat(coach(SampleRoutines.shipped())
                        .relaxedBreathing()
                        .map(offer -> offer.asked().id()))
                .contains(new ExerciseId("br-control"));
        assertThat(coach(new ExerciseLibrary(List.of(), List.of(), List.of())).relaxedBreathing())
                .isEmpty();
    }

    @Test
    void aPreparedSessionHasNotBegun() {
        RunningSession session = coach(SampleRoutines.shipped())
                .prepare(coach(SampleRoutines.shipped()).fit(SampleRoutines.chairCalm()), pass())
                .orElseThrow();

        assertThat(session.state()).isEqualTo(new SessionState.Ready());
        assertThat(session.timeline().items()).hasSize(4);
    }

    @Test
    void theClockTellsThePersonsOwnTime() {
        CoachClock clock = new MovedClock().clock();

        assertThat(clock.time()).isEqualTo(OffsetDateTime.parse("2026-04-01T11:00:00+02:00"));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(clock.timeOfDay()).isEqualTo(LocalTime.of(11, 0));
    }

    private static GatePass pass() {
        return PlayedSessions.pass(new MovedClock().clock().time());
    }

    private static Coach coach(ExerciseLibrary library) {
        return coach(library, () -> Profile.NONE);
    }

    private static Coach coach(ExerciseLibrary library, Supplier<Profile> profile) {
        return new Coach(
                new Envelope(library),
                profile,
                new MovedClock().clock(),
                entry -> {},
                () -> new UUID(1, 2),
                SessionSound.SILENT);
    }
}
