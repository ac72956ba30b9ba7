package org.ribwise.exchange.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.domain.trust.SignerKey;

/// A signed file is opened as it was made, or not at all.
class SignedFileTest {

    private static final KeyRing CLINIC = Keys.of(1);
    private static final KeyRing OTHER = Keys.of(2);
    private static final String CONTENT = "{\n  \"note\": \"Größe 5 ≥ 3\"\n}\n";
    private static final byte[] FILE = SignedFile.seal(FileKind.PLAN, CLINIC.signing(), CONTENT);

    @Test
    void whatWasSignedComesBackByteByByteWithWhoSignedIt() {
        SignedFile opened = sound(FileKind.PLAN, FILE);
        assertThat(new String(opened.content(), UTF_8)).isEqualTo(CONTENT);
        assertThat(opened.signer()).isEqualTo(CLINIC.signing().signer());
        assertThat(opened.kind()).isEqualTo(FileKind.PLAN);
    }

    @Test
    void theWholeFileIsJsonThatAnybodyCanRead() throws IOException {
        JsonNode all = new ObjectMapper().readTree(FILE);
        assertThat(all.path("ribwise").asText()).isEqualTo("plan");
        assertThat(all.path("words").asText())
                .isEqualTo(KeyWords.of(CLINIC.signing().signer()));
        assertThat(all.path("content").path("note").asText()).isEqualTo("Größe 5 ≥ 3");
    }

    @Test
    void theContentBeginsOnTheLineThatIsSaid() {
        SignedFile opened = sound(FileKind.PLAN, FILE);
        String[] lines = new String(FILE, UTF_8).split("\n", -1);
        assertThat(lines[opened.firstLine() - 1]).isEqualTo("{");
        assertThat(lines[opened.firstLine()]).contains("\"note\"");
    }

    @Test
    void everyFlippedBitIsSeen() {
        for (int bit = 0; bit < FILE.length * 8; bit++) {
            byte[] flipped = FILE.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(SignedFile.open(FileKind.PLAN, flipped)).as("bit " + bit).isInstanceOf(Opening.Refused.class);
        }
    }

    @Test
    void everyCutIsSeen() {
        for (int length = 0; length < FILE.length; length++) {
            assertThat(SignedFile.open(FileKind.PLAN, Arrays.copyOf(FILE, length)))
                    .as(length + " bytes")
                    .isInstanceOf(Opening.Refused.class);
        }
        assertThat(refusal(FileKind.PLAN, Arrays.copyOf(FILE, FILE.length - 1))).isEqualTo(FileRefusal.ALTERED);
    }

    @Test
    void anotherKeyInTheSameFileIsSeen() {
        String swapped = new String(FILE, UTF_8)
                .replace(
                        CLINIC.signing().signer().base64(),
                        OTHER.signing().signer().base64())
                .replace(
                        KeyWords.of(CLINIC.signing().signer()),
                        KeyWords.of(OTHER.signing().signer()));
        assertThat(refusal(FileKind.PLAN, swapped.getBytes(UTF_8))).isEqualTo(FileRefusal.ALTERED);
    }

    @Test
    void theWordsOfAnotherKeyAreSeenEvenWhenTheyAreSigned() {
        String text = new String(FILE, UTF_8);
        String content = text.substring(0, text.indexOf(",\n\"signature\""))
                .replace(
                        KeyWords.of(CLINIC.signing().signer()),
                        KeyWords.of(OTHER.signing().signer()));
        String signature = Base64.getEncoder().encodeToString(CLINIC.signing().sign(content.getBytes(UTF_8)));
        String forged = content + ",\n\"signature\": \"" + signature + "\"\n}\n";
        assertThat(refusal(FileKind.PLAN, forged.getBytes(UTF_8))).isEqualTo(FileRefusal.ALTERED);
    }

    @Test
    void theSignatureOfAnotherFileIsSeen() {
        byte[] other = SignedFile.seal(FileKind.PLAN, CLINIC.signing(), "{\n  \"note\": \"Größe 6 ≥ 3\"\n}\n");
        byte[] mixed = FILE.clone();
        System.arraycopy(other, other.length - 100, mixed, mixed.length - 100, 100);
        assertThat(refusal(FileKind.PLAN, mixed)).isEqualTo(FileRefusal.ALTERED);
    }

    @Test
    void resultsAreNoPlan() {
        byte[] results = SignedFile.seal(FileKind.RESULTS, CLINIC.signing(), CONTENT);
        assertThat(refusal(FileKind.PLAN, results)).isEqualTo(FileRefusal.OTHER_KIND);
        byte[] renamed = new String(results, UTF_8)
                .replace("\"ribwise\": \"results\",\n\"format\": 3", "\"ribwise\": \"plan\",\n\"format\": 1")
                .getBytes(UTF_8);
        assertThat(refusal(FileKind.PLAN, renamed)).isEqualTo(FileRefusal.ALTERED);
    }

    @Test
    void aLaterFormatIsToldFromADamagedFile() {
        byte[] later = new String(FILE, UTF_8)
                .replace("\"format\": 1", "\"format\": 2")
                .getBytes(UTF_8);
        assertThat(refusal(FileKind.PLAN, later)).isEqualTo(FileRefusal.NEWER_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "PK\u0003\u0004", "{\n\"ribwise\": \"plan\"\n}\n", "\u0000\u0000"})
    void whatIsNoneOfOursIsNotLookedAt(String text) {
        assertThat(refusal(FileKind.PLAN, text.getBytes(UTF_8))).isEqualTo(FileRefusal.NOT_OURS);
    }

    @Test
    void aHugeFileIsNotLookedAt() {
        byte[] huge = Arrays.copyOf(FILE, FileKind.PLAN.mostBytes() + 1);
        assertThat(refusal(FileKind.PLAN, huge)).isEqualTo(FileRefusal.TOO_LARGE);
        String content = "{\"a\": \"" + "x".repeat(FileKind.PLAN.mostBytes()) + "\"}\n";
        assertThatThrownBy(() -> SignedFile.seal(FileKind.PLAN, CLINIC.signing(), content))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// With the neutral point as key, one signature fits every message.
    @Test
    void aKeyThatProvesNothingIsRefused() {
        String nothing = Base64.getEncoder().encodeToString(HexFormat.of().parseHex("01" + "00".repeat(31)));
        SignerKey key = new SignerKey(nothing);
        byte[] signature = HexFormat.of().parseHex("01" + "00".repeat(63));
        assertThat(SignatureCheck.fits(key, "any message".getBytes(UTF_8), signature))
                .isFalse();
    }

    /// RFC 8032, 7.1, test 1.
    @Test
    void aSignatureOfTheStandardFits() {
        SignerKey key = new SignerKey("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        byte[] signature = HexFormat.of()
                .parseHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        assertThat(SignatureCheck.fits(key, new byte[0], signature)).isTrue();
        assertThat(SignatureCheck.fits(key, new byte[1], signature)).isFalse();
    }

    private static SignedFile sound(FileKind kind, byte[] file) {
        return ((Opening.Sound) SignedFile.open(kind, file)).file();
    }

    private static FileRefusal refusal(FileKind kind, byte[] file) {
        return ((Opening.Refused) SignedFile.open(kind, file)).reason();
    }
}
