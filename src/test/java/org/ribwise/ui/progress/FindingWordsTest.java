package org.ribwise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.progress.AsthmaAndPain;
import org.ribwise.domain.progress.AsthmaSign;
import org.ribwise.domain.progress.RankCorrelation;
import org.ribwise.ui.kit.Messages;

/// What goes together, in sentences.
class FindingWordsTest {

    private final FindingWords words = new FindingWords(Messages.load(Locale.UK));

    @Test
    void anEndOfARangeThatRoundsToNothingHasNoSign() {
        assertThat(words.sentence(coughing(2.4, -0.04, 0.8)))
                .contains("differed by 0.4 points")
                .contains("range 0.0 to 0.8");
    }

    @Test
    void aDifferenceThatCanBeChanceHasNoDirection() {
        assertThat(words.sentence(coughing(1.6, -0.9, 0.2)))
                .contains("differed by 0.4 points", "can be chance")
                .contains("range -0.9 to 0.2");
    }

    @Test
    void aCorrelationThatRoundsToNothingHasNoSign() {
        assertThat(words.sentence(new RankCorrelation(0, 30, -0.004)))
                .contains("hardly move together")
                .contains("rank correlation 0.00");
    }

    /// Days with much coughing, beside other days with a mean of 2.
    private static AsthmaAndPain coughing(double mean, double lowest, double highest) {
        return new AsthmaAndPain(AsthmaSign.COUGH_DAY, 19, 19, 324, 8, mean, 2, lowest, highest);
    }
}
