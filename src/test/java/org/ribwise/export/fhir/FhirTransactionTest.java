package org.ribwise.export.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.JANUARY;
import static org.ribwise.export.SampleExcerpts.NOTHING;
import static org.ribwise.export.SampleExcerpts.PERSON;
import static org.ribwise.export.SampleExcerpts.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.export.SampleExcerpts;

/// The transaction says what the record says, under identities that stay.
class FhirTransactionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Marked V in clinical reference 4.6, or in its section 6.
    private static final Set<String> VERIFIED = Set.of(
            "72514-3",
            "97339-6",
            "82289-0",
            "19935-6",
            "59408-5",
            "2708-6",
            "8867-4",
            "55411-3",
            "73985-4",
            "74008-4",
            "82668-5",
            "97909-6",
            "1284852002",
            "267036007",
            "229065009",
            "307166007",
            "255214003",
            "45048000",
            "16982005",
            "77568009",
            "122495006",
            "37822005",
            "443450003");

    @Test
    void isATransactionThatPutsEveryResourceUnderItsOwnIdentity() throws IOException {
        JsonNode bundle = bundle(EVERYTHING, true);

        assertThat(bundle.get("type").asText()).isEqualTo("transaction");
        assertThat(entries(bundle)).hasSizeGreaterThan(40).allSatisfy(entry -> {
            JsonNode resource = entry.get("resource");
            String id = resource.get("id").asText();
            assertThat(entry.get("fullUrl").asText()).isEqualTo("urn:uuid:" + id);
            assertThat(entry.get("request").get("method").asText()).isEqualTo("PUT");
            assertThat(entry.get("request").get("url").asText())
                    .isEqualTo(resource.get("resourceType").asText() + "/" + id);
        });
        assertThat(urls(bundle)).doesNotHaveDuplicates();
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        assertThat(text(EVERYTHING, true)).isEqualTo(text(EVERYTHING, true));
    }

    @Test
    void whatWasThereKeepsItsIdentityWhenMoreIsRecorded() throws IOException {
        Excerpt less = new Excerpt(
                JANUARY,
                PERSON,
                EVERYTHING.sessions().subList(0, 1),
                EVERYTHING.sheets(),
                List.of(),
                List.of(),
                List.of());

        assertThat(urls(bundle(EVERYTHING, true))).containsAll(urls(bundle(less, true)));
    }

    @Test
    void everyReferenceIsToAResourceOfTheSameTransaction() throws IOException {
        JsonNode bundle = bundle(EVERYTHING, true);
        List<String> known = bundle.findValuesAsText("fullUrl");

        assertThat(bundle.findValuesAsText("reference"))
                .hasSizeGreaterThan(40)
                .allSatisfy(urn -> assertThat(known).contains(urn));
    }

    @Test
    void snomedIsOnlyThereWhenItIsSwitchedOn() throws IOException {
        assertThat(text(EVERYTHING, true)).contains("http://snomed.info/sct");
        assertThat(text(EVERYTHING, false)).doesNotContain("snomed");
        assertThat(entries(bundle(EVERYTHING, false))).hasSameSizeAs(entries(bundle(EVERYTHING, true)));
    }

    @Test
    void onlyCodesAreWrittenThatWereVerified() throws IOException {
        assertThat(codings(bundle(EVERYTHING, true), "http://loinc.org", "http://snomed.info/sct"))
                .isNotEmpty()
                .isSubsetOf(VERIFIED);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasWordsOrACode(Code code) {
        assertThat(code.concept().text() + code.concept().codings()).isNotEqualTo("[]");
    }

    @Test
    void aRatingThatWasNotGivenHasAReasonAndNoValue() throws IOException {
        List<JsonNode> missing = entries(bundle(EVERYTHING, true)).stream()
                .map(entry -> entry.get("resource"))
                .filter(resource -> resource.has("dataAbsentReason"))
                .toList();

        assertThat(missing).singleElement().satisfies(pain -> {
            assertThat(pain.has("valueQuantity")).isFalse();
            assertThat(pain.get("bodySite").get("text").asText()).isEqualTo("Left shoulder");
        });
    }

    @Test
    void aStoppedSessionGivesTheRuleThatEndedItAsItsReason() throws IOException {
        assertThat(procedures(EVERYTHING, "stopped"))
                .singleElement()
                .satisfies(procedure -> assertThat(
                                procedure.at("/statusReason/coding/0/code").asText())
                        .isEqualTo("BREATHLESS"));
    }

    @Test
    void aCheckInThatLetNoSessionBeginIsAProcedureNotDone() throws IOException {
        SafetyEvent gated = new SafetyEvent(
                id("gated"),
                SampleExcerpts.MORNING,
                new SafetyEvent.Origin.Gated(GateRule.G3_UNWELL),
                Severity.STOP_REST,
                Optional.empty(),
                Ratings.MISSING,
                Optional.empty());
        Excerpt excerpt = new Excerpt(JANUARY, PERSON, List.of(), List.of(), List.of(), List.of(), List.of(gated));

        assertThat(procedures(excerpt, "not-done"))
                .singleElement()
                .satisfies(procedure -> assertThat(
                                procedure.at("/statusReason/coding/0/code").asText())
                        .isEqualTo("G3_UNWELL"));
    }

    @Test
    void lettersThatFhirForbidsAreLeftOut() throws IOException {
        DiaryEntry entry = new DiaryEntry(
                id("odd"), SampleExcerpts.MORNING, new DiaryEvent.PainMedicine(" \u0000Ibu\u0007profen \uD83D\uDE0A "));
        Excerpt excerpt = new Excerpt(JANUARY, PERSON, List.of(), List.of(), List.of(entry), List.of(), List.of());

        assertThat(bundle(excerpt, false).findValuesAsText("text")).contains("Ibuprofen \uD83D\uDE0A");
    }

    @Test
    void aTextInWhichNothingCanBeReadLeavesNoEmptyObject() throws IOException {
        DiaryEntry entry =
                new DiaryEntry(id("odd"), SampleExcerpts.MORNING, new DiaryEvent.PainMedicine("\uFFFF\u0007\uFFFE"));
        Excerpt excerpt = new Excerpt(JANUARY, PERSON, List.of(), List.of(), List.of(entry), List.of(), List.of());

        assertThat(text(excerpt, false)).doesNotContain("{}").contains("{\"text\":\"\uFFFD\"}");
    }

    @Test
    void whereNothingIsRecordedThereAreOnlyTheProgramAndThePerson() throws IOException {
        assertThat(urls(bundle(NOTHING, true)))
                .extracting(url -> url.replaceFirst("/.*", ""))
                .containsExactly("Device", "Patient");
    }

    @Test
    void theWatchIsToldTheEnd() throws IOException {
        List<Long> done = new ArrayList<>();
        write(EVERYTHING, true, new ByteArrayOutputStream(), (steps, of) -> done.add(of - steps));

        assertThat(done.getLast()).isZero();
        assertThat(done.getFirst()).isPositive();
    }

    @Test
    void anExportThatIsNotWantedAnyMoreEnds() {
        ExportWatch impatient = (done, of) -> {
            throw new ExportCancelled();
        };

        assertThatThrownBy(() -> write(EVERYTHING, true, new ByteArrayOutputStream(), impatient))
                .isInstanceOf(ExportCancelled.class);
    }

    private static List<JsonNode> procedures(Excerpt excerpt, String status) throws IOException {
        return entries(bundle(excerpt, true)).stream()
                .map(entry -> entry.get("resource"))
                .filter(resource -> resource.get("resourceType").asText().equals("Procedure"))
                .filter(resource -> resource.get("status").asText().equals(status))
                .toList();
    }

    private static Set<String> codings(JsonNode bundle, String... systems) {
        return bundle.findValues("coding").stream()
                .flatMap(codings -> StreamSupport.stream(codings.spliterator(), false))
                .filter(coding -> List.of(systems).contains(coding.get("system").asText()))
                .map(coding -> coding.get("code").asText())
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> entries(JsonNode bundle) {
        return StreamSupport.stream(bundle.get("entry").spliterator(), false).toList();
    }

    private static List<String> urls(JsonNode bundle) {
        return bundle.findValuesAsText("url");
    }

    private static JsonNode bundle(Excerpt excerpt, boolean snomed) throws IOException {
        return JSON.readTree(text(excerpt, snomed));
    }

    private static String text(Excerpt excerpt, boolean snomed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(excerpt, snomed, out, ExportWatch.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(Excerpt excerpt, boolean snomed, ByteArrayOutputStream out, ExportWatch watch)
            throws IOException {
        new FhirTransaction(id("record"), "0.1.0", snomed).write(excerpt, out, watch);
    }
}
