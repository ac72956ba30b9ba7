package org.ribwise.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.ui.kit.Sources;

/// The pages that come with the program.
class LearnPagesTest {

    /// Two minutes at 150 words a minute, which is slow.
    private static final int MOST_WORDS = 300;

    private static final Pattern NEVER = Pattern.compile("(?i)\\b(cure[sd]?|caused? by|normal|fail(ed|ure)?)\\b|!");

    static java.util.List<LearnPage> pages() {
        return LearnPages.in(Locale.UK);
    }

    @Test
    void thereAreTenAndEveryFileIsOneOfThem() throws IOException {
        try (var files = Files.list(Path.of("assets/learn/en"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", ""))
                            .sorted())
                    .hasSize(10)
                    .isEqualTo(LearnPages.IDS);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsReadInTwoMinutes(LearnPage page) {
        assertThat(words(page).split("\\s+")).hasSizeBetween(100, MOST_WORDS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageKeepsToOurWords(LearnPage page) {
        assertThat(page.title() + " " + page.summary() + " " + words(page)).doesNotContainPattern(NEVER);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageNamesSourcesThatAreKnownAndADate(LearnPage page) {
        assertThat(page.sources())
                .isNotEmpty()
                .allMatch(source -> source.equals(LearnPage.GENERAL_KNOWLEDGE)
                        || Sources.address(source).isPresent());
        assertThat(page.written().getYear()).isGreaterThanOrEqualTo(2026);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageUsesOnlyTheMarkdownThatIsDrawn(LearnPage page) {
        Set<String> kinds = new TreeSet<>();
        collect(page.text(), kinds);
        assertThat(kinds)
                .isSubsetOf(
                        "Document",
                        "YamlFrontMatterBlock",
                        "YamlFrontMatterNode",
                        "Heading",
                        "Paragraph",
                        "BulletList",
                        "ListItem",
                        "Text",
                        "SoftLineBreak",
                        "StrongEmphasis");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFigureIsThatOfAShippedStretch(LearnPage page) {
        var library = new JsonExerciseSource(Path.of("exercises")).read();
        if (page.picture() instanceof LearnPicture.Figure(var id)) {
            assertThat(library.exercise(id)).isPresent();
        } else {
            assertThat(page.picture()).isInstanceOf(LearnPicture.Drawn.class);
        }
    }

    @Test
    void aLanguageThatIsMissingIsReadInEnglish() {
        assertThat(LearnPages.in(Locale.JAPAN))
                .extracting(LearnPage::title)
                .isEqualTo(pages().stream().map(LearnPage::title).toList());
    }

    @Test
    void aPageWithoutSourceOrPictureIsRefused() {
        String head = "---\ntitle: t\nsummary: s\npicture: %s\ndate: 2026-01-01\nsources: %s\n---\ntext";
        assertThatThrownBy(() -> LearnPages.read("x", new StringReader(head.formatted("orb", "[]"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LearnPages.read("x", new StringReader(head.formatted("photo", "[S1]"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LearnPages.read("x", new StringReader("no head")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String words(LearnPage page) {
        StringBuilder words = new StringBuilder();
        page.text().accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral()).append(' ');
            }
        });
        return words.toString();
    }

    private static void collect(Node node, Set<String> kinds) {
        kinds.add(node.getClass().getSimpleName());
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }
}
