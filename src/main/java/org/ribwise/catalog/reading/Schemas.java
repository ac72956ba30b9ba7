package org.ribwise.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The schemas that come with the program: those beside the definitions are for people and editors, so that a broken
/// folder cannot switch the checks off. Each is read when the first file of its kind is.
public final class Schemas {

    private final Map<String, Schema> byKind = new ConcurrentHashMap<>();

    /// Finds everything in which the tree differs from the schema of its kind.
    ///
    /// @throws IllegalStateException if the program was built without that schema, or with one that it cannot use
    public void check(DefinitionKind<?> kind, JsonNode tree, Findings findings) {
        check(kind.name(), tree, findings);
    }

    /// Finds everything in which the tree differs from a schema.
    ///
    /// @param name its name without `.schema.json`
    /// @throws IllegalStateException if the program was built without that schema, or with one that it cannot use
    public void check(String name, JsonNode tree, Findings findings) {
        byKind.computeIfAbsent(name, Schemas::read).check(tree, findings);
    }

    private static Schema read(String kind) {
        String resource = "/schema/" + kind + ".schema.json";
        Findings findings = new Findings(resource);
        JsonNode root = StrictJson.tree(text(resource), findings)
                .orElseThrow(() -> new IllegalStateException(findings.problems().toString()));
        return new Schema(root);
    }

    private static String text(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
