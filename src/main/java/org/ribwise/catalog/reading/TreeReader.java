package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// One document from a parser that stands on its first token: the tree, and where each value of it begins.
final class TreeReader {

    /// A definition is about 8 deep.
    static final int DEEPEST = 64;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final int mostValues;
    private final Findings findings;
    private int values;

    /// @param mostValues how many values are allowed; this also bounds how many problems one file can have
    TreeReader(JsonParser parser, int mostValues, Findings findings) {
        this.parser = parser;
        this.mostValues = mostValues;
        this.findings = findings;
    }

    /// The tree, unless it is beyond a limit.
    Optional<JsonNode> document() throws IOException {
        Positions positions = new Positions(Place.of(parser.currentTokenLocation()));
        findings.locateBy(positions);
        return Optional.ofNullable(value(positions, 1));
    }

    /// @return null if reading on makes no sense
    private @Nullable JsonNode value(Positions here, int depth) throws IOException {
        if (depth > DEEPEST) {
            return refused(Reason.TOO_DEEP, DEEPEST);
        }
        if (++values > mostValues) {
            return refused(Reason.TOO_MANY_VALUES, mostValues);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(here, depth);
            case START_ARRAY -> array(here, depth);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private @Nullable JsonNode object(Positions here, int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.has(name)) {
                findings.add(Place.of(parser.currentTokenLocation()), pointer(), Reason.KEY_TWICE, name);
            }
            JsonNode value = next(here, name, depth);
            if (value == null) {
                return null;
            }
            object.set(name, value);
        }
        return object;
    }

    private @Nullable JsonNode array(Positions here, int depth) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode value = inside(here, Integer.toString(array.size()), depth);
            if (value == null) {
                return null;
            }
            array.add(value);
        }
        return array;
    }

    private @Nullable JsonNode next(Positions here, String name, int depth) throws IOException {
        parser.nextToken();
        return inside(here, name, depth);
    }

    private @Nullable JsonNode inside(Positions here, String name, int depth) throws IOException {
        Positions positions = new Positions(Place.of(parser.currentTokenLocation()));
        here.put(name, positions);
        return value(positions, depth + 1);
    }

    /// Numbers are kept as they are written, but none that no `double` can hold, such as 1e400. A number with an
    /// exponent is kept as a `double`: as an exact one it could have a billion digits.
    private JsonNode number() throws IOException {
        if (Double.isInfinite(parser.getDoubleValue())) {
            problem(Reason.NUMBER_BEYOND, parser.getText());
            return NODES.numberNode(0);
        }
        String written = parser.getText();
        boolean exponent = written.indexOf('e') >= 0 || written.indexOf('E') >= 0;
        return exponent ? NODES.numberNode(parser.getDoubleValue()) : NODES.numberNode(new BigDecimal(written));
    }

    private @Nullable JsonNode refused(Reason reason, int most) {
        problem(reason, Integer.toString(most));
        return null;
    }

    private void problem(Reason reason, String detail) {
        findings.add(Place.of(parser.currentTokenLocation()), pointer(), reason, detail);
    }

    private JsonPointer pointer() {
        return parser.getParsingContext().pathAsPointer();
    }
}
