package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Every reason has its sentence, and the details of a problem fill it.
class ProblemWordsTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasASentence(Reason reason) {
        assertThat(sentence(reason, "a", "b", "c")).isNotBlank().endsWith(".").doesNotContain("{");
    }

    @Test
    void aPhaseBeyondItsCapReadsAsASentence() {
        assertThat(sentence(Reason.BEYOND_CAP, "OUT", "6.5", "6")).isEqualTo("OUT lasts 6.5 s here; its cap is 6 s.");
    }

    @Test
    void aWrongNameReadsAsASentence() {
        assertThat(sentence(Reason.NAME_IS_NOT_ID, "br-other"))
                .isEqualTo("The id is br-other, so the file must be named br-other.json.");
    }

    private static String sentence(Reason reason, Object... details) {
        ResourceBundle names = ResourceBundle.getBundle("messages.names", Locale.ENGLISH);
        return new MessageFormat(names.getString("names.Reason." + reason.name()), Locale.ENGLISH).format(details);
    }
}
