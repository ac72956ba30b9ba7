package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Route;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.View;

/// The schemas agree with the domain, with each other and with their own standard.
class SchemaFilesTest {

    private static final List<String> PAIRS = List.of("sh", "el", "hip", "kn", "an");

    @Test
    void everyListOfWordsIsTheDomainsEnum() throws IOException {
        JsonNode breathing = schema("breathing");
        JsonNode stretch = schema("stretch");
        assertThat(words(breathing.at("/properties/postures/items"))).isEqualTo(names(Posture.values()));
        assertThat(words(breathing.at("/$defs/phase/properties/kind"))).isEqualTo(names(BreathPhase.values()));
        assertThat(words(breathing.at("/$defs/phase/properties/route"))).isEqualTo(names(Route.values()));
        assertThat(words(breathing.at("/$defs/safetyNote/properties/tag"))).isEqualTo(names(SafetyTag.values()));
        assertThat(words(breathing.at("/$defs/safetyNote/properties/action")))
                .isEqualTo(names(SafetyNote.Action.values()));
        assertThat(words(stretch.at("/properties/position"))).isEqualTo(names(StretchExercise.Position.values()));
        assertThat(words(stretch.at("/properties/view"))).isEqualTo(names(View.values()));
        assertThat(words(stretch.at("/properties/base"))).isEqualTo(names(BasePose.values()));
        assertThat(words(stretch.at("/properties/props/items"))).isEqualTo(names(StretchExercise.Prop.values()));
        assertThat(words(stretch.at("/properties/feelAt"))).isEqualTo(names(StretchExercise.FeelAt.values()));
        assertThat(words(schema("template").at("/$defs/item/properties/onlyWith/items")))
                .isEqualTo(names(SafetyTag.values()));
        assertThat(words(stretch.at("/$defs/step/properties/do"))).containsExactly("MOVE", "HOLD");
    }

    @Test
    void aPoseCanNameEveryChannelAndEveryPairOfLimbs() throws IOException {
        List<String> expected = new ArrayList<>(
                Arrays.stream(Channel.values()).map(Channel::key).toList());
        expected.addAll(PAIRS);
        List<String> named = new ArrayList<>();
        schema("stretch").at("/$defs/pose/properties").fieldNames().forEachRemaining(named::add);
        assertThat(named).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatTwoSchemasShareIsTheSameInBoth() throws IOException {
        JsonNode breathing = schema("breathing").path("$defs");
        for (JsonNode other : List.of(
                schema("stretch").path("$defs"),
                schema("routine").path("$defs"),
                schema("template").path("$defs"))) {
            List<String> shared = new ArrayList<>();
            other.fieldNames().forEachRemaining(shared::add);
            shared.retainAll(names(breathing));
            assertThat(shared).isNotEmpty();
            assertThat(shared).allSatisfy(name -> assertThat(other.path(name)).isEqualTo(breathing.path(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"breathing", "stretch", "routine", "template"})
    void aSchemaIsAValidSchema(String name) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var standard = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(standard.validate(text(name), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"breathing", "stretch", "routine", "template"})
    void everyObjectOfASchemaIsClosed(String name) throws IOException {
        for (JsonNode object : schema(name).findParents("properties")) {
            if (object.has("type")) {
                assertThat(object.path("additionalProperties").isBoolean()).isTrue();
                assertThat(object.path("additionalProperties").booleanValue()).isFalse();
            }
        }
    }

    private static JsonNode schema(String name) throws IOException {
        return new ObjectMapper().readTree(text(name));
    }

    private static String text(String name) throws IOException {
        return Files.readString(DefinitionsOnDisk.SHIPPED.resolve("schema").resolve(name + ".schema.json"));
    }

    private static List<String> words(JsonNode property) {
        List<String> words = new ArrayList<>();
        property.path("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
