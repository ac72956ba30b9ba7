package org.ribwise.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;
import org.ribwise.ui.kit.Messages;

/// The first-aid card (clinical reference 5.4).
class FirstAidWordsTest {

    private static final Messages WORDS = Messages.load(Locale.UK);

    private static FirstAidWords card(RelieverType type, FirstAidScheme scheme) {
        Reliever reliever = new Reliever("the blue one", type, scheme);
        return new FirstAidWords(new CareWords(new CareContacts("112", "", "", reliever, "", true), WORDS));
    }

    /// Clinical reference 5.7, case 7.
    @ParameterizedTest
    @EnumSource(names = "SABA", mode = EnumSource.Mode.EXCLUDE)
    void asthmaFirstAidStep3IsHiddenForEverythingButAShortActingReliever(RelieverType type) {
        for (FirstAidScheme scheme : FirstAidScheme.values()) {
            FirstAidWords card = card(type, scheme);
            assertThat(card.steps()).hasSize(6).noneMatch(step -> step.matches(".*\\d+ puff.*|.*step 3.*"));
            assertThat(card.untilHelp().orElse("")).doesNotContainPattern("\\d+ puff");
        }
    }

    @Test
    void aShortActingRelieverIsOnePuffEveryHalfToOneMinuteUpToTen() {
        FirstAidWords card = card(RelieverType.SABA, FirstAidScheme.ONE_BY_ONE);
        assertThat(card.steps()).hasSize(7);
        assertThat(card.steps().get(2)).contains("the blue one", "1 puff every 30 to 60 seconds", "Up to 10 puffs");
        assertThat(card.steps().get(3)).contains("after 10 puffs", "call 112");
        assertThat(card.steps().get(4)).contains("about 15 minutes", "step 3 again");
    }

    @Test
    void whereFourByFourIsTaughtItIsFourPuffsAndFourMinutes() {
        assertThat(card(RelieverType.SABA, FirstAidScheme.FOUR_BY_FOUR).steps().get(2))
                .contains("4 puffs", "Wait 4 minutes", "4 more");
    }

    @Test
    void withATextOfOnesOwnTheStepSaysThatText() {
        Reliever reliever = new Reliever("the blue one", RelieverType.SABA, FirstAidScheme.OWN_PLAN);
        CareContacts written = new CareContacts("112", "", "", reliever, "6 puffs, then call the ward", true);

        assertThat(new FirstAidWords(new CareWords(written, WORDS)).steps().get(2))
                .isEqualTo("Take the blue one as you wrote it down: 6 puffs, then call the ward");
        assertThat(card(RelieverType.SABA, FirstAidScheme.OWN_PLAN).steps().get(2))
                .isEqualTo("Take the blue one the way your own plan says.");
    }

    /// Clinical reference 5.4, steps 6 and 7.
    @Test
    void whatMeansToCallAtOnceAndTheSameDayContactAreOnEveryCard() {
        for (RelieverType type : RelieverType.values()) {
            assertThat(String.join(" ", card(type, FirstAidScheme.ONE_BY_ONE).steps()))
                    .contains("too breathless to speak, eat or sleep", "blue or grey", "drowsy, confused or exhausted")
                    .contains("gets worse fast", "below half of your best", "collapse")
                    .contains("contact your doctor or care team today, even if you feel fine", "Exercise waits");
        }
    }

    @Test
    void theOwnPlanComesBeforeTheCardAndWithoutRelieverItSaysCall() {
        assertThat(card(RelieverType.SABA, FirstAidScheme.ONE_BY_ONE).steps().get(1))
                .contains("Follow your own written plan");
        assertThat(card(RelieverType.NONE, FirstAidScheme.ONE_BY_ONE).steps())
                .contains("You have no reliever: call 112 now.");
        assertThat(card(RelieverType.MART, FirstAidScheme.ONE_BY_ONE).note())
                .hasValueSatisfying(note -> assertThat(note).contains("limit of its own"));
    }
}
