package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.cli.SampleWriter.Outcome;
import org.ribwise.cli.SampleWriter.Wish;

class SampleCommandTest {

    private final List<Wish> wishes = new ArrayList<>();
    private Outcome outcome = Outcome.WRITTEN;

    @Test
    void itHandsOnWhatWasAskedFor() {
        assertThat(type("--years", "2", "--out", "a.db", "--seed", "7", "--until", "2026-11-21"))
                .isEqualTo(new Terminal(
                        0,
                        "A sample record is in a.db. Every screen says that it is one." + System.lineSeparator(),
                        ""));
        assertThat(wishes)
                .containsExactly(new Wish(Path.of("a.db"), 2, Optional.of(LocalDate.of(2026, 11, 21)), 7, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0  | 2026-11-21 | --years needs a whole number from 1 to 10; "0" is not one.
        11 | 2026-11-21 | --years needs a whole number from 1 to 10; "11" is not one.
        1  | yesterday  | --until needs a day such as 2026-11-21; "yesterday" is not one.
        """)
    void whatMakesNoSenseIsNotTried(String years, String until, String sentence) {
        assertRefused(type("--years", years, "--out", "a.db", "--until", until), sentence);
        assertThat(wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EXISTS       | a.db is there already.
        NOT_A_SAMPLE | a.db is not a sample record, so it stays as it is.
        NOT_WRITABLE | a.db cannot be written.
        """)
    void whatCannotBeDoneIsSaidInASentence(Outcome comes, String sentence) {
        outcome = comes;

        assertRefused(type("--years", "1", "--out", "a.db"), sentence);
    }

    private static void assertRefused(Terminal said, String sentence) {
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith(sentence);
    }

    private Terminal type(String... options) {
        List<String> line = new ArrayList<>(List.of("sample"));
        line.addAll(List.of(options));
        SampleWriter writer = wish -> {
            wishes.add(wish);
            return outcome;
        };
        return Terminal.run(
                new Records(named -> Optional.empty(), writer, () -> LocalDate.EPOCH), line.toArray(String[]::new));
    }
}
