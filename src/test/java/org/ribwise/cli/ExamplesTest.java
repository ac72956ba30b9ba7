package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples of the README and of every help text do what they promise.
class ExamplesTest {

    private static final List<String> COMMANDS = List.of("validate", "list", "show", "simulate");
    private static final String PROGRAM = "ribwise ";

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRuns(String example) {
        Terminal run = Terminal.run(example.substring(PROGRAM.length()));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void theReadmeShowsWhatItsLastExampleSays() throws IOException {
        String last = examples(readme()).toList().getLast();
        assertThat(readme())
                .contains("\n```console\n"
                        + Terminal.run(last.substring(PROGRAM.length())).out() + "```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "list", "show", "simulate"})
    void helpHasExamplesAndExitCodes(String command) {
        Terminal help = Terminal.run(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("Usage: ribwise " + command, "Examples:\n  ribwise " + command, "Exit codes:\n  0  ")
                .contains("\n  2  the command line is wrong")
                .doesNotContain("cli.");
        assertThat(Terminal.run(command, "--version").out()).isEqualTo("ribwise for tests\n");
    }

    private static Stream<String> examples() throws IOException {
        Stream<String> helps = COMMANDS.stream()
                .flatMap(command -> examples(Terminal.run(command, "--help").out()));
        return Stream.concat(examples(readme()), helps);
    }

    private static Stream<String> examples(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> COMMANDS.stream().anyMatch(command -> line.startsWith(PROGRAM + command + " ")));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
