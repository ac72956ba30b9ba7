package org.ribwise.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.Clearance;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.domain.profile.Profile;

class ProfileModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final long SEED = 20261122;

    private final Notebook notes = new Notebook();
    private final ProfileModel model = new ProfileModel(notes, TODAY);

    @Test
    void everyConditionThatTheEnvelopeKnowsIsAskedAboutOnce() {
        assertThat(Stream.of(AboutQuestion.values()).map(AboutQuestion::tag))
                .containsExactlyInAnyOrder(SafetyTag.values());
    }

    @Test
    void whoWasNotAskedHasAnsweredNothing() {
        assertThat(model.open()).isEqualTo(SafetyTag.values().length);
        assertThat(model.reply(AboutQuestion.COPD)).isEqualTo(Reply.NOT_ASKED);
    }

    @Test
    void oneAnswerIsKeptAtOnceAndLeavesTheOthersUnknown() {
        model.answer(AboutQuestion.COPD, Reply.YES);

        assertThat(notes.answers().conditions()).containsExactly(SafetyTag.COPD);
        assertThat(notes.answers().known()).isFalse();
        assertThat(model.reply(AboutQuestion.ASTHMA)).isEqualTo(Reply.NOT_ASKED);
    }

    @Test
    void notSureCountsAsIfItApplied() {
        model.answer(AboutQuestion.OSTEO, Reply.NOT_SURE);

        assertThat(model.reply(AboutQuestion.OSTEO)).isEqualTo(Reply.NOT_SURE);
        assertThat(notes.facts().careful(notes.answers(), TODAY).has(SafetyTag.OSTEO))
                .isTrue();
    }

    @Test
    void noToTheRestTouchesNoAnswerThatWasGiven() {
        model.answer(AboutQuestion.EYE, Reply.NOT_SURE);
        model.answer(AboutQuestion.PREG, Reply.YES);
        for (AboutGroup group : AboutGroup.values()) {
            model.answerNoToTheRest(group);
        }

        assertThat(model.open()).isZero();
        assertThat(notes.answers()).isEqualTo(Profile.of(SafetyTag.PREG));
        assertThat(model.reply(AboutQuestion.EYE)).isEqualTo(Reply.NOT_SURE);
    }

    @Test
    void whatAPhysiotherapistPrescribedStaysWhateverIsAnswered() {
        Set<ExerciseId> prescribed = Set.of(new ExerciseId("br-box"));
        notes.says(new Profile(Set.of(), prescribed, Profile.UNKNOWN.notAsked()));
        model.answer(AboutQuestion.COPD, Reply.YES);

        assertThat(notes.answers().prescribed()).isEqualTo(prescribed);
    }

    @Test
    void anyAnswersInAnyOrderReadBackAsTheyWereGivenLast() {
        Random random = new Random(SEED);
        Map<AboutQuestion, Reply> given = new EnumMap<>(AboutQuestion.class);
        for (AboutQuestion question : AboutQuestion.values()) {
            given.put(question, Reply.NOT_ASKED);
        }
        for (int step = 0; step < 2_000; step++) {
            AboutQuestion question = any(random, AboutQuestion.values());
            Reply reply = any(random, Reply.values());
            model.answer(question, reply);
            given.put(question, reply);
            assertThat(given)
                    .as("seed " + SEED + ", step " + step)
                    .allSatisfy((asked, said) -> assertThat(model.reply(asked)).isEqualTo(said));
        }
    }

    @Test
    void exerciseWaitsForADoctorsWordWhereSomethingMayApply() {
        model.answer(ClearanceCondition.ANEURYSM, Reply.NOT_SURE);
        assertThat(notes.facts().withoutClearance()).containsExactly(ClearanceCondition.ANEURYSM);

        model.cleared(ClearanceCondition.ANEURYSM, Optional.of(TODAY));
        assertThat(notes.facts().withoutClearance()).isEmpty();

        model.answer(ClearanceCondition.ANEURYSM, Reply.NO);
        model.answer(ClearanceCondition.ANEURYSM, Reply.YES);
        assertThat(notes.facts().withoutClearance())
                .as("a doctor's word does not come back by itself")
                .containsExactly(ClearanceCondition.ANEURYSM);
    }

    @Test
    void noToTheRestOfTheClearancesKeepsThoseThatApply() {
        model.answer(ClearanceCondition.EYE, Reply.YES);
        model.answerNoToTheRestOfClearances();

        assertThat(notes.facts().clearances()).hasSize(ClearanceCondition.values().length);
        assertThat(notes.facts().clearances().get(ClearanceCondition.EYE))
                .isEqualTo(new Clearance(Reply.YES, Optional.empty()));
    }

    @Test
    void whoSaysThatOneOfThemMayApplyDoesNotExerciseBeforeTheySaidWhich() {
        model.answer(ClearanceCondition.EYE, Reply.NO);
        model.answerNotSureToTheRestOfClearances();
        assertThat(notes.facts().withoutClearance())
                .hasSize(ClearanceCondition.values().length - 1)
                .doesNotContain(ClearanceCondition.EYE);

        model.answer(ClearanceCondition.ANEURYSM, Reply.NOT_SURE);
        model.answerNoToTheRestOfClearances();
        assertThat(notes.facts().withoutClearance())
                .as("what was answered by itself stays")
                .containsExactly(ClearanceCondition.ANEURYSM);
    }

    @Test
    void whatChangesNothingIsNotWrittenAgain() {
        model.usualBreathlessness(Optional.of(new Nrs(2)));
        model.usualBreathlessness(Optional.of(new Nrs(2)));
        model.answer(AboutQuestion.COPD, Reply.YES);
        model.answer(AboutQuestion.COPD, Reply.YES);

        assertThat(List.of(notes.facts.size(), notes.profiles.size())).containsExactly(2, 2);
        assertThat(model.changes().get()).isEqualTo(2);
    }

    private static <T> T any(Random random, T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }
}
