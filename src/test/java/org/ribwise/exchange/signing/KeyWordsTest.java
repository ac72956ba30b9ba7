package org.ribwise.exchange.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.trust.SignerKey;

/// Words that can be compared aloud.
class KeyWordsTest {

    @Test
    void thereAreTwoHundredAndFiftySixDifferentShortPlainWords() {
        List<String> words = KeyWords.all();
        assertThat(words).hasSize(256).allMatch(word -> word.matches("[a-z]{3,8}"));
        assertThat(new HashSet<>(words)).hasSize(256);
    }

    @Test
    void noTwoBeginAlike() {
        assertThat(KeyWords.all().stream().map(word -> word.substring(0, Math.min(4, word.length()))))
                .doesNotHaveDuplicates();
    }

    /// Whoever compared these words once must find them again in every later version. The key is that of RFC 8032, 7.1,
    /// test 1.
    @Test
    void theWordsOfAKeyNeverChange() {
        SignerKey key = new SignerKey("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        assertThat(KeyWords.of(key)).isEqualTo("bottle turtle castle school mirror engine mitten fossil");
        assertThat(KeyWords.of(Keys.of(2).signing().signer())).isNotEqualTo(KeyWords.of(key));
    }
}
