package org.ribwise.export.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.export.SampleFollowing;

/// Plans are written as they were signed, and sessions say for which orders they were done.
class PlanResourcesTest {

    private static final Excerpt FOLLOWED = EVERYTHING.with(SampleFollowing.plans(EVERYTHING.sessions()));

    @Test
    void eachVersionIsACarePlanThatReplacesTheOneBefore() throws IOException {
        List<JsonNode> plans = resources("CarePlan");

        assertThat(plans).extracting(plan -> plan.path("status").asText()).containsExactly("revoked", "active");
        assertThat(plans).allSatisfy(plan -> {
            assertThat(plan.path("intent").asText()).isEqualTo("plan");
            assertThat(plan.path("period").path("end").asText()).isEqualTo("2026-03-01");
            assertThat(plan.path("activity")).hasSize(3);
            assertThat(plan.path("goal")).hasSize(1);
        });
        assertThat(plans.getLast().at("/replaces/0/reference").asText())
                .isEqualTo("urn:uuid:" + plans.getFirst().path("id").asText());
    }

    @Test
    void anOrderSaysWhenAndHowMuch() throws IOException {
        List<JsonNode> orders = resources("ServiceRequest").subList(0, 3);

        assertThat(orders.get(0).at("/occurrenceTiming/repeat").toString())
                .isEqualTo("{\"boundsPeriod\":{\"start\":\"2026-01-05\",\"end\":\"2026-03-01\"},\"frequency\":2,"
                        + "\"period\":1,\"periodUnit\":\"d\",\"timeOfDay\":[\"08:00:00\",\"20:00:00\"]}");
        assertThat(orders.get(1).at("/occurrenceTiming/repeat/dayOfWeek").toString())
                .isEqualTo("[\"mon\",\"fri\"]");
        assertThat(orders.get(1).path("patientInstruction").asText())
                .isEqualTo("2 x 3, hold 14 s, Slowly, shoulders loose.");
        assertThat(orders.get(1).path("extension"))
                .extracting(extension -> extension.path("url").asText().replaceAll(".*/", ""))
                .containsExactly(
                        "resource-pertainsToGoal",
                        "exercise-sets",
                        "exercise-reps",
                        "exercise-hold",
                        "target-exertion");
        assertThat(orders.get(2).at("/occurrenceTiming/repeat/frequencyMax").asInt())
                .isEqualTo(5);
        assertThat(orders.get(2).at("/extension/2/extension"))
                .extracting(
                        phase -> phase.at("/valueDuration/value").decimalValue().toPlainString())
                .containsExactly("3", "0", "5.5", "0.5");
    }

    @Test
    void aSessionIsBasedOnTheOrdersThatItWasDoneFor() throws IOException {
        String order = resources("ServiceRequest").getFirst().path("id").asText();

        assertThat(resources("Procedure"))
                .filteredOn(session -> session.has("basedOn"))
                .singleElement()
                .satisfies(session ->
                        assertThat(session.at("/basedOn/0/reference").asText()).isEqualTo("urn:uuid:" + order));
    }

    @Test
    void whoWroteItIsOnePractitionerAndSaysSo() throws IOException {
        assertThat(resources("Practitioner"))
                .singleElement()
                .satisfies(
                        author -> assertThat(author.at("/name/0/text").asText()).isEqualTo("Ana Ruiz"));
        assertThat(resources("Provenance"))
                .hasSize(3)
                .allSatisfy(provenance -> assertThat(provenance.path("agent")).hasSize(2));
    }

    private static List<JsonNode> resources(String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FhirTransaction(id("record"), "0.1.0", false).write(FOLLOWED, out, ExportWatch.NONE);
        return StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(out.toByteArray())
                                .path("entry")
                                .spliterator(),
                        false)
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals(type))
                .toList();
    }
}
