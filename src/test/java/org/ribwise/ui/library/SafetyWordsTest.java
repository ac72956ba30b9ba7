package org.ribwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SafetyWords;
import org.ribwise.ui.kit.Sources;

/// What is said to a person about why something is not for them or different for them, and how it is done.
class SafetyWordsTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final SafetyWords SAFETY = new SafetyWords(WORDS);

    @Test
    void conditionsWithTheSameAdviceShareASentence() {
        assertThat(SAFETY.refusals(List.of(refusal(SafetyTag.OSTEO), refusal(SafetyTag.COPD))))
                .containsExactly("Because of weak bones (osteoporosis) and COPD: Not today.");
    }

    @Test
    void aRuleWithoutAConditionSpeaksForItself() {
        Refusal level =
                new Refusal(Rule.PRESCRIPTION, "exercise", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(SAFETY.refusals(List.of(level))).containsExactly(WORDS.name(Rule.PRESCRIPTION) + ".");
    }

    @Test
    void aChangeSaysWhyAndHowMuchLess() {
        Limits limits = new Limits(false, Optional.of(8.0), OptionalInt.of(30), OptionalInt.of(10));
        Change change = new Change(
                Rule.CONDITION,
                Optional.of(SafetyTag.KNEEL),
                Optional.of(LocalText.english("Do it sitting")),
                Optional.of(new ExerciseId("st-cat-cow-seated")),
                limits);

        assertThat(SAFETY.changes(List.of(change)))
                .containsExactly("Because of not being able to kneel: Do it sitting."
                        + " Not slower than 8 breaths a minute. At most 30 s at one go. Hold for at most 10 s.");
    }

    @Test
    void notesNameTheConditionsFirstAndOnce() {
        Exercise sideBend = SampleRoutines.shipped()
                .exercise(new ExerciseId("st-side-bend"))
                .orElseThrow();

        assertThat(SAFETY.notes(sideBend))
                .first()
                .asString()
                .startsWith("A broken spine, pelvis or rib in the last 12 weeks: Not in the first 12 weeks");
        assertThat(SAFETY.notes(sideBend)).doesNotHaveDuplicates();
    }

    @Test
    void everyShippedExerciseIsToldWithoutAGap() {
        HowTo howTo = new HowTo(WORDS);
        SampleRoutines.shipped().exercises().forEach(exercise -> {
            Routine.Item item = Routine.single(exercise).items().getFirst();
            assertThat(howTo.setup(item)).as("%s", exercise.id()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(howTo.steps(item))
                    .as("%s", exercise.id())
                    .isNotEmpty()
                    .noneMatch(step -> step.text().isBlank())
                    .noneMatch(step -> (step.text() + step.detail()).contains("{"));
            assertThat(howTo.dose(item, List.of()))
                    .as("%s", exercise.id())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("{"));
        });
    }

    @Test
    void everySourceThatAShippedFileNamesHasAnAddress() {
        assertThat(SampleRoutines.shipped().exercises().stream()
                        .flatMap(exercise -> exercise.card().evidence().sources().stream())
                        .distinct())
                .isNotEmpty()
                .allMatch(id -> Sources.address(id).isPresent());
        assertThat(Sources.address("S0")).isEmpty();
    }

    private static Refusal refusal(SafetyTag tag) {
        return new Refusal(
                Rule.CONDITION,
                "exercise",
                Optional.of(tag),
                Optional.of(LocalText.english("Not today.")),
                Optional.empty());
    }
}
