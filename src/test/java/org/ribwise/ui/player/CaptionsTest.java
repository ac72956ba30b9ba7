package org.ribwise.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.alternating;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Milestone;
import org.ribwise.domain.session.PacedBreath;
import org.ribwise.domain.session.SampleParts;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timelines;
import org.ribwise.ui.kit.Messages;

/// Text and timer agree.
class CaptionsTest {

    private static final long STEP_MILLIS = 100;
    private static final Messages WORDS = Messages.load(Locale.UK);

    static Stream<Routine> routines() {
        return Stream.concat(
                SampleRoutines.everythingShipped().stream(),
                Stream.of(
                        routine(alternating(2, 3), SampleParts.activeCycle(2)),
                        routine(SampleParts.item(2, 0, Limits.NONE, SampleParts.stacks(2), SampleParts.controlPause())),
                        routine(stretch(true, 3, 2, 20), stretch(false, 1, 1, 3)),
                        routine(
                                breathe(new BreathPattern(2_500, 500, 3_500, 0), 30, 5),
                                breathe(new BreathPattern(2_250, 0, 3_125, 0), 30, 5),
                                breathe(new BreathPattern(4_000, 4_000, 4_000, 4_000), 30, 0))));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void atEveryTenthOfASecondTheHeadlineIsWhatIsDueAndTheSecondsAreThoseUntilItChanges(Routine routine) {
        Timeline timeline = Timelines.of(routine);
        Captions captions = new Captions(timeline, WORDS);
        List<OwnPlan.Line> plan = OwnPlan.of(routine);
        assertThat(timeline.totalMillis()).isEqualTo(plan.getLast().endMillis());
        List<Milestone> halves = Milestone.of(timeline).stream()
                .filter(moment -> moment.kind() == Milestone.Kind.HALF_TIME)
                .toList();
        int line = 0;
        for (long at = 0; at < timeline.totalMillis(); at += STEP_MILLIS) {
            while (plan.get(line).endMillis() <= at) {
                line++;
            }
            OwnPlan.Line due = plan.get(line);
            Caption caption = captions.at(at);
            assertThat(caption.headline()).as("at %s ms", at).isEqualTo(due.headline());
            assertThat(caption.secondsLeft())
                    .as("at %s ms", at)
                    .isEqualTo((due.endMillis() - at + 999) / 1_000)
                    .isPositive();
            if (due.next().isPresent()) {
                String next = due.next().orElseThrow();
                assertThat(caption.next())
                        .as("at %s ms", at)
                        .isEqualTo(isHalfTime(halves, at) ? "half-way · " + next : next);
            }
            assertThat(caption.toString()).as("at %s ms", at).doesNotContain("{", "player.");
        }
    }

    private static boolean isHalfTime(List<Milestone> halves, long at) {
        return halves.stream().anyMatch(half -> half.atMillis() <= at && at < half.untilMillis());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void theBreathThatIsSaidIsTheBreathThatIsShown(Routine routine) {
        Timeline timeline = Timelines.of(routine);
        Captions captions = new Captions(timeline, WORDS);
        for (long at = 0; at < timeline.totalMillis(); at += STEP_MILLIS) {
            Optional<BreathPhase> shown =
                    timeline.breathAt(at).map(PacedBreath::moment).map(moment -> moment.phase());
            Caption caption = captions.at(at);
            assertThat(caption.phase()).as("at %s ms", at).isEqualTo(shown);
            if (shown.isPresent()) {
                String said = caption.breathWord().orElse(caption.headline());
                assertThat(said)
                        .as("at %s ms", at)
                        .isEqualTo(actionAt(timeline, at).orElseGet(() -> WORDS.name(shown.orElseThrow())));
            }
        }
    }

    /// What is more than a breath has a name of its own.
    private static Optional<String> actionAt(Timeline timeline, long at) {
        return timeline.stepAt(at).activity() instanceof Activity.Act act
                ? act.beat().action().map(WORDS::name)
                : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aHoldIsSaidInSecondsAndInTheBreathsThatAreShown(Routine routine) {
        Timeline timeline = Timelines.of(routine);
        Captions captions = new Captions(timeline, WORDS);
        for (OwnPlan.Line line : OwnPlan.of(routine)) {
            if (line.holdMillis() > 0) {
                String hold = "Hold " + line.holdMillis() / 1_000 + " s";
                long breaths = inBreaths(timeline, line);
                String slow = breaths == 0 ? "" : " · " + breaths + " slow " + (breaths == 1 ? "breath" : "breaths");
                assertThat(captions.at(line.startMillis()).hint()).isEqualTo(hold + slow);
                assertThat(captions.at(line.endMillis() - 1).hint()).isEqualTo(hold + slow);
            }
        }
    }

    /// How often the pacer begins to breathe in.
    private static long inBreaths(Timeline timeline, OwnPlan.Line line) {
        long count = 0;
        boolean in = false;
        for (long at = line.startMillis(); at < line.endMillis(); at++) {
            boolean now = timeline.breathAt(at)
                    .filter(breath -> breath.moment().phase() == BreathPhase.IN)
                    .isPresent();
            count += now && !in ? 1 : 0;
            in = now;
        }
        return count;
    }

    @ParameterizedTest(name = "at {0} ms: {1}, {2}, {3}")
    @CsvSource({
        "0, Get ready, 8, then in for 2",
        "8000, Breathe in, 2, then out for 3",
        "10000, Breathe out, 3, then in for 2",
        "12999, Breathe out, 1, then in for 2",
        "63000, Breathe in, 2, last breath",
        "67999, Breathe out, 1, last breath",
        "68000, Rest, 10, Next: Seated side bend",
        "78000, Get ready, 8, Next: Reach your left arm up",
        "86000, Reach your left arm up, 3, Next: Lean over to the right",
        "93000, Breathe into your left ribs, 10, Next: Come back up",
        "134000, Switch sides, 5, Next: Reach your right arm up",
        "551999, Breathe out, 1, last breath",
    })
    void chairCalmReadsLikeThis(long at, String headline, long secondsLeft, String next) {
        Caption caption = new Captions(Timelines.of(SampleRoutines.chairCalm()), WORDS).at(at);

        assertThat(caption.headline()).isEqualTo(headline);
        assertThat(caption.secondsLeft()).isEqualTo(secondsLeft);
        assertThat(caption.next()).isEqualTo(next);
    }

    @ParameterizedTest(name = "at {0} ms: {1}, {2}; {3}; {4}")
    @CsvSource({
        "0, Get ready, 3, Next: Breathe as you like, ",
        "3000, Breathe as you like, 20, then in for 3, 'Breathe gently, shoulders loose'",
        "23000, Breathe in, 3, then hold for 2, ''",
        "41000, Breathe in, 3, then hold for 2, ''",
        "44000, Hold, 2, then out for 4, ''",
        "46000, Breathe out, 4, Next: Breathe as you like, ''",
        "50000, Breathe as you like, 20, then in for 2, Breathe gently again",
        "70000, Breathe in, 2, Next: Huff, A medium breath in",
        "72500, Huff, 2, then in for 2, As if misting a mirror",
        "76000, Huff, 2, Next: Breathe as you like, As if misting a mirror",
        "107000, Breathe as you like, 1, Next: Breathe as you like, 'Rest, breathing gently'",
        "212999, Breathe as you like, 1, Then you are done, 'Rest, breathing gently'",
    })
    void theActiveCycleReadsLikeThis(long at, String headline, long secondsLeft, String next, @Nullable String hint) {
        Timeline timeline = Timelines.of(routine(SampleParts.activeCycle(2)));
        Caption caption = new Captions(timeline, WORDS).at(at);

        assertThat(caption.headline()).isEqualTo(headline);
        assertThat(caption.secondsLeft()).isEqualTo(secondsLeft);
        assertThat(caption.next()).isEqualTo(next);
        if (hint != null) {
            assertThat(caption.hint()).isEqualTo(hint);
        }
    }

    @Test
    void whereTheBreathChangesItsStepTheNextOneIsSaidAndNoLastBreath() {
        Pacing ramp = new Pacing(
                new BreathPattern(2_000, 0, 3_000, 0),
                new BreathPattern(3_000, 0, 3_000, 0),
                new BreathPattern(3_000, 0, 3_000, 0));
        Timeline timeline = Timelines.of(routine(SampleParts.item(1, 2, Limits.NONE, SampleParts.seconds(ramp, 120))));
        Captions captions = new Captions(timeline, WORDS);
        long changed = timeline.stepAt(3_000).endMillis();

        assertThat(captions.at(changed - 1).next()).isEqualTo("then in for 3");
        assertThat(captions.at(changed - 3_001).next()).isEqualTo("then out for 3");
        assertThat(captions.at(timeline.totalMillis() - 1).next()).isEqualTo("last breath");
    }

    @Test
    void theLastBreathIsAnnouncedForAllOfItAndNotBefore() {
        Timeline timeline = Timelines.of(routine(breathe(new BreathPattern(2_000, 1_000, 3_000, 500), 30, 0)));
        Captions captions = new Captions(timeline, WORDS);
        long lastBreath = timeline.totalMillis() - 6_500;

        assertThat(captions.at(lastBreath - 1).next()).isEqualTo("then in for 2");
        for (long at = lastBreath; at < timeline.totalMillis(); at++) {
            assertThat(captions.at(at).next()).isEqualTo("last breath");
        }
    }

    @Test
    void restBetweenSetsSaysWhichSetComesNextAndTheEndSaysThatYouAreDone() {
        Timeline timeline = Timelines.of(routine(stretch(false, 2, 1, 0)));
        Captions captions = new Captions(timeline, WORDS);

        assertThat(captions.at(10_000).next()).isEqualTo("Next: set 2");
        assertThat(captions.at(9_999).next()).isEqualTo("Next: Rest");
        assertThat(captions.at(timeline.totalMillis() - 1).next()).isEqualTo("Then you are done");
    }

    @ParameterizedTest
    @MethodSource("routines")
    void atTheEndAndBeyondTheLastWordsStay(Routine routine) {
        Timeline timeline = Timelines.of(routine);
        Captions captions = new Captions(timeline, WORDS);
        Caption last = captions.at(timeline.totalMillis() - 1);

        assertThat(captions.at(timeline.totalMillis())).isEqualTo(last);
        assertThat(captions.at(timeline.totalMillis() + 3_600_000)).isEqualTo(last);
    }
}
