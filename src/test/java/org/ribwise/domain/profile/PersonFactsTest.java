package org.ribwise.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;

class PersonFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void whatAPersonIsNotSureOfCountsAsIfItApplied() {
        PersonFacts facts = facts(OptionalInt.empty(), Set.of(SafetyTag.OSTEO));

        assertThat(facts.careful(Profile.of(SafetyTag.ASTHMA), TODAY))
                .isEqualTo(Profile.of(SafetyTag.ASTHMA, SafetyTag.OSTEO));
    }

    @Test
    void whoHasNotAnsweredEverythingStaysUnknownButNotSureAppliesAllTheSame() {
        Profile careful = facts(OptionalInt.of(2012), Set.of(SafetyTag.OSTEO)).careful(Profile.UNKNOWN, TODAY);

        assertThat(careful.known()).isFalse();
        assertThat(careful.conditions()).containsExactlyInAnyOrder(SafetyTag.OSTEO, SafetyTag.PAEDIATRIC);
        assertThat(facts(OptionalInt.empty(), Set.of()).careful(Profile.UNKNOWN, TODAY))
                .isEqualTo(Profile.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2009, false", "2010, true", "2011, true", "1950, false"})
    void somebodyWhoMayBeUnderSixteenCountsAsThat(int year, boolean paediatric) {
        PersonFacts facts = facts(OptionalInt.of(year), Set.of());

        assertThat(facts.careful(Profile.NONE, TODAY).has(SafetyTag.PAEDIATRIC)).isEqualTo(paediatric);
    }

    @Test
    void theOxygenFloorIsThePrescribedOneElseThatOfTheThresholds() {
        assertThat(PersonFacts.NONE.oxygenFloor()).isEqualTo(new OxygenSaturation(90));
        PersonFacts prescribed = new PersonFacts(
                "",
                OptionalInt.empty(),
                new BreathingFacts(Optional.empty(), Optional.of(new OxygenSaturation(87)), Optional.empty()),
                Set.of(),
                Map.of(),
                SafetyThresholds.USUAL.with(SafetyNumber.OXYGEN_FLOOR_PERCENT, 92));

        assertThat(prescribed.oxygenFloor()).isEqualTo(new OxygenSaturation(87));
    }

    @Test
    void aDoctorsWordIsForSomethingThatApplies() {
        assertThatThrownBy(() -> new Clearance(Reply.NO, Optional.of(TODAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Clearance(Reply.NOT_ASKED, Optional.empty()).isMissing()).isFalse();
    }

    @Test
    void aNameOrYearThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> facts(OptionalInt.of(1899), Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonFacts(
                        "x".repeat(81),
                        OptionalInt.empty(),
                        BreathingFacts.NONE,
                        Set.of(),
                        Map.of(),
                        SafetyThresholds.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonFacts facts(OptionalInt year, Set<SafetyTag> notSure) {
        return new PersonFacts("", year, BreathingFacts.NONE, notSure, Map.of(), SafetyThresholds.USUAL);
    }
}
