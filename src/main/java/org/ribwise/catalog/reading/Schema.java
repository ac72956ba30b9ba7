package org.ribwise.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// One JSON Schema, and what differs from it.
///
/// It understands the part of the standard (2020-12) that our schemas use and refuses a schema that says more; a test
/// holds it against a full implementation. It is our own because a general one takes longer to start than all our
/// files to read, and because it tells what was found and what is allowed as data, not as a sentence.
final class Schema {

    private final JsonNode root;
    private final Map<String, Rule> definitions = new HashMap<>();
    private final Rule whole;

    /// One demand on a value.
    @FunctionalInterface
    interface Rule {

        /// Adds what of a value differs from it.
        void check(JsonNode value, At at, List<Difference> found);

        /// Whether nothing does.
        default boolean fits(JsonNode value) {
            List<Difference> differences = new ArrayList<>();
            check(value, At.ROOT, differences);
            return differences.isEmpty();
        }
    }

    /// @param root the schema as a tree
    /// @throws IllegalStateException if it says something that is not understood
    Schema(JsonNode root) {
        this.root = root;
        this.whole = rule(root);
    }

    /// Finds everything in which a tree differs from this schema, but for values that are known to be wrong.
    void check(JsonNode tree, Findings findings) {
        Set<String> wrong = findings.pointers();
        List<Difference> differences = new ArrayList<>();
        whole.check(tree, At.ROOT, differences);
        for (Difference difference : differences) {
            if (!wrong.contains(difference.pointer().toString())) {
                String[] details = difference.details().toArray(String[]::new);
                findings.add(difference.pointer(), difference.reason(), details);
            }
        }
    }

    /// The demand of a schema, or of a part of one.
    private Rule rule(JsonNode schema) {
        if (schema.isBoolean()) {
            return schema.booleanValue()
                    ? (value, at, found) -> {}
                    : (value, at, found) -> found.add(Difference.of(at, Reason.NOT_HERE, at.name()));
        }
        List<Rule> rules = new ArrayList<>();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            add(keyword.getKey(), keyword.getValue(), schema, rules);
        }
        return (value, at, found) -> {
            for (Rule rule : rules) {
                rule.check(value, at, found);
            }
        };
    }

    private void add(String keyword, JsonNode wanted, JsonNode schema, List<Rule> rules) {
        switch (keyword) {
            case "title", "description", "$schema", "$defs", "then", "else" -> {}
            case "$ref" -> rules.add(definition(wanted.textValue().substring(1)));
            case "allOf" -> wanted.forEach(one -> rules.add(rule(one)));
            case "oneOf" -> rules.add(oneOf(wanted));
            case "if" -> rules.add(choice(rule(wanted), rule(schema.path("then")), rule(schema.path("else"))));
            case "properties" -> rules.add(properties(wanted));
            case "patternProperties" -> rules.add(patternProperties(wanted));
            case "additionalProperties" -> rules.add(PropertyNames.of(schema)::check);
            case "items" -> rules.add(items(rule(wanted)));
            default -> rules.add(PlainRules.of(keyword, wanted, schema));
        }
    }

    /// A definition is compiled when it is met first, and may be met inside itself.
    private Rule definition(String pointer) {
        if (!definitions.containsKey(pointer)) {
            definitions.put(pointer, (value, at, found) -> definition(pointer).check(value, at, found));
            JsonNode target = root.at(pointer);
            if (target.isMissingNode()) {
                throw new IllegalStateException("a schema has no " + pointer);
            }
            definitions.put(pointer, rule(target));
        }
        return definitions.getOrDefault(pointer, (value, at, found) -> {});
    }

    private static Rule choice(Rule condition, Rule then, Rule otherwise) {
        return (value, at, found) -> (condition.fits(value) ? then : otherwise).check(value, at, found);
    }

    /// Ours all say which of some properties must be there.
    private Rule oneOf(JsonNode choices) {
        List<Rule> rules = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (JsonNode choice : choices) {
            rules.add(rule(choice));
            choice.path("required").forEach(name -> names.add(name.textValue()));
        }
        String allowed = String.join(", ", names);
        return (value, at, found) -> {
            long fitting = rules.stream().filter(rule -> rule.fits(value)).count();
            if (fitting != 1) {
                found.add(Difference.of(at, Reason.NOT_EXACTLY_ONE, Long.toString(fitting), allowed));
            }
        };
    }

    private Rule properties(JsonNode properties) {
        Map<String, Rule> rules = new HashMap<>();
        properties.properties().forEach(property -> rules.put(property.getKey(), rule(property.getValue())));
        return (value, at, found) -> {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                Rule rule = rules.get(property.getKey());
                if (rule != null) {
                    rule.check(property.getValue(), at.property(property.getKey()), found);
                }
            }
        };
    }

    private Rule patternProperties(JsonNode patterns) {
        Map<String, Rule> rules = new HashMap<>();
        patterns.properties().forEach(pattern -> rules.put(pattern.getKey(), rule(pattern.getValue())));
        return (value, at, found) -> value.properties()
                .forEach(property -> rules.forEach((pattern, rule) -> {
                    if (Patterns.of(pattern).matcher(property.getKey()).find()) {
                        rule.check(property.getValue(), at.property(property.getKey()), found);
                    }
                }));
    }

    private static Rule items(Rule rule) {
        return (value, at, found) -> {
            // an object has a size too
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                rule.check(value.get(i), at.index(i), found);
            }
        };
    }
}
