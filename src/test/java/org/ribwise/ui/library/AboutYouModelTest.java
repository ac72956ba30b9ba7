package org.ribwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;

class AboutYouModelTest {

    @Test
    void everyConditionThatTheEnvelopeKnowsIsAskedAboutOnce() {
        assertThat(Stream.of(AboutQuestion.values()).map(AboutQuestion::tag))
                .containsExactlyInAnyOrder(SafetyTag.values());
    }

    @Test
    void whoWasNotAskedHasAnsweredNothing() {
        AboutYouModel model = new AboutYouModel(Optional.empty());

        assertThat(model.unanswered()).containsExactly(AboutGroup.values());
        assertThat(model.isComplete()).isFalse();
        assertThatIllegalStateException().isThrownBy(model::profile);
    }

    @Test
    void onlyWhoSaysSoInEveryGroupIsSomebodyToWhomNothingApplies() {
        AboutYouModel model = new AboutYouModel(Optional.empty());
        for (AboutGroup group : AboutGroup.values()) {
            assertThatIllegalStateException().isThrownBy(model::profile);
            model.answerNone(group, true);
        }

        assertThat(model.isComplete()).isTrue();
        assertThat(model.profile()).isEqualTo(Profile.NONE);
    }

    @Test
    void whatWasSaidBeforeIsThereAgain() {
        Profile before = new Profile(Set.of(SafetyTag.COPD, SafetyTag.OSTEO), Set.of(new ExerciseId("br-box")));
        AboutYouModel model = new AboutYouModel(Optional.of(before));

        assertThat(model.applies(AboutQuestion.OSTEO)).isTrue();
        assertThat(model.noneApplies(AboutGroup.OTHER)).isTrue();
        assertThat(model.unanswered()).isEmpty();
        assertThat(model.profile()).isEqualTo(before);
    }

    @Test
    void noneOfTheseTakesBackTheGroupAndOneOfThemTakesBackNone() {
        AboutYouModel model = new AboutYouModel(Optional.empty());
        model.answer(AboutQuestion.ASTHMA, true);
        model.answer(AboutQuestion.COPD, true);
        model.answer(AboutQuestion.EYE, true);
        model.answerNone(AboutGroup.LUNGS, true);
        assertThat(model.applies(AboutQuestion.ASTHMA)).isFalse();
        model.answer(AboutQuestion.COPD, true);

        assertThat(model.noneApplies(AboutGroup.LUNGS)).isFalse();
        assertThat(model.unanswered())
                .isEqualTo(List.of(AboutGroup.BONES_AND_JOINTS, AboutGroup.HEART_AND_LUNGS, AboutGroup.POSITIONS));
        model.unanswered().forEach(group -> model.answerNone(group, true));
        assertThat(model.profile()).isEqualTo(Profile.of(SafetyTag.COPD, SafetyTag.EYE));
    }

    @Test
    void anAnswerTakenBackLeavesTheGroupUnanswered() {
        AboutYouModel model = new AboutYouModel(Optional.empty());
        model.answer(AboutQuestion.COPD, true);
        model.answer(AboutQuestion.COPD, false);

        assertThat(model.unanswered()).contains(AboutGroup.LUNGS);
        assertThat(model.changes().get()).isEqualTo(2);
    }
}
