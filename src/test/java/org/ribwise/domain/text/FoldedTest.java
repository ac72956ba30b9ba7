package org.ribwise.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Lima, ana lima",
        "'  O''Brien-Smith, Zoë (2nd) ', o brien smith zoe 2nd",
        "Çem Öz, cem oz",
        "A\u030Asa, asa",
        "ﬁve x², five x2",
        "Σίσυφος, σισυφος",
        "' - ', ''",
        "'', ''"
    })
    void accentsCapitalsAndPunctuationAreGone(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }
}
