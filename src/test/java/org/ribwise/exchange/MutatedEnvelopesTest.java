package org.ribwise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.exchange.signing.Opening;
import org.ribwise.exchange.signing.SignedFile;

/// Whatever is done to a signed file without its key, it is no longer opened.
class MutatedEnvelopesTest {

    private static final int EACH = 60;
    /// Only so that a hang ends; all of it takes a few seconds.
    private static final Duration HANGS_AFTER = Duration.ofMinutes(3);

    private static final KeyRing CLINIC = Keys.of(11);
    private static final KeyRing STRANGER = Keys.of(12);

    @Test
    void noForgedFileIsOpened() {
        List<byte[]> files = List.of(
                file(FileKind.PLAN, CLINIC, 1), file(FileKind.PLAN, CLINIC, 2), file(FileKind.PLAN, STRANGER, 1));
        Map<FileMutation, Integer> refused = new EnumMap<>(FileMutation.class);
        assertTimeoutPreemptively(HANGS_AFTER, () -> {
            for (FileMutation mutation : FileMutation.values()) {
                for (int seed = 0; seed < EACH; seed++) {
                    byte[] file = files.get(seed % files.size());
                    byte[] other = files.get((seed + 1 + seed / 7 % 2) % files.size());
                    byte[] forged = mutation.of(file, other, new Random(seed));
                    Opening opened = SignedFile.open(FileKind.PLAN, forged);
                    assertThat(opened).as(mutation + " " + seed).isInstanceOf(Opening.Refused.class);
                    refused.merge(mutation, 1, Integer::sum);
                }
            }
        });
        assertThat(refused)
                .hasSize(FileMutation.values().length)
                .allSatisfy((mutation, times) -> assertThat(times).isEqualTo(EACH));
        files.forEach(file -> assertThat(SignedFile.open(FileKind.PLAN, file)).isInstanceOf(Opening.Sound.class));
    }

    private static byte[] file(FileKind kind, KeyRing signer, int version) {
        StringBuilder content = new StringBuilder("{\n  \"version\": " + version + ",\n  \"items\": [\n");
        for (int i = 0; i < 40; i++) {
            content.append("    {\"exercise\": \"br-control\", \"sets\": ")
                    .append(i)
                    .append("},\n");
        }
        content.append("    {}\n  ]\n}\n");
        assertThat(content.toString().getBytes(UTF_8).length).isGreaterThan(1_000);
        return SignedFile.seal(kind, signer.signing(), content.toString());
    }
}
