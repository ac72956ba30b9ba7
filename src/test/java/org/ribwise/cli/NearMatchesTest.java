package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person may have meant.
class NearMatchesTest {

    private static final List<String> KNOWN =
            List.of("br-control", "br-pursed", "br-hum", "st-cat-cow", "st-cat-cow-seated", "st-side-bend");

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "same, same, 0", "'', four, 4", "ab, ba, 2"})
    void theDistanceIsTheNumberOfLettersToChange(String one, String other, int distance) {
        assertThat(NearMatches.distance(one, other)).isEqualTo(distance);
    }

    @Test
    void theNearestComesFirst() {
        assertThat(NearMatches.of("st-catcow", KNOWN)).startsWith("st-cat-cow");
        assertThat(NearMatches.of("pursed", KNOWN)).containsExactly("br-pursed");
        assertThat(NearMatches.of("cat-cow", KNOWN)).containsExactly("st-cat-cow", "st-cat-cow-seated");
    }

    @Test
    void whatIsFarFromAllHasNoMatch() {
        assertThat(NearMatches.of("quadratic", KNOWN)).isEmpty();
    }
}
