package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.safety.SampleExercises.beat;
import static org.ribwise.domain.safety.SampleExercises.breath;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.Beat.Kind;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.VerdictTable.Verdict;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.TimelineCompiler;

/// What holds for every person and every exercise, shipped or made up; the number of a repetition is its seed.
class AnyProfileTest {

    private static final int TIMES = 300;
    private static final int LEVEL_OF_PRESCRIPTION = 3;

    /// Whom clinical reference 1.4, 2.2 and the issue spare every hold.
    private static final Set<SafetyTag> LUNGS = EnumSet.of(
            SafetyTag.ASTHMA, SafetyTag.COPD, SafetyTag.HYPERINFLATION, SafetyTag.HYPERCAPNIA, SafetyTag.HOME_OXYGEN);

    private static final ExerciseLibrary SHIPPED = SampleRoutines.shipped();

    @RepeatedTest(TIMES)
    void oneMoreConditionNeverMakesTheAnswerLaxer(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<SafetyTag> conditions = conditions(random);
        Set<ExerciseId> prescribed = prescribed(random);
        Routine.Item item = item(random);
        Envelope envelope = new Envelope(SHIPPED);
        Verdict before = Verdict.of(envelope.judge(item, new Profile(conditions, prescribed)));
        for (SafetyTag more : SafetyTag.values()) {
            Set<SafetyTag> bigger = new HashSet<>(conditions);
            bigger.add(more);
            assertThat(Verdict.of(envelope.judge(item, new Profile(bigger, prescribed))))
                    .as("%s with %s and %s", item.exercise().id(), conditions, more)
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @RepeatedTest(TIMES)
    void whatIsPlayedStaysWithinTheCapsAndSparesHoldsAndPrescriptions(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Profile profile = new Profile(conditions(random), prescribed(random));
        List<Routine.Item> items = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            items.add(item(random));
        }
        Envelope envelope = new Envelope(SHIPPED);
        FittedRoutine fitted = envelope.fit(SampleExercises.routine(items.toArray(Routine.Item[]::new)), profile);

        assertThat(fitted.items()).extracting(FittedRoutine.FittedItem::asked).isEqualTo(items);
        fitted.cleared().ifPresent(cleared -> {
            for (Routine.Item item : cleared.routine().items()) {
                assertThat(Verdict.of(envelope.judge(item, profile))).isNotEqualTo(Verdict.REFUSED);
                checkPlayed(SampleExercises.routine(item), profile, envelope);
            }
        });
    }

    private static void checkPlayed(Routine alone, Profile profile, Envelope envelope) {
        Exercise exercise = alone.items().getFirst().exercise();
        boolean prescribed = profile.isPrescribed(exercise.id());
        assertThat(exercise.card().level() < LEVEL_OF_PRESCRIPTION || prescribed)
                .isTrue();
        ClearedRoutine cleared = envelope.fit(alone, profile).cleared().orElseThrow();
        boolean spared = !prescribed && profile.conditions().stream().anyMatch(LUNGS::contains);
        for (Step step : TimelineCompiler.compile(cleared).steps()) {
            switch (step.activity()) {
                case Activity.Breathe breathe -> check(breathe.pattern(), prescribed, spared);
                case Activity.Act act -> check(act.beat(), step.lengthMillis(), prescribed, spared);
                default -> {}
            }
        }
    }

    /// The longest of each phase in the table of clinical reference 1.2, once more by hand.
    private static void check(BreathPattern pattern, boolean prescribed, boolean spared) {
        for (BreathPhase phase : BreathPhase.values()) {
            assertThat(pattern.millisOf(phase)).isLessThanOrEqualTo(longest(phase, prescribed));
            assertThat(spared && phase.isHold() && pattern.millisOf(phase) > 0).isFalse();
        }
        assertThat(pattern.breathsPerMinute()).isBetween(prescribed ? 60 / 19.0 : 5.0, 15.1);
    }

    private static int longest(BreathPhase phase, boolean prescribed) {
        return switch (phase) {
            case IN -> 5_000;
            case HOLD_IN -> prescribed ? 7_000 : 3_000;
            case OUT -> 8_000;
            case HOLD_OUT -> prescribed ? 4_000 : 1_000;
        };
    }

    private static void check(Beat beat, long millis, boolean prescribed, boolean spared) {
        switch (beat.kind()) {
            case IN -> assertThat(millis).isLessThanOrEqualTo(5_000);
            case OUT -> assertThat(millis).isLessThanOrEqualTo(8_000);
            case HOLD_IN -> assertThat(millis).isLessThanOrEqualTo(prescribed ? 7_000 : 3_000);
            case HOLD_OUT -> assertThat(millis).isLessThanOrEqualTo(prescribed ? 4_000 : 1_000);
            case REST -> assertThat(millis).isPositive();
            case ACTION -> assertThat(millis).isLessThanOrEqualTo(20_000);
        }
        assertThat(spared && beat.kind().isHold()).isFalse();
    }

    private static Set<SafetyTag> conditions(Random random) {
        Set<SafetyTag> conditions = EnumSet.noneOf(SafetyTag.class);
        for (int i = random.nextInt(5); i > 0; i--) {
            SafetyTag[] all = SafetyTag.values();
            conditions.add(all[random.nextInt(all.length)]);
        }
        return conditions;
    }

    private static Set<ExerciseId> prescribed(Random random) {
        Set<ExerciseId> prescribed = new HashSet<>();
        SHIPPED.exercises().stream()
                .map(Exercise::id)
                .filter(id -> random.nextInt(5) == 0)
                .forEach(prescribed::add);
        return prescribed;
    }

    private static Routine.Item item(Random random) {
        Exercise exercise = random.nextBoolean()
                ? SHIPPED.exercises().get(random.nextInt(SHIPPED.exercises().size()))
                : madeUp(random);
        Routine.Item start = SampleExercises.single(exercise);
        return switch (start) {
            case BreathingItem item ->
                new BreathingItem(
                        item.exercise(),
                        item.exercise().timedPart().isPresent() && random.nextBoolean()
                                ? OptionalInt.of(1 + random.nextInt(900))
                                : OptionalInt.empty(),
                        1 + random.nextInt(3),
                        random.nextInt(40),
                        Limits.NONE,
                        0);
            case Routine.StretchItem item -> item;
        };
    }

    private static BreathingExercise madeUp(Random random) {
        if (random.nextInt(3) == 0) {
            Beat[] beats = new Beat[1 + random.nextInt(5)];
            Kind[] kinds = {Kind.IN, Kind.HOLD_IN, Kind.OUT, Kind.HOLD_OUT, Kind.REST};
            for (int i = 0; i < beats.length; i++) {
                beats[i] = beat(kinds[random.nextInt(kinds.length)], 0.5 + random.nextInt(10));
            }
            return SampleExercises.drill(1 + random.nextInt(3), 1 + random.nextInt(4), beats);
        }
        BreathPattern start = breath(2, random.nextInt(3), 2 + random.nextInt(2), random.nextInt(2));
        BreathPattern target =
                breath(2 + random.nextInt(4), 2 + random.nextInt(6), 3 + random.nextInt(8), 1 + random.nextInt(4));
        BreathPattern gentle = breath(2 + random.nextInt(3), 2, 3 + random.nextInt(3), 1);
        BreathPattern end = random.nextBoolean() ? gentle : target;
        return SampleExercises.paced("br-made-up", 1 + random.nextInt(3), start, end);
    }
}
