package org.ribwise.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How numbers and dates are written.
final class FormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE", "fr-FR", "ja-JP", "th-TH", "hi-IN"})
    void theComputerIsFollowed(String computer) {
        assertThat(Formats.AS_COMPUTER.locale(Locale.forLanguageTag(computer)).toLanguageTag())
                .isEqualTo(computer);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, en-EG", "he-IL, en-IL", "fa-IR, en-IR", "ur, en"})
    void datesFromTheRightDoNotStandInSentencesFromTheLeft(String computer, String written) {
        assertThat(Formats.AS_COMPUTER.locale(Locale.forLanguageTag(computer)).toLanguageTag())
                .isEqualTo(written);
    }

    @Test
    void whatIsChosenIsWrittenWhateverTheComputerSays() {
        assertThat(Formats.GERMANY.locale(Locale.JAPAN)).isEqualTo(Locale.of("en", "DE"));
    }
}
