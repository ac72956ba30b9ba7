package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.exercise.Variant;

/// The JSON of the commands is what `src/docs/command-line.md` describes.
class JsonFormTest {

    @Test
    void everyFieldIsDescribed() throws IOException {
        String described = Files.readString(Path.of("src/docs/command-line.md"));
        Set<String> fields = new TreeSet<>();
        // together they have every kind of part, step and dose
        for (String id : List.of("br-acbt", "br-pursed", "br-478", "st-side-bend", "st-rotation", "rt-chair-calm")) {
            collect(Terminal.run("show " + id + " --profile COPD,OSTEO --json").json(), fields);
            collect(
                    Terminal.run("simulate " + id + " --profile COPD,RIB --json")
                            .json(),
                    fields);
        }
        collect(Terminal.run("list --profile asthma --json").json(), fields);
        collect(Terminal.run("validate nowhere --json").json(), fields);
        for (Variant variant : Variant.values()) {
            fields.remove(variant.name());
        }
        assertThat(fields)
                .hasSizeGreaterThan(50)
                .allSatisfy(field -> assertThat(described).contains("`" + field + "`"));
    }

    @Test
    void everyPhaseIsDescribed() throws IOException {
        String described = Files.readString(Path.of("src/docs/command-line.md"));
        assertThat(EventPhase.values())
                .allSatisfy(phase -> assertThat(described).contains("`" + phase.name() + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "list", "show br-pursed", "simulate br-pursed"})
    void everyAnswerIsOneObjectThatNamesItsFormat(String command) {
        Terminal run = Terminal.run(command + " --json");
        assertThat(run.exit()).isZero();
        assertThat(run.json().path("format").asInt()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\n").endsWith("\n}\n").doesNotContain("\r");
    }

    private static void collect(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(fields::add);
        node.forEach(child -> collect(child, fields));
    }
}
