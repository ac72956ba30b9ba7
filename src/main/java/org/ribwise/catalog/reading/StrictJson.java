package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
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
import java.util.regex.Pattern;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Text to a tree, strictly: Jackson by itself keeps the last of two keys, ignores what follows the document and
/// lets it be endless.
public final class StrictJson {

    private static final int DEEPEST = 64;
    /// No text of a definition may have more than 600 letters; some more lets the schema say so.
    private static final int LONGEST_STRING = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    /// A definition has a few hundred; the limit also bounds how many problems one file can have.
    private static final int MOST_TOKENS = 10_000;

    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(",? from `[^`]*`|: enable `[^`]*` to allow| \\(start marker at \\[Source: .*\\)");

    /// Properties that are missing are not refused here: some may be, and the schema has said which.
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_STRING)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxTokenCount(MOST_TOKENS)
                            .maxDocumentLength(StrictText.LARGEST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StrictJson() {}

    /// The tree of a text; afterwards the findings know where each of its values begins.
    public static Optional<JsonNode> tree(String text, Findings findings) {
        Positions positions = new Positions();
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (!index(parser, positions, findings)) {
                return Optional.empty();
            }
            findings.locateBy(positions);
            return Optional.of(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            findings.add(Reason.NOT_JSON, said(e));
        } catch (IOException e) {
            findings.add(Reason.UNREADABLE, e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /// Notes where each value begins, and whether there is one value and nothing after it.
    private static boolean index(JsonParser parser, Positions positions, Findings findings) throws IOException {
        try {
            if (parser.nextToken() == null) {
                findings.add(new Place(1, 1), JsonPointer.empty(), Reason.NOT_JSON, "it is empty");
                return false;
            }
            int depth = 0;
            do {
                JsonToken token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    JsonPointer pointer = parser.getParsingContext().pathAsPointer();
                    positions.put(pointer, Place.of(parser.currentTokenLocation()));
                    checkScalar(parser, positions, pointer, findings);
                }
            } while (parser.nextToken() != null && depth > 0);
            return nothingMore(parser, findings) && findings.none();
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
            JsonPointer pointer = parser.getParsingContext().pathAsPointer();
            findings.add(Place.of(location), pointer, Reason.NOT_JSON, said(e));
            return false;
        }
    }

    /// The schema checker cannot compare with numbers like 1e400, which no double can hold. Strings are read only when
    /// asked for, so that this is also where one that is too long is noticed.
    private static void checkScalar(JsonParser parser, Positions positions, JsonPointer pointer, Findings findings)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getTextLength() > LONGEST_STRING) {
            throw new JsonParseException(parser, "a text of " + parser.getTextLength() + " letters is too long");
        }
        if (parser.currentToken().isNumeric() && Double.isInfinite(parser.getDoubleValue())) {
            findings.add(positions.of(pointer), pointer, Reason.NOT_SENSIBLE, parser.getText() + " is too large");
        }
    }

    /// What the parser said, without its advice to programmers.
    private static String said(JsonProcessingException e) {
        return FOR_PROGRAMMERS.matcher(e.getOriginalMessage()).replaceAll("");
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
