package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// The schemas that come with the program: those beside the definitions are for people and editors, so that a broken
/// folder cannot switch the checks off.
public final class Schemas {

    private final Map<String, Schema> byKind = new HashMap<>();

    private static SchemaRegistry registry() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ENGLISH)
                .formatAssertionsEnabled(true)
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    }

    private Schema of(DefinitionKind<?> kind) {
        return byKind.computeIfAbsent(
                kind.name(), name -> registry().getSchema(text("/schema/" + name + ".schema.json"), InputFormat.JSON));
    }

    private static String text(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// Finds everything in which the tree differs from the schema of its kind.
    public void check(DefinitionKind<?> kind, JsonNode tree, Findings findings) {
        Schema schema = of(kind);
        for (Error error : errors(schema, tree, findings)) {
            findings.add(pointer(error), Reason.AGAINST_SCHEMA, sentence(error, schema.getSchemaNode()));
        }
    }

    /// The checker is not ours and has thrown on odd numbers before: then the file is refused, not the program stopped.
    private static List<Error> errors(Schema schema, JsonNode tree, Findings findings) {
        try {
            return schema.validate(tree);
        } catch (RuntimeException e) {
            findings.add(
                    JsonPointer.empty(), Reason.AGAINST_SCHEMA, e.getClass().getSimpleName());
            return List.of();
        }
    }

    /// The value that is wrong; for a property that should not be there, the property.
    private static JsonPointer pointer(Error error) {
        NodePath path = error.getInstanceLocation();
        JsonPointer pointer = JsonPointer.empty();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = path.getElement(i) instanceof Integer index
                    ? pointer.appendIndex(index)
                    : pointer.appendProperty(path.getName(i));
        }
        boolean stray = "additionalProperties".equals(error.getKeyword()) && error.getProperty() != null;
        return stray ? pointer.appendProperty(error.getProperty()) : pointer;
    }

    /// What the checker says, but for patterns what the schema's description says: no one should have to read a
    /// regular expression.
    private static String sentence(Error error, JsonNode schema) {
        return switch (error.getKeyword()) {
            case "pattern", "format" -> {
                String keyword = error.getSchemaLocation().getFragment().toString();
                String owner = keyword.substring(0, keyword.lastIndexOf('/'));
                yield schema.at(owner).path("description").asText(error.getMessage());
            }
            // a property whose schema is `false`
            case "false" -> "this does not belong here";
            default -> error.getMessage();
        };
    }
}
