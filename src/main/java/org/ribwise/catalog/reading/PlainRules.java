package org.ribwise.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ribwise.catalog.reading.Schema.Rule;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Demands of a schema that look at one value and at no rule for what is inside it.
final class PlainRules {

    private PlainRules() {}

    /// The demand of a keyword.
    ///
    /// @param wanted what the schema says under the keyword
    /// @param schema the schema that says so
    /// @throws IllegalStateException if the keyword is not understood
    static Rule of(String keyword, JsonNode wanted, JsonNode schema) {
        String said = schema.path("description").asText();
        return switch (keyword) {
            case "type" -> type(wanted);
            case "const" -> words(List.of(wanted));
            case "enum" -> words(elements(wanted));
            case "minimum" -> minimum(wanted.doubleValue(), wanted.asText());
            case "maximum" -> maximum(wanted.doubleValue(), wanted.asText());
            case "maxLength" -> maxLength(wanted.intValue());
            case "pattern" -> pattern(Patterns.of(wanted.textValue()), said);
            case "format" -> date(said);
            case "required" -> required(elements(wanted));
            case "minItems" -> fewest(wanted.intValue(), true);
            case "minProperties" -> fewest(wanted.intValue(), false);
            case "maxItems" -> maxItems(wanted.intValue());
            case "uniqueItems" -> PlainRules::unique;
            default -> throw new IllegalStateException("a schema says " + keyword + ", which is not understood");
        };
    }

    private static Rule type(JsonNode types) {
        List<String> allowed = new ArrayList<>();
        (types.isArray() ? elements(types) : List.of(types)).forEach(type -> allowed.add(type.textValue()));
        String words = String.join(", ", allowed);
        return (value, at, found) -> {
            for (String type : allowed) {
                if (isA(type, value)) {
                    return;
                }
            }
            found.add(Difference.of(at, Reason.WRONG_TYPE, Difference.shown(value), words));
        };
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "number" -> value.isNumber();
            case "integer" -> value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
            default -> throw new IllegalStateException("a schema asks for the type " + type);
        };
    }

    /// One of some words, numbers or truth values.
    private static Rule words(List<JsonNode> allowed) {
        Set<Object> values = new HashSet<>();
        allowed.forEach(one -> values.add(plain(one)));
        String words = String.join(", ", allowed.stream().map(JsonNode::asText).toList());
        return (value, at, found) -> {
            if (!values.contains(plain(value))) {
                found.add(Difference.of(at, Reason.NOT_ONE_OF, Difference.shown(value), words));
            }
        };
    }

    /// Numbers are the same however they are written.
    private static Object plain(JsonNode value) {
        return value.isNumber() ? (Object) value.doubleValue() : value;
    }

    private static Rule minimum(double least, String words) {
        return (value, at, found) -> {
            if (value.isNumber() && value.doubleValue() < least) {
                found.add(Difference.of(at, Reason.TOO_SMALL, Difference.shown(value), words));
            }
        };
    }

    private static Rule maximum(double most, String words) {
        return (value, at, found) -> {
            if (value.isNumber() && value.doubleValue() > most) {
                found.add(Difference.of(at, Reason.TOO_GREAT, Difference.shown(value), words));
            }
        };
    }

    private static Rule maxLength(int most) {
        return (value, at, found) -> {
            if (value.isTextual()) {
                String text = value.textValue();
                int letters = text.codePointCount(0, text.length());
                if (letters > most) {
                    found.add(Difference.of(at, Reason.TOO_LONG, Integer.toString(letters), Integer.toString(most)));
                }
            }
        };
    }

    /// @param said what the schema's description says: no one should have to read a regular expression
    private static Rule pattern(Pattern pattern, String said) {
        return (value, at, found) -> {
            if (value.isTextual() && !pattern.matcher(value.textValue()).find()) {
                found.add(Difference.of(at, Reason.WRONG_FORM, Difference.shown(value), said));
            }
        };
    }

    private static Rule date(String said) {
        return (value, at, found) -> {
            if (value.isTextual() && !isDate(value.textValue())) {
                found.add(Difference.of(at, Reason.WRONG_FORM, Difference.shown(value), said));
            }
        };
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Rule required(List<JsonNode> names) {
        return (value, at, found) -> {
            for (JsonNode name : names) {
                if (value.isObject() && !value.has(name.textValue())) {
                    found.add(Difference.of(at, Reason.MISSING, name.textValue()));
                }
            }
        };
    }

    private static Rule fewest(int least, boolean ofList) {
        return (value, at, found) -> {
            boolean meant = ofList ? value.isArray() : value.isObject();
            if (meant && value.size() < least) {
                String size = Integer.toString(value.size());
                found.add(Difference.of(at, Reason.TOO_FEW, size, Integer.toString(least)));
            }
        };
    }

    private static Rule maxItems(int most) {
        return (value, at, found) -> {
            if (value.isArray() && value.size() > most) {
                String size = Integer.toString(value.size());
                found.add(Difference.of(at, Reason.TOO_MANY, size, Integer.toString(most)));
            }
        };
    }

    private static void unique(JsonNode value, At at, List<Difference> found) {
        Set<JsonNode> before = new HashSet<>();
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (!before.add(value.get(i))) {
                found.add(Difference.of(at.index(i), Reason.TWICE, Difference.shown(value.get(i))));
            }
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
