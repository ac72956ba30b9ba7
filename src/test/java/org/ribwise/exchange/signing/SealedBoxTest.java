package org.ribwise.exchange.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.trust.SealingKey;

/// What is sealed, one person can open.
class SealedBoxTest {

    private static final KeyRing PATIENT = Keys.of(3);
    private static final KeyRing CLINIC = Keys.of(4);
    private static final byte[] CONTENT = "{\"pain\": 3}".getBytes(UTF_8);
    private final SealedBox box = SealedBox.seal(
            CONTENT, CLINIC.opening().sealing(), PATIENT.signing().signer(), new SecureRandom());

    @Test
    void theReaderOpensIt() {
        assertThat(box.open(CLINIC.opening(), PATIENT.signing().signer())).hasValue(CONTENT);
    }

    @Test
    void nobodyElseDoes() {
        assertThat(box.open(PATIENT.opening(), PATIENT.signing().signer())).isEmpty();
    }

    @Test
    void itCannotBePassedOnAsSomebodyElsesResults() {
        assertThat(box.open(CLINIC.opening(), CLINIC.signing().signer())).isEmpty();
    }

    @Test
    void everyChangedBitIsSeen() {
        byte[] sealed = Base64.getDecoder().decode(box.box());
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            SealedBox changed = new SealedBox(box.once(), Base64.getEncoder().encodeToString(flipped));
            assertThat(changed.open(CLINIC.opening(), PATIENT.signing().signer()))
                    .as("bit " + bit)
                    .isEmpty();
        }
    }

    @Test
    void aKeyWithWhichThereIsNoSecretIsRefused() {
        SealingKey zero = new SealingKey(Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(new SealedBox(zero, box.box())
                        .open(CLINIC.opening(), PATIENT.signing().signer()))
                .isEmpty();
        assertThatThrownBy(() -> SealedBox.seal(CONTENT, zero, PATIENT.signing().signer(), new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTwoBoxesAreAlike() {
        SealedBox again = SealedBox.seal(
                CONTENT, CLINIC.opening().sealing(), PATIENT.signing().signer(), new SecureRandom());
        assertThat(again).isNotEqualTo(box);
    }
}
