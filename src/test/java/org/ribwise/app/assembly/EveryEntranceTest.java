package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.coach.Coach;
import org.ribwise.coach.CoachClock;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.VerdictTable;
import org.ribwise.domain.safety.VerdictTable.Verdict;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// Through whichever entrance a session begins, it plays nothing that the hand-written table of verdicts refuses
/// the person.
@Execution(ExecutionMode.CONCURRENT)
class EveryEntranceTest {

    private static final CoachClock CLOCK =
            new CoachClock(() -> 0, InstantSource.fixed(java.time.Instant.EPOCH), ZoneOffset.UTC);
    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final VerdictTable TABLE = VerdictTable.read();

    /// Nothing known, every condition alone, and random mixtures.
    static Stream<Set<SafetyTag>> people() {
        Random random = new Random(5);
        List<Set<SafetyTag>> people = new ArrayList<>(List.of(Set.of()));
        List<SafetyTag> all = List.of(SafetyTag.values());
        all.forEach(tag -> people.add(Set.of(tag)));
        for (int i = 0; i < 40; i++) {
            Set<SafetyTag> tags = EnumSet.noneOf(SafetyTag.class);
            for (int j = 0; j < 2 + i % 4; j++) {
                tags.add(all.get(random.nextInt(all.size())));
            }
            people.add(tags);
        }
        return people.stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void noneStartsWhatDoesNotSuit(Set<SafetyTag> conditions) {
        Coach coach = coach(new AtomicReference<>(new Profile(conditions, Set.of())));
        entrances(coach)
                .forEach((entrance, shown) -> coach.prepare(shown, PlayedSessions.pass(CLOCK.time()))
                        .ifPresent(session -> assertSuits(entrance, exercisesOf(session), conditions)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void noneStartsWhatNoLongerSuitsOnceTheConditionsHaveChanged(Set<SafetyTag> conditions) {
        AtomicReference<Profile> profile = new AtomicReference<>(Profile.NONE);
        Coach coach = coach(profile);
        Map<String, FittedRoutine> shownBefore = entrances(coach);
        profile.set(new Profile(conditions, Set.of()));

        shownBefore.forEach((entrance, shown) -> coach.prepare(shown, PlayedSessions.pass(CLOCK.time()))
                .ifPresent(session -> assertSuits(entrance, exercisesOf(session), conditions)));
    }

    @Test
    void theTourPlaysNothingThatNeedsAPrescription() {
        List<ClearedRoutine> offers = SampleRecord.offers(Path.of("exercises"), CLOCK);

        assertThat(offers)
                .isNotEmpty()
                .allSatisfy(offer -> assertSuits(
                        "tour",
                        offer.routine().items().stream()
                                .map(Routine.Item::exercise)
                                .toList(),
                        Set.of()));
    }

    /// Whatever can be started: all that Today offers, relaxed breathing after the gate, every routine, and every
    /// exercise alone, whether it is offered or asked for by name.
    private static Map<String, FittedRoutine> entrances(Coach coach) {
        Map<String, FittedRoutine> entrances = new LinkedHashMap<>();
        List<FittedRoutine> offers = coach.offers();
        for (int i = 0; i < offers.size(); i++) {
            entrances.put(
                    i == 0 ? "main offer" : "offer " + offers.get(i).asked().id(), offers.get(i));
        }
        coach.relaxedBreathing().ifPresent(relaxed -> entrances.put("relaxed breathing", relaxed));
        LIBRARY.routines().forEach(routine -> entrances.put("routine " + routine.id(), coach.fit(routine)));
        LIBRARY.exercises()
                .forEach(exercise -> entrances.put("alone " + exercise.id(), coach.fit(Routine.single(exercise))));
        return entrances;
    }

    private static void assertSuits(String entrance, List<Exercise> exercises, Set<SafetyTag> conditions) {
        for (Exercise exercise : exercises) {
            ExerciseId id = exercise.id();
            assertThat(TABLE.row(id).level())
                    .as("%s: %s unprescribed", entrance, id)
                    .isLessThan(3);
            for (SafetyTag tag : conditions) {
                assertThat(TABLE.row(id).verdict(tag))
                        .as("%s: %s with %s", entrance, id, tag)
                        .isNotEqualTo(Verdict.REFUSED);
            }
        }
    }

    private static List<Exercise> exercisesOf(RunningSession session) {
        return session.timeline().items().stream().map(PlannedItem::exercise).toList();
    }

    private static Coach coach(AtomicReference<Profile> profile) {
        return new Coach(
                new Envelope(LIBRARY), profile::get, CLOCK, entry -> {}, () -> new UUID(1, 2), SessionSound.SILENT);
    }
}
