package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ProblemWords;

/// Every reason says what was found, what is allowed and how to mend it; the details of a problem fill it.
class ProblemWordsTest {

    private static final Messages WORDS = Messages.load(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsThreeSentences(Reason reason) {
        ProblemWords words = ProblemWords.of(new DefinitionProblem("a", 1, 2, "/b", reason, details()), WORDS);
        assertThat(Stream.of(words.found(), words.allowed(), words.mend()))
                .allSatisfy(sentence ->
                        assertThat(sentence).isNotBlank().doesNotContain("{").doesNotContain("\n"));
        assertThat(words.mend()).endsWith(".");
    }

    private static List<String> details() {
        return List.of("x", "y", "z");
    }

    @Test
    void aPhaseBeyondItsCapReadsInOneLine() {
        DefinitionProblem problem = new DefinitionProblem(
                "breathing/br-control.json",
                13,
                61,
                "/parts/0/phases/1/target",
                Reason.BEYOND_CAP,
                List.of("OUT", "6.5", "6"));
        assertThat(WORDS.problem(problem))
                .isEqualTo("breathing/br-control.json, line 13, column 61, /parts/0/phases/1/target:"
                        + " OUT lasts 6.5 s here. Its cap is 6 s. Lower the number, or have the cap reviewed.");
    }

    @Test
    void aPlaceIsAsExactAsItIsKnown() {
        assertThat(place(0, 0, "")).isEqualTo("a.json");
        assertThat(place(3, 4, "")).isEqualTo("a.json, line 3, column 4");
        assertThat(place(1_000, 4, "/id")).isEqualTo("a.json, line 1000, column 4, /id");
    }

    private static String place(int line, int column, String pointer) {
        DefinitionProblem problem = new DefinitionProblem("a.json", line, column, pointer, Reason.EMPTY, List.of());
        return ProblemWords.of(problem, WORDS).place();
    }
}
