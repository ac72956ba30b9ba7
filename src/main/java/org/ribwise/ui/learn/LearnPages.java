package org.ribwise.ui.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the pages that come with the program: Markdown with a head, in `assets/learn/` by language. A page that is
/// not there in a language is read in English.
final class LearnPages {

    /// The pages in the order in which they are offered.
    static final List<String> IDS = List.of(
            "01-breath-and-back",
            "02-what-is-known",
            "03-asthma-and-copd-treatments",
            "04-pulmonary-rehabilitation",
            "05-when-breath-is-short",
            "06-stretching-safely",
            "07-easing-a-sore-back",
            "08-other-reasons-for-back-pain",
            "09-when-to-see-a-doctor",
            "10-staying-safe");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();

    private LearnPages() {}

    /// All pages.
    ///
    /// @param language the language wished for
    static List<LearnPage> in(Locale language) {
        return IDS.stream().map(id -> page(id, language)).toList();
    }

    private static LearnPage page(String id, Locale language) {
        try (InputStream wished = open(language.getLanguage(), id);
                InputStream english = open(Locale.ENGLISH.getLanguage(), id)) {
            InputStream text = wished == null ? english : wished;
            if (text == null) {
                throw new IllegalStateException("no page " + id);
            }
            return read(id, new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String language, String id) {
        return LearnPages.class.getResourceAsStream("/assets/learn/" + language + "/" + id + ".md");
    }

    /// Reads one page.
    ///
    /// @throws IllegalArgumentException if its head lacks something
    static LearnPage read(String id, Reader markdown) throws IOException {
        Node text = PARSER.parseReader(markdown);
        YamlFrontMatterVisitor head = new YamlFrontMatterVisitor();
        text.accept(head);
        Map<String, List<String>> values = head.getData();
        String sources = value(id, values, "sources");
        return new LearnPage(
                id,
                value(id, values, "title"),
                value(id, values, "summary"),
                LearnPicture.named(value(id, values, "picture")),
                LocalDate.parse(value(id, values, "date")),
                Arrays.stream(sources.replaceAll("[\\[\\] ]", "").split(",", -1))
                        .filter(source -> !source.isEmpty())
                        .toList(),
                text);
    }

    private static String value(String id, Map<String, List<String>> head, String key) {
        List<String> values = head.getOrDefault(key, List.of());
        if (values.size() != 1) {
            throw new IllegalArgumentException(id + " has " + values.size() + " of " + key);
        }
        return values.getFirst();
    }
}
