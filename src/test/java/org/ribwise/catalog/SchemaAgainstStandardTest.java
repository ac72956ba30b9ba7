package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.catalog.breathing.BreathingKind;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Schemas;
import org.ribwise.catalog.reading.StrictJson;
import org.ribwise.catalog.routine.RoutineKind;
import org.ribwise.catalog.stretch.StretchKind;

/// Our own check by schema comes to the same verdict as a full implementation of the standard.
class SchemaAgainstStandardTest {

    private static final int MUTATIONS = 400;

    private final Schemas schemas = new Schemas();

    static List<DefinitionKind<?>> kinds() {
        return List.of(new BreathingKind(), new StretchKind(), new RoutineKind(id -> Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void damagedFilesGetTheSameVerdict(DefinitionKind<?> kind) throws IOException {
        Schema standard = standard(kind);
        List<String> originals = originals(kind);
        int compared = 0;
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] bytes = Mutation.mutated(originals.get(seed % originals.size()), new Random(seed));
            Findings findings = new Findings("");
            Optional<JsonNode> tree = StrictJson.tree(new String(bytes, StandardCharsets.UTF_8), findings);
            if (tree.isPresent() && findings.none()) {
                schemas.check(kind, tree.get(), findings);
                assertThat(findings.none())
                        .as("seed " + seed + ": " + findings.problems())
                        .isEqualTo(standard.validate(tree.get()).isEmpty());
                compared++;
                refused += findings.none() ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 10);
        assertThat(compared - refused).isGreaterThan(MUTATIONS / 20);
    }

    private static Schema standard(DefinitionKind<?> kind) throws IOException {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        Path file = DefinitionsOnDisk.SHIPPED.resolve("schema/" + kind.name() + ".schema.json");
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(Files.readString(file), InputFormat.JSON);
    }

    private static List<String> originals(DefinitionKind<?> kind) throws IOException {
        try (Stream<Path> files = Files.list(DefinitionsOnDisk.SHIPPED.resolve(kind.folder()))) {
            return files.sorted().map(SchemaAgainstStandardTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
