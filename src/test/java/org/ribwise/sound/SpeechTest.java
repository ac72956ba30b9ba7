package org.ribwise.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Speech through programs: real processes, small scripts that write down what they were given instead of saying it.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are of the shell")
class SpeechTest {

    private static final long LONG_MILLIS = 60_000;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

    @TempDir
    private Path folder;

    @Test
    void theTextComesByStandardInputAndNeverAsAnArgument() throws IOException {
        script(
                "espeak-ng",
                "echo \"$@\" > " + folder + "/arguments; cat > " + folder + "/spoken.part; mv " + folder
                        + "/spoken.part " + folder + "/spoken");
        try (SystemSpeech speech = found(LONG_MILLIS)) {
            speech.say("--help; `touch x`\nBreathe in !-! STOP");
            waitUntil(() -> Files.exists(folder.resolve("spoken")));
        }

        assertThat(folder.resolve("spoken")).hasContent("--help; `touch x` Breathe in STOP");
        assertThat(folder.resolve("arguments")).hasContent("--stdin -v en");
    }

    @Test
    void whatIsSaidIsBrokenOffByTheNextAndByHush() throws IOException {
        script(
                "espeak-ng",
                "read -r text; echo $$ > \"" + folder + "/pid-$text.part\"; mv \"" + folder + "/pid-$text.part\" \""
                        + folder + "/pid-$text\"; exec sleep 1000");
        try (SystemSpeech speech = found(LONG_MILLIS)) {
            speech.say("one");
            ProcessHandle one = process("one");
            speech.say("two");
            ProcessHandle two = process("two");
            waitUntil(() -> !one.isAlive());
            assertThat(two.isAlive()).isTrue();

            speech.hush();
            waitUntil(() -> !two.isAlive());
        }
        assertThat(folder.resolve("pid-two")).exists();
    }

    @Test
    void aProgramThatHangsIsEndedAndTheNextTextIsSaid() throws IOException {
        script(
                "espeak",
                "read -r text; echo $$ > \"" + folder + "/pid-$text.part\"; mv \"" + folder + "/pid-$text.part\" \""
                        + folder + "/pid-$text\"; exec sleep 1000");
        try (SystemSpeech speech = found(300)) {
            speech.say("hangs");
            ProcessHandle hanging = process("hangs");
            waitUntil(() -> !hanging.isAlive());

            speech.say("next");
            assertThat(process("next").pid()).isNotEqualTo(hanging.pid());
        }
    }

    @Test
    void aProgramThatIsGoneIsSurvived() throws IOException {
        Path program = script("espeak-ng", "true");
        try (SystemSpeech speech = found(LONG_MILLIS)) {
            Files.delete(program);
            speech.say("nobody hears this");
            script("espeak-ng", "cat > " + folder + "/again");
            speech.say("but this");
            waitUntil(() -> Files.exists(folder.resolve("again")));
        }
        assertThat(folder.resolve("again")).exists();
    }

    @Test
    void speechDispatcherIsToldToStopBecauseItGoesOnByItself() throws IOException {
        script("spd-say", "echo \"$@\" >> " + folder + "/calls; [ \"$1\" = --cancel ] || exec sleep 1000");
        try (SystemSpeech speech = found(LONG_MILLIS)) {
            speech.say("a long text");
            waitUntil(() -> calls().contains("--wait --pipe-mode -l en"));
            speech.hush();
            waitUntil(() -> calls().contains("--cancel"));
        }
        assertThat(calls()).containsExactly("--wait --pipe-mode -l en", "--cancel");
    }

    @Test
    void aComputerWithoutSpeechIsSilent() {
        SystemSpeech speech = found(LONG_MILLIS);

        assertThat(speech.isThere()).isFalse();
        speech.say("nothing happens");
        speech.hush();
        speech.close();
        assertThat(speech.isThere()).isFalse();
    }

    @Test
    void everySystemHasItsOwnProgram() throws IOException {
        Path say = script("say", "true");
        Path windows = script("powershell.exe", "true");
        Path festival = script("festival", "true");
        String path = "relative-and-missing:/no/such/folder:" + folder;

        assertThat(SpeechProgram.find("Mac OS X", path, "en"))
                .contains(new SpeechProgram(List.of(say.toString(), "-f", "-"), List.of()));
        assertThat(SpeechProgram.find("Linux", path, "en"))
                .contains(new SpeechProgram(List.of(festival.toString(), "--tts"), List.of()));
        assertThat(SpeechProgram.find("Windows 11", path, "en"))
                .map(program -> program.command().getFirst())
                .contains(windows.toString());
        assertThat(SpeechProgram.find("Linux", "", "en")).isEmpty();
    }

    private SystemSpeech found(long longestMillis) {
        Optional<SpeechProgram> program = SpeechProgram.find("Linux", folder.toString(), "en");
        return new SystemSpeech(program, longestMillis);
    }

    private List<String> calls() {
        try {
            Path calls = folder.resolve("calls");
            return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private ProcessHandle process(String text) throws IOException {
        Path file = folder.resolve("pid-" + text);
        waitUntil(() -> Files.exists(file));
        long pid = Long.parseLong(Files.readString(file).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private Path script(String name, String body) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }

    private static void waitUntil(BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begun).as("waited in vain").isLessThan(PATIENCE_NANOS);
            Thread.onSpinWait();
        }
    }
}
