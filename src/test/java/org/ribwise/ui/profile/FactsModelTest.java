package org.ribwise.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.ui.kit.Messages;

class FactsModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Notebook notes = new Notebook();
    private final ProfileModel model = new ProfileModel(notes, TODAY);
    private final FactsModel facts = new FactsModel(model, Messages.load(Locale.UK));

    @Test
    void aYearOfBirthIsKeptAndTakenBackByAnEmptyLine() {
        assertThat(facts.birthYear(" 1961 ")).isEmpty();
        assertThat(notes.facts().birthYear()).isEqualTo(OptionalInt.of(1961));
        assertThat(facts.birthYear("")).isEmpty();
        assertThat(notes.facts().birthYear()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2027", "61", "nineteen", "1961.5", "-1961", "99999999999"})
    void aYearThatMakesNoSenseIsRefusedWithItsRangeAndTheOldOneStays(String wrong) {
        facts.birthYear("1961");

        assertThat(facts.birthYear(wrong))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("from 1900 to 2026"));
        assertThat(facts.birthYear()).isEqualTo("1961");
    }

    @ParameterizedTest
    @ValueSource(strings = {"49", "901", "4500", "x"})
    void aPeakFlowOutOfRangeIsRefusedWithItsRange(String wrong) {
        assertThat(facts.best(wrong))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("50 to 900 L/min"));
        assertThat(notes.facts().breathing().best()).isEmpty();
    }

    @Test
    void aPersonalBestHasADayWhichCanBeChanged() {
        facts.best("450");
        assertThat(facts.bestOn()).isEqualTo("22/11/2026");
        assertThat(facts.bestOn("3/10/2026")).isEmpty();
        facts.best("450");

        assertThat(notes.facts().breathing().best())
                .contains(new PersonalBest(new PeakFlow(450), LocalDate.of(2026, 10, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23/11/2026", "31/02/2026", "yesterday", "1/1/26"})
    void aDayThatIsNoneOrNotYetIsRefusedAndTheOldOneStays(String wrong) {
        facts.best("450");

        assertThat(facts.bestOn(wrong)).isPresent();
        assertThat(facts.bestOn()).isEqualTo("22/11/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"49", "101", "8,8"})
    void anOxygenFloorOutOfRangeIsRefusedWithItsRange(String wrong) {
        facts.oxygenFloor("88");

        assertThat(facts.oxygenFloor(wrong))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("50 to 100 %"));
        assertThat(notes.facts().oxygenFloor()).isEqualTo(new OxygenSaturation(88));
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndTheOldOneStays() {
        facts.name(" Ana ");

        assertThat(facts.name("x".repeat(81)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("80 letters"));
        assertThat(facts.name()).isEqualTo("Ana");
    }

    @Test
    void theDayOfADoctorsWordCanBeWrittenInTheIsoForm() {
        model.answer(ClearanceCondition.EYE, Reply.YES);

        assertThat(facts.cleared(ClearanceCondition.EYE, "2026-11-01")).isEmpty();
        assertThat(model.clearance(ClearanceCondition.EYE).cleared()).isEqualTo(Optional.of(LocalDate.of(2026, 11, 1)));
    }
}
