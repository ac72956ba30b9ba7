package org.ribwise.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shapes are those that Unicode's standard shows for these words (chapter 9.2).
class ArabicFormsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all four shapes of one letter, \u0628\u0628\u0628 \u0628, \uFE91\uFE92\uFE90 \uFE8F",
        "a letter that joins nothing after it, \u062F\u0628, \uFEA9\uFE8F",
        "two letters written as one, \u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1",
        "marks do not part letters, \u0645\u064F\u062D, \uFEE3\u064F\uFEA2",
        "Persian letters, \u067E\u06CC, \uFB58\uFBFD",
        "other scripts stay as they are, Jo \u05DE, Jo \u05DE"
    })
    void lettersAreJoined(String what, String typed, String joined) {
        assertThat(ArabicForms.joined(typed)).isEqualTo(joined);
    }
}
