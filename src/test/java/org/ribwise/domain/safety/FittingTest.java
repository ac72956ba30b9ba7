package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.safety.SampleExercises.at;
import static org.ribwise.domain.safety.SampleExercises.block;
import static org.ribwise.domain.safety.SampleExercises.calm;
import static org.ribwise.domain.safety.SampleExercises.caution;
import static org.ribwise.domain.safety.SampleExercises.envelope;
import static org.ribwise.domain.safety.SampleExercises.routine;
import static org.ribwise.domain.safety.SampleExercises.single;
import static org.ribwise.domain.safety.SampleExercises.slowest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.session.SampleRoutines;

/// How a routine is made to fit.
class FittingTest {

    private static final Profile COPD = Profile.of(SafetyTag.COPD);
    private static final BreathingExercise EASY = calm("br-easy");

    @Test
    void whatSuitsIsPlayedAsItIs() {
        Routine routine = routine(single(EASY), SampleRoutines.stretch(true, 1, 2, 20));
        FittedRoutine fitted = envelope().fit(routine, COPD);

        assertThat(fitted.changed()).isFalse();
        assertThat(fitted.played()).isEqualTo(routine);
    }

    @Test
    void limitsOfAllConditionsApplyTogether() {
        Exercise exercise =
                calm("br-hard", caution(SafetyTag.COPD, slowest(8)), caution(SafetyTag.ORTHOP, Limits.WITHOUT_HOLDS));
        Profile both = Profile.of(SafetyTag.COPD, SafetyTag.ORTHOP);

        assertThat(played(envelope(), both, single(exercise)))
                .containsExactly(
                        ((BreathingItem) single(exercise)).within(slowest(8).and(Limits.WITHOUT_HOLDS)));
    }

    @Test
    void theEasierExerciseIsPlayedInstead() {
        Exercise hard = calm("br-hard", caution(SafetyTag.COPD, "br-easy"));

        assertThat(played(envelope(hard, EASY), COPD, single(hard))).containsExactly(startOf(EASY, 60));
        assertThat(played(envelope(hard, EASY), Profile.NONE, single(hard))).containsExactly(single(hard));
    }

    @Test
    void itIsNeverMoreThanWasAskedForNorMoreThanItsOwnStartDose() {
        BreathingExercise hard = calm("br-hard", block(SafetyTag.COPD, "br-easy"));
        BreathingItem short_ = new BreathingItem(hard, OptionalInt.of(40), 1, 3, Limits.NONE, 15);
        BreathingItem long_ = new BreathingItem(hard, OptionalInt.of(200), 2, 3, Limits.NONE, 15);

        assertThat(played(envelope(hard, EASY), COPD, short_))
                .containsExactly(new BreathingItem(EASY, OptionalInt.of(40), 1, 0, Limits.NONE, 15));
        assertThat(played(envelope(hard, EASY), COPD, long_))
                .containsExactly(new BreathingItem(EASY, OptionalInt.of(60), 1, 0, Limits.NONE, 15));
    }

    @Test
    void withoutASuitableOneItIsLeftOut() {
        Exercise blocked = calm("br-blocked", block(SafetyTag.COPD));
        Exercise missing = calm("br-missing", caution(SafetyTag.COPD, "br-nowhere"));
        Exercise refused = calm("br-refused", caution(SafetyTag.COPD, "br-blocked"));
        FittedRoutine fitted = envelope(blocked, missing, refused)
                .fit(routine(single(blocked), single(missing), single(EASY), single(refused)), COPD);

        assertThat(fitted.items())
                .extracting(FittedItem::played)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(single(EASY)), Optional.empty());
        assertThat(fitted.played().items()).containsExactly(single(EASY));
        assertThat(fitted.items().getFirst().suitability()).isInstanceOf(Suitability.Refused.class);
    }

    @Test
    void whenNothingIsLeftNothingIsCleared() {
        Exercise blocked = calm("br-blocked", block(SafetyTag.COPD));
        FittedRoutine fitted = envelope(blocked).fit(routine(single(blocked)), COPD);

        assertThat(fitted.cleared()).isEmpty();
        assertThat(fitted.changed()).isTrue();
        assertThat(fitted.playsWhatWasAsked()).isFalse();
    }

    @Test
    void theSearchGoesOnFromOneToTheNextAndEndsWhereTheyNameEachOther() {
        Exercise first = calm("br-first", block(SafetyTag.COPD, "br-second"));
        Exercise second = calm("br-second", caution(SafetyTag.COPD, "br-first"), caution(SafetyTag.EYE, "br-easy"));

        assertThat(played(envelope(first, second, EASY), COPD, single(first))).isEmpty();
        assertThat(played(envelope(first, second, EASY), Profile.of(SafetyTag.COPD, SafetyTag.EYE), single(first)))
                .containsExactly(startOf(EASY, 60));
    }

    @Test
    void theSameSubstituteIsNotPlayedTwiceInARow() {
        Exercise one = calm("br-one", block(SafetyTag.COPD, "br-easy"));
        Exercise two = calm("br-two", block(SafetyTag.COPD, "br-easy"));
        Exercise gone = calm("br-gone", block(SafetyTag.COPD));
        Routine.Item asked = at(EASY, 2);
        Envelope envelope = envelope(one, two, gone, EASY);

        assertThat(played(envelope, COPD, single(one), single(gone), single(two)))
                .containsExactly(startOf(EASY, 60));
        assertThat(played(envelope, COPD, single(one), asked, single(two))).containsExactly(asked);
        assertThat(played(envelope, COPD, asked, asked)).containsExactly(asked, asked);
    }

    @Test
    void afterAFlareTheRampBeginsAgain() {
        assertThat(played(envelope(), Profile.of(SafetyTag.RECENT_EXACERBATION), at(EASY, 4)))
                .containsExactly(at(EASY, 0));
    }

    @Test
    void aLimitOnTheTimeOfAStretchLeavesOutRepetitionsButNeverAll() {
        Routine.StretchItem stretch = SampleRoutines.stretch(false, 1, 5, 20);

        assertThat(stretch.within(longest(60)).reps()).isEqualTo(2);
        assertThat(stretch.within(longest(10)).reps()).isEqualTo(1);
        assertThat(stretch.within(longest(3_600))).isEqualTo(stretch);
    }

    private static Limits longest(int seconds) {
        return new Limits(false, Optional.empty(), OptionalInt.of(seconds), OptionalInt.empty());
    }

    private static BreathingItem startOf(BreathingExercise exercise, int seconds) {
        return new BreathingItem(exercise, OptionalInt.of(seconds), 1, 0, Limits.NONE, 0);
    }

    private static List<Routine.Item> played(Envelope envelope, Profile profile, Routine.Item... items) {
        return envelope.fit(routine(items), profile).items().stream()
                .map(FittedItem::played)
                .flatMap(Optional::stream)
                .toList();
    }
}
