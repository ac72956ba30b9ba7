package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ribwise.domain.safety.SampleExercises.at;
import static org.ribwise.domain.safety.SampleExercises.beat;
import static org.ribwise.domain.safety.SampleExercises.breath;
import static org.ribwise.domain.safety.SampleExercises.drill;
import static org.ribwise.domain.safety.SampleExercises.envelope;
import static org.ribwise.domain.safety.SampleExercises.paced;
import static org.ribwise.domain.safety.SampleExercises.single;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Beat.Kind;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// A person of whom it is not known what applies to them is not a person to whom nothing applies.
class UnknownPersonTest {

    private static final BreathingExercise WITH_HOLD = paced("br-sample", 1, breath(3, 0, 3, 0), breath(3, 1, 4, 0));

    @Test
    void holdsAreLeftOutUntilItIsKnownWhatApplies() {
        assertThat(envelope().judge(at(WITH_HOLD, 3), Profile.UNKNOWN).reasons())
                .containsExactly(new Change(
                        Rule.NOT_ASKED, Optional.empty(), Optional.empty(), Optional.empty(), Limits.WITHOUT_HOLDS));
        assertThat(envelope().judge(at(WITH_HOLD, 2), Profile.UNKNOWN)).isEqualTo(new Suitability.Allowed());
        assertThat(envelope().judge(at(WITH_HOLD, 3), Profile.NONE)).isEqualTo(new Suitability.Allowed());
    }

    @Test
    void nothingButHoldsIsRefusedUntilItIsKnownWhatApplies() {
        BreathingExercise holds = drill(1, 1, beat(Kind.HOLD_IN, 1));

        assertThat(envelope().judge(single(holds), Profile.UNKNOWN).reasons())
                .containsExactly(
                        new Refusal(Rule.NOT_ASKED, "holds", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void whoHasAnsweredInPartIsAsUnknownAsBeforeAndHasTheirConditionsToo() {
        Profile partly = new Profile(Set.of(SafetyTag.COPD), Set.of(), Set.of(SafetyTag.EYE));

        assertThat(partly.known()).isFalse();
        assertThat(envelope().judge(at(WITH_HOLD, 3), partly).reasons())
                .extracting(reason -> reason.rule())
                .contains(Rule.NOT_ASKED);
    }

    @Test
    void whatAppliesWasAnswered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(Set.of(SafetyTag.COPD), Set.of(), Set.of(SafetyTag.COPD)));
        assertThat(Profile.UNKNOWN).isNotEqualTo(Profile.NONE);
    }
}
