package org.ribwise.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the source text must and must not hold.
@Execution(ExecutionMode.CONCURRENT)
class SourceTest {

    private static final int LONGEST_FILE_LINES = 300;
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9A-Fa-f]{3,8}\\b|\\bColor\\.(?!TRANSPARENT\\b)[A-Z]{3,}\\b|\\bColor\\.(rgb|web|hsb|gray|color|valueOf)\\("
                    + "|\\brgba?\\(|\\bhsba?\\(");
    private static final Pattern SENTENCE = Pattern.compile("^([A-Z][a-z']+|A|I)( [\\w',%-]+)+[.!?:]?$");
    private static final Set<String> NAMES_OF_FOLDERS = Set.of("Application Support");
    private static final Pattern FORBIDDEN =
            Pattern.compile("Thread\\.sleep|System\\.(out|err)\\b|printStackTrace|\\bTODO\\b|\\bFIXME\\b");
    private static final Pattern FORBIDDEN_IN_TESTS = Pattern.compile("Thread\\.sleep\\(|@Disabled\\b");

    @Test
    void noJavaFileIsLongerThanThreeHundredLines() {
        assertThat(Sources.findings(allJava(), SourceTest::tooLong)).isEmpty();
        assertThat(tooLong("line\n".repeat(LONGEST_FILE_LINES + 1))).isNotEmpty();
    }

    @Test
    void noColourIsWrittenInJava() {
        assertThat(Sources.findings(mainJava(), SourceTest::colours)).isEmpty();
        assertThat(colours("fill(\"#0E6E6E\")")).isNotEmpty();
        assertThat(colours("Color.RED")).isNotEmpty();
        assertThat(colours("Color.rgb(1, 2, 3)")).isNotEmpty();
    }

    @Test
    void noColourIsWrittenInAStylesheetBesidesTheTokens() {
        List<Path> others = Sources.list("src/main/resources/style", ".css").stream()
                .filter(file -> !file.endsWith("tokens.css"))
                .toList();
        assertThat(others).isNotEmpty();
        assertThat(Sources.findings(others, SourceTest::colours)).isEmpty();
    }

    @Test
    void noSentenceForTheScreenIsWrittenInJava() {
        assertThat(Sources.findings(mainJava(), SourceTest::sentences)).isEmpty();
        assertThat(sentences("label(\"Breathe in slowly.\")")).isNotEmpty();
        assertThat(sentences("label(\"Pause session\")")).isNotEmpty();
    }

    @Test
    void nothingSleepsPrintsOrIsLeftForLater() {
        assertThat(Sources.findings(mainJava(), java -> hits(FORBIDDEN, java))).isEmpty();
        assertThat(Sources.findings(testJava(), java -> hits(FORBIDDEN_IN_TESTS, java)))
                .isEmpty();
        assertThat(hits(FORBIDDEN, "System.out.print(1)")).isNotEmpty();
        assertThat(hits(FORBIDDEN_IN_TESTS, "Thread." + "sleep(10)")).isNotEmpty();
    }

    /// Spotless formats with the same formatter; it needs Maven itself to run on a JDK as new as the sources, so the
    /// check is here, where the JDK is always the right one.
    @Test
    void everyFileIsFormatted() {
        assertThat(Sources.findings(allJava(), SourceTest::unformatted)).isEmpty();
        assertThat(unformatted("class A{int  b;}")).isNotEmpty();
    }

    private static List<String> tooLong(String java) {
        long lines = java.lines().count();
        return lines > LONGEST_FILE_LINES ? List.of(lines + " lines") : List.of();
    }

    private static List<String> colours(String text) {
        return hits(COLOUR, text);
    }

    private static List<String> sentences(String java) {
        return Sources.literals(java).stream()
                .filter(literal -> SENTENCE.matcher(literal).matches())
                .filter(literal -> !NAMES_OF_FOLDERS.contains(literal))
                .toList();
    }

    private static List<String> hits(Pattern pattern, String text) {
        return pattern.matcher(Sources.withoutComments(text))
                .results()
                .map(hit -> hit.group())
                .toList();
    }

    private static List<String> unformatted(String java) {
        Formatter formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(Style.PALANTIR).build());
        try {
            String tidy = RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(java, Style.PALANTIR));
            return formatter.formatSource(tidy).equals(java)
                    ? List.of()
                    : List.of("run mvn spotless:apply with JAVA_HOME at a JDK 25");
        } catch (FormatterException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static List<Path> mainJava() {
        return Sources.java("src/main/java");
    }

    private static List<Path> testJava() {
        return Sources.java("src/test/java").stream()
                .filter(file -> !file.endsWith("SourceTest.java"))
                .toList();
    }

    private static List<Path> allJava() {
        return Stream.concat(mainJava().stream(), Sources.java("src/test/java").stream())
                .toList();
    }
}
