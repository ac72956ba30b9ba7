package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Text to a tree, strictly: Jackson by itself keeps the last of two keys, ignores what follows the document and
/// lets it be endless. Only its parser is used: its mapper takes longer to start than all our files to read.
public final class StrictJson {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;

    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(",? from `[^`]*`|: enable `[^`]*` to allow| \\(start marker at \\[Source: .*\\)");

    private static final Map<JsonLimits, JsonFactory> FACTORIES = new ConcurrentHashMap<>();

    private StrictJson() {}

    private static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        // the tree's own limits come first, each with its own problem
                        .maxNestingDepth(TreeReader.DEEPEST + 1)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(limits.mostBytes())
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxDocumentLength(limits.mostBytes())
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /// The tree of a definition's text, unless it is not JSON; afterwards the findings know where each of its values
    /// begins.
    public static Optional<JsonNode> tree(String text, Findings findings) {
        return tree(text, JsonLimits.DEFINITION, findings);
    }

    /// The same for a text of another kind.
    public static Optional<JsonNode> tree(String text, JsonLimits limits, Findings findings) {
        JsonFactory factory = FACTORIES.computeIfAbsent(limits, StrictJson::factory);
        try (JsonParser parser = factory.createParser(text)) {
            return tree(parser, limits, findings);
        } catch (IOException e) {
            findings.add(Reason.UNREADABLE, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> tree(JsonParser parser, JsonLimits limits, Findings findings) throws IOException {
        try {
            if (parser.nextToken() == null) {
                findings.add(new Place(1, 1), JsonPointer.empty(), Reason.EMPTY);
                return Optional.empty();
            }
            Optional<JsonNode> tree = new TreeReader(parser, limits.mostValues(), findings).document();
            if (tree.isPresent() && parser.nextToken() != null) {
                Place place = Place.of(parser.currentTokenLocation());
                findings.add(place, JsonPointer.empty(), Reason.SOMETHING_FOLLOWS);
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
            JsonPointer pointer = parser.getParsingContext().pathAsPointer();
            findings.add(Place.of(location), pointer, Reason.NOT_JSON, said(e));
            return Optional.empty();
        }
    }

    /// What the parser said, without its advice to programmers.
    private static String said(JsonProcessingException e) {
        return FOR_PROGRAMMERS.matcher(e.getOriginalMessage()).replaceAll("");
    }

    /// A value that fits its schema as a border record.
    ///
    /// @param within pointer of the value in its file
    static <T> Optional<T> bind(JsonNode value, Class<T> type, JsonPointer within, Findings findings) {
        return findings.attempt(within, () -> RecordBinder.bind(value, type));
    }
}
