package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The script of eight weeks in the README, word for word in a real shell, where `ribwise` starts this build's classes.
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class EightWeeksScriptTest {

    private static final String BEGIN = "```sh\nD=$(mktemp -d)";
    private static final long PATIENCE_SECONDS = 300;

    @TempDir
    Path folder;

    @Test
    void theScriptOfTheReadmeDoesWhatItSays() throws Exception {
        String said = run(script());

        assertThat(said)
                .containsSubsequence(
                        "A new key was made in",
                        "kim-1.ribwise-plan is signed.",
                        "First four weeks, version 1, is the plan now.",
                        "24 made-up sessions were played.",
                        "kim-1.ribwise-results is made, with 24 sessions.",
                        "Sessions: 24\n",
                        "kim-2.ribwise-plan is signed.",
                        "Second four weeks, version 2, is the plan now.",
                        "24 made-up sessions were played.",
                        "kim-2.ribwise-results is made, with 48 sessions.",
                        "Sessions: 48\n",
                        "kim-1.ribwise-results: New results of Kim",
                        "with 24 sessions. They are kept.",
                        "kim-2.ribwise-results: New results of Kim",
                        "with 48 sessions. They are kept.");
        JsonNode patients =
                new JsonMapper().readTree(said.substring(said.indexOf("\n{\n"))).path("patients");
        assertThat(patients).hasSize(1);
        JsonNode kim = patients.get(0);
        assertThat(kim.path("name").asText()).isEqualTo("Kim");
        assertThat(kim.path("plan").path("title").asText()).isEqualTo("Second four weeks");
        assertThat(kim.path("plan").path("version").asInt()).isEqualTo(2);
        JsonNode results = kim.path("results");
        assertThat(results.path("lastSession").asText()).isEqualTo("2027-02-27");
        assertThat(results.path("fourWeeks").path("asked").asInt()).isPositive();
        assertThat(results.path("fourWeeks").path("percent").asInt()).isEqualTo(100);
        assertThat(results.path("fourWeeks").path("excusedDays").asInt()).isPositive();
    }

    private static String script() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf(BEGIN);
        assertThat(begin).isPositive();
        return readme.substring(readme.indexOf('\n', begin) + 1, readme.indexOf("```", begin + BEGIN.length()));
    }

    /// What a script says; it stops where a command ends badly.
    private String run(String script) throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path ribwise = Files.writeString(bin.resolve("ribwise"), "#!/bin/sh\nexec " + program() + " \"$@\"\n");
        assertThat(ribwise.toFile().setExecutable(true)).isTrue();
        Path out = folder.resolve("standard-output.txt");
        Path err = folder.resolve("standard-error.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-e",
                        Files.writeString(folder.resolve("script.sh"), script).toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        // there its own temporary folder is made
        builder.environment().put("TMPDIR", folder.toString());
        Stream.of("DISPLAY", "WAYLAND_DISPLAY", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS")
                .forEach(builder.environment()::remove);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the script does not end; it said: " + Files.readString(out));
        }
        assertThat(process.exitValue())
                .as(Files.readString(out) + Files.readString(err))
                .isZero();
        assertThat(err).isEmptyFile();
        return Files.readString(out);
    }

    /// Each word in quotes, as the shell takes it. The simple compiler is the quicker one for so short a life.
    private String program() {
        List<String> words = new ArrayList<>(ChildProcess.commandLine(folder));
        words.addAll(1, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        return words.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }
}
