package org.ribwise.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a person typed comes back as it was, and no spreadsheet takes it for a formula.
class AnyTextTest {

    private static final Table<String> ONE_COLUMN =
            new Table<>(List.of(new Column<>("text", (row, to) -> to.text(row))));

    /// Letters that have hurt tables before.
    private static final String NASTY =
            "=+-@\uFF1D\uFF0B\uFF0D\uFF20'\"\r\n\t ,;|\u00A0\u200B\uFEFFa1\u00E9\u05D0\u0000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\uFF1D1+1",
                " =1+1",
                "\u200B=1+1",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "'=1+1",
                "''",
                "\"=1+1\"",
                "a,b",
                "a;=1+1",
                "two\r\nlines",
                "Ibuprofen 400 \uD83D\uDE0A",
                "\u05D0\u05E7\u05DE\u05D5\u05DC",
                " ",
                ""
            })
    void isReadBackEqual(String text) throws IOException {
        assertThat(readBack(written(List.of(text)))).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\uFF1D1", " \u00A0=1", "\tx", "\rx", "\nx", "'x", "\u0085=1"})
    void getsAnApostropheWhereItCouldBeTakenForAFormula(String text) throws IOException {
        assertThat(written(List.of(text))).isEqualTo("\"text\"\r\n\"'" + text + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ibuprofen", "1=1", "a+b", "\u00E9=1", "[=1"})
    void isLeftAloneWhereItCannot(String text) throws IOException {
        assertThat(written(List.of(text))).isEqualTo("\"text\"\r\n\"" + text + "\"\r\n");
    }

    @Test
    void isReadBackEqualWhateverItIs() throws IOException {
        long seed = 20_261_122;
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            texts.add(random.ints(random.nextInt(8), 0, NASTY.length())
                    .mapToObj(at -> NASTY.substring(at, at + 1))
                    .collect(Collectors.joining()));
        }

        assertThat(readBack(written(texts))).as("seed %d", seed).isEqualTo(texts);
    }

    /// The table is not kept in memory: rows reach the file while later ones have not been asked for.
    @Test
    void rowsGoOutAsTheyComeIn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        Stream<String> rows =
                Stream.generate(() -> "x".repeat(1_000)).limit(100).peek(_ -> sizes.add(out.size()));

        ONE_COLUMN.write(rows, out);

        assertThat(sizes.getLast()).isGreaterThan(80_000);
    }

    private static String written(List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ONE_COLUMN.write(texts.stream(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> readBack(String csv) {
        return CsvText.rows(csv).stream()
                .skip(1)
                .map(row -> row.getFirst())
                .map(Optional::orElseThrow)
                .toList();
    }
}
