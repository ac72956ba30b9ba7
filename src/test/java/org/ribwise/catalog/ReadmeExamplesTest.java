package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ProblemWords;

/// What `exercises/README.md` says that the program says is what it says.
class ReadmeExamplesTest {

    private static final Messages WORDS = Messages.load(Locale.ENGLISH);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            breathing/br-control.json        | "target": 5           | "target": 6.5
            breathing/br-control.json        | "level"               | "levle"
            breathing/br-control.json        | "level": 1            | "level": 4
            breathing/br-control.json        | "SIT_LEAN"            | "SIT_DOWN"
            breathing/br-control.json        | "br-control"          | "br-other"
            breathing/br-control.json        | "level": 1,           | "level": 1
            breathing/br-control.json        | "level": 1            | "level": 1, "level": 1
            breathing/br-control.json        | "format": 1           | "format": 2
            stretches/st-cat-cow.json        | "breath": "OUT"       | "breath": "IN"
            stretches/st-cat-cow.json        | "seconds": 4,         | ''
            routines/rt-chair-calm-short.json | "exercise": "br-pursed" | "exercise": "br-prused"
            """)
    void everyExampleIsWhatTheProgramSays(String file, String found, String replacement) throws IOException {
        DefinitionsOnDisk definitions = DefinitionsOnDisk.copiedTo(folder);
        definitions.replace(file, found, replacement);
        String readme = readme();
        assertThat(definitions.problems())
                .filteredOn(problem -> problem.file().equals(file))
                .extracting(problem -> row(ProblemWords.of(problem, WORDS)))
                .anySatisfy(row -> assertThat(readme).contains(row));
    }

    @Test
    void everyFolderOfAKindIsListed() throws IOException {
        List<String> folders = Kinds.ALL.all().stream()
                .map(kind -> "| `" + kind.folder() + "/` |")
                .toList();
        assertThat(readme()).contains(folders);
    }

    private static String row(ProblemWords words) {
        return "| " + words.found() + " | " + words.allowed() + " | " + words.mend() + " |";
    }

    private static String readme() throws IOException {
        return Files.readString(DefinitionsOnDisk.SHIPPED.resolve("README.md"));
    }
}
