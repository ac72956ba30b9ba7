package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Text to a tree, strictly: Jackson by itself keeps the last of two keys, ignores what follows the document and
/// lets it be endless.
final class StrictJson {

    private static final int DEEPEST = 64;
    /// No text of a definition may have more than 600 letters; some more lets the schema say so.
    private static final int LONGEST_STRING = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    /// A definition has a few hundred; the limit also bounds how many problems one file can have.
    private static final int MOST_TOKENS = 10_000;

    /// Properties that are missing are not refused here: some may be, and the schema has said which.
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_STRING)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxTokenCount(MOST_TOKENS)
                            .maxDocumentLength(DefinitionFolder.LARGEST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StrictJson() {}

    /// The tree of a text; afterwards the findings know where each of its values begins.
    static Optional<JsonNode> tree(String text, Findings findings) {
        Positions positions = new Positions();
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (!index(parser, positions, findings)) {
                return Optional.empty();
            }
            findings.locateBy(positions);
            return Optional.of(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            Place place = e.getLocation() == null ? Place.WHOLE_FILE : Place.of(e.getLocation());
            findings.add(place, JsonPointer.empty(), Reason.NOT_JSON, e.getOriginalMessage());
        } catch (IOException e) {
            findings.add(Reason.UNREADABLE, e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /// Notes where each value begins, and whether there is one value and nothing after it.
    private static boolean index(JsonParser parser, Positions positions, Findings findings) throws IOException {
        Place start = new Place(1, 1);
        try {
            if (parser.nextToken() == null) {
                findings.add(start, JsonPointer.empty(), Reason.NOT_JSON, "it is empty");
                return false;
            }
            positions.put(JsonPointer.empty(), Place.of(parser.currentTokenLocation()));
            int depth = 0;
            do {
                JsonToken token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    positions.put(parser.getParsingContext().pathAsPointer(), Place.of(parser.currentTokenLocation()));
                }
            } while (parser.nextToken() != null && depth > 0);
            return nothingMore(parser, findings);
        } catch (JsonProcessingException e) {
            Place place = e.getLocation() == null ? start : Place.of(e.getLocation());
            JsonPointer pointer = parser.getParsingContext().pathAsPointer();
            findings.add(place, pointer, Reason.NOT_JSON, e.getOriginalMessage());
            return false;
        }
    }

    private static boolean nothingMore(JsonParser parser, Findings findings) {
        if (parser.currentToken() == null) {
            return true;
        }
        Place place = Place.of(parser.currentTokenLocation());
        findings.add(place, JsonPointer.empty(), Reason.NOT_JSON, "something follows after its end");
        return false;
    }

    /// A value that fits its schema as a border record.
    ///
    /// @param within pointer of the value in its file
    static <T> Optional<T> bind(JsonNode value, Class<T> type, JsonPointer within, Findings findings) {
        try {
            return Optional.of(MAPPER.treeToValue(value, type));
        } catch (JsonProcessingException e) {
            findings.add(within.append(pointer(e)), Reason.NOT_SENSIBLE, e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static JsonPointer pointer(JsonProcessingException e) {
        JsonPointer pointer = JsonPointer.empty();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                String name = step.getFieldName();
                pointer =
                        name == null ? pointer.appendIndex(Math.max(0, step.getIndex())) : pointer.appendProperty(name);
            }
        }
        return pointer;
    }
}
