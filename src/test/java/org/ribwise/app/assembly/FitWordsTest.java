package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.ui.checkin.FitCard;
import org.ribwise.ui.kit.Messages;

/// What the person reads, before a session, of how it fits them.
class FitWordsTest {

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void whoseConditionsAreUnknownReadsWhomTheExercisesAreNotFor() {
        List<FitCard> cards = cards("st-side-bend");

        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().title()).isEqualTo("Skip an exercise if this is you");
        assertThat(cards.getFirst().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("Seated side bend: Not while a rib is strained"));
    }

    @Test
    void whoHasAConditionReadsWhatItChangesAndNothingElse() {
        assertThat(line("st-side-bend", SafetyTag.SHOULDER))
                .isEqualTo("Seated side bend: Put your hand on your head or shoulder instead of reaching up.");
        assertThat(cards("st-side-bend", SafetyTag.WRIST)).isEmpty();
    }

    @Test
    void theExerciseThatIsPlayedInsteadIsNamed() {
        assertThat(line("br-diaphragm", SafetyTag.HYPERINFLATION)).contains(": Pursed-lip breathing instead. ");
    }

    @Test
    void whatIsLeftOutSaysWhyInTheWordsOfTheFileOrOfTheRule() {
        assertThat(line("st-side-bend", SafetyTag.RIB))
                .isEqualTo("Seated side bend: left out today. Not while a rib is strained, broken or still sore.");
        assertThat(line("br-stack"))
                .endsWith(": Relaxed tummy breathing instead. Only when your physiotherapist has chosen it for you.");
        assertThat(line("br-tee", SafetyTag.ASTHMA))
                .endsWith(": Without holding the breath, because of your lungs or another condition.");
    }

    @Test
    void whoWasNotAskedReadsBothWhatIsLeftOutForThemAndWhomTheExercisesAreNotFor() {
        assertThat(cards("br-tee", Profile.UNKNOWN).getFirst().lines())
                .singleElement()
                .asString()
                .endsWith("Without holding the breath, until Ribwise knows what applies to you.");
        assertThat(cards("st-side-bend", Profile.UNKNOWN)).isEqualTo(cards("st-side-bend", Profile.NONE));
    }

    private static String line(String exercise, SafetyTag... conditions) {
        FitCard card = cards(exercise, conditions).getFirst();
        assertThat(card.title()).isEqualTo("Made to fit you");
        assertThat(card.lines()).hasSize(1);
        return card.lines().getFirst();
    }

    private static List<FitCard> cards(String exercise, SafetyTag... conditions) {
        assertThat(Arrays.asList(conditions)).doesNotHaveDuplicates();
        return cards(exercise, Profile.of(conditions));
    }

    private static List<FitCard> cards(String exercise, Profile profile) {
        Routine alone =
                Routine.single(LIBRARY.exercise(new ExerciseId(exercise)).orElseThrow());
        return new FitWords(WORDS).cards(new Envelope(LIBRARY).fit(alone, profile), profile);
    }
}
