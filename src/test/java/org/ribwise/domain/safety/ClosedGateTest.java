package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.alarm.AfterAttack;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.Clearance;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.session.SampleRoutines;

/// No exercise starts when the gate is closed: every rule × every condition × every entrance, and any
/// sequence of answers (clinical reference 5.7, 6). The number of a repetition is its seed.
class ClosedGateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");
    private static final Set<GateQuestion> CLOSING = Set.of(
            GateQuestion.BREATHING_WORSE,
            GateQuestion.RECENT_FLARE,
            GateQuestion.UNWELL,
            GateQuestion.HEART_OR_CIRCULATION,
            GateQuestion.COUGHED_BLOOD,
            GateQuestion.BACK_RED_FLAG);

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final Envelope ENVELOPE = new Envelope(LIBRARY);
    private static final Map<Profile, List<FittedRoutine>> FITTED = new HashMap<>();

    static Stream<Arguments> closedGates() {
        return CLOSING.stream()
                .flatMap(question -> Stream.of(Reply.YES, Reply.NOT_SURE, Reply.NOT_ASKED)
                        .flatMap(reply ->
                                Stream.of(Entrance.values()).map(entrance -> Arguments.of(question, reply, entrance))));
    }

    @ParameterizedTest(name = "{0} {1} from {2}")
    @MethodSource("closedGates")
    void nothingStartsThroughAClosedGateForAnyProfileFromAnyEntrance(
            GateQuestion question, Reply reply, Entrance entrance) {
        GateAnswers answers = GateAnswers.goodDay(GateNumbers.MISSING).with(question, reply);
        GateVerdict verdict = Gate.verdict(answers, GateKnown.of(PersonFacts.NONE, TODAY));
        GateRecord kept = new GateRecord(UUID.randomUUID(), NOW, entrance, answers, verdict);

        for (Profile profile : profiles()) {
            assertNothingStarts(kept.verdict(), profile);
        }
    }

    @Test
    void throughAnOpenGateEverythingThatSuitsStarts() {
        GateVerdict go = new GateVerdict.Go(List.of());
        LIBRARY.routines().stream()
                .map(routine -> ENVELOPE.fit(routine, Profile.NONE))
                .forEach(fitted -> assertThat(ENVELOPE.admit(fitted, go).map(ClearedRoutine::routine))
                        .isEqualTo(fitted.cleared().map(ClearedRoutine::routine)));
    }

    @Test
    void aGentleVerdictOnlyEverTakesAway() {
        for (Allowance.Extent extent : Allowance.Extent.values()) {
            for (Routine routine : LIBRARY.routines()) {
                List<Routine.Item> before = ENVELOPE.fit(routine, Profile.NONE).cleared().stream()
                        .flatMap(cleared -> cleared.routine().items().stream())
                        .toList();
                Allowance allowance = new Allowance(extent, true, 100);
                assertThat(before.stream().flatMap(item -> allowance.on(item).stream()))
                        .as("%s of %s", extent, routine.id())
                        .allMatch(before::contains)
                        .allMatch(item -> extent != Allowance.Extent.RELAXED_BREATHING
                                || item.exercise().id().equals(Envelope.RELAXED_BREATHING));
            }
        }
    }

    @RepeatedTest(500)
    void noSequenceOfAnswersOpensAGateThatAClosingAnswerShut(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        GateKnown known = known(random);
        GateAnswers answers = GateAnswers.goodDay(numbers(random));
        GateQuestion shut = List.copyOf(CLOSING).get(random.nextInt(CLOSING.size()));
        Reply how = random.nextBoolean() ? Reply.YES : Reply.NOT_SURE;
        answers = answers.with(shut, how);
        for (int step = 0; step < 20; step++) {
            answers = anything(answers, shut, random);
            GateVerdict verdict = Gate.verdict(answers, known);
            boolean clearedFlare =
                    shut == GateQuestion.RECENT_FLARE && answers.reply(GateQuestion.FLARE_CLEARED) == Reply.YES;
            if (!clearedFlare) {
                assertNothingStarts(verdict, Profile.NONE);
            }
            assertThat(verdict.why()).extracting(GateReason::rule).contains(shut.rule());
        }
    }

    @RepeatedTest(300)
    void oneMoreYesNeverMakesTheVerdictLaxer(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        GateKnown known = known(random);
        GateAnswers answers = GateAnswers.goodDay(numbers(random));
        for (int step = 0; step < 6; step++) {
            GateVerdict before = Gate.verdict(answers, known);
            List<GateQuestion> more = Stream.of(GateQuestion.values())
                    .filter(question -> question != GateQuestion.FLARE_CLEARED && question != GateQuestion.WITHIN_REACH)
                    .toList();
            answers = answers.with(more.get(random.nextInt(more.size())), Reply.YES);
            GateVerdict after = Gate.verdict(answers, known);
            assertThat(after.allowance().and(before.allowance())).isEqualTo(after.allowance());
        }
    }

    private static void assertNothingStarts(GateVerdict verdict, Profile profile) {
        assertThat(verdict.allowance()).isEqualTo(Allowance.NOTHING);
        assertThat(FITTED.computeIfAbsent(profile, ClosedGateTest::fitted))
                .isNotEmpty()
                .allMatch(routine -> ENVELOPE.admit(routine, verdict).isEmpty());
    }

    private static List<FittedRoutine> fitted(Profile profile) {
        return LIBRARY.routines().stream()
                .map(routine -> ENVELOPE.fit(routine, profile))
                .toList();
    }

    private static List<Profile> profiles() {
        return Stream.concat(
                        Stream.of(Profile.NONE, Profile.UNKNOWN),
                        Stream.of(SafetyTag.values()).map(Profile::of))
                .toList();
    }

    private static GateAnswers anything(GateAnswers answers, GateQuestion but, Random random) {
        GateQuestion question = one(GateQuestion.values(), random);
        if (random.nextInt(5) == 0) {
            EnumMap<RedFlag, Reply> flags = new EnumMap<>(RedFlag.class);
            flags.put(one(RedFlag.values(), random), any(random));
            return answers.with(new RedFlagAnswers(flags));
        }
        if (random.nextInt(5) == 0) {
            return answers.with(numbers(random));
        }
        return question == but ? answers : answers.with(question, any(random));
    }

    private static Reply any(Random random) {
        return one(Reply.values(), random);
    }

    private static <T> T one(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static GateNumbers numbers(Random random) {
        return new GateNumbers(
                some(random, new Nrs(random.nextInt(11))),
                some(random, new Nrs(random.nextInt(11))),
                some(random, new PeakFlow(50 + random.nextInt(800))),
                some(random, new OxygenSaturation(70 + random.nextInt(31))),
                Optional.empty());
    }

    private static <T> Optional<T> some(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static GateKnown known(Random random) {
        Map<ClearanceCondition, Clearance> clearances = random.nextInt(4) == 0
                ? Map.of(ClearanceCondition.ANEURYSM, new Clearance(any(random), Optional.empty()))
                : Map.of();
        PersonFacts facts = new PersonFacts(
                "", OptionalInt.empty(), BreathingFacts.NONE, Set.of(), clearances, SafetyThresholds.USUAL);
        AfterAttack stage = random.nextInt(3) == 0 ? new AfterAttack.ReducedDose(2, 50) : new AfterAttack.Done();
        return new GateKnown(facts, new Block.Open(), Optional.empty(), stage, TODAY);
    }
}
