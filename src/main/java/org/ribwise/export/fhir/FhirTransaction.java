package org.ribwise.export.fhir;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportSteps;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.safety.SafetyEvent;

/// Writes a part of the record as a FHIR R4 transaction: a server that takes it has everything under the identities of
/// the record, so that sending it again makes nothing twice. The same record and days give the same bytes.
///
/// @param record identity of the record for ever
/// @param version which Ribwise writes it
/// @param snomed whether SNOMED CT codes are written beside the words: they need a licence or a member country
public record FhirTransaction(UUID record, String version, boolean snomed) {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// Writes the transaction, an entry at a time.
    ///
    /// @param excerpt what to write
    /// @param out where it goes, in UTF-8; flushed, and left open
    /// @param watch is told how many of the excerpt's entries are written, and may end it
    /// @throws ExportCancelled if it is not wanted any more; what was written until then is only a part
    public void write(Excerpt excerpt, OutputStream out, ExportWatch watch) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("resourceType", "Bundle");
            json.writeStringField("type", "transaction");
            json.writeArrayFieldStart("entry");
            Reference patient = Reference.to("Patient", record);
            Transaction transaction = new Transaction(json);
            entries(excerpt, new Writing(new Fields(json, snomed), transaction, patient), watch);
            json.writeEndArray();
            json.writeRaw('\n');
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void entries(Excerpt excerpt, Writing writing, ExportWatch watch) throws IOException {
        PersonResources person = new PersonResources(writing, record, version);
        Reference device = person.putDevice();
        person.putPatient(excerpt.person());
        PlanResources plans = new PlanResources(writing, person, device);
        plans.put(excerpt.plans(), excerpt.days().to());
        List<Reference> before = writing.to().written();
        SessionResources sessions = new SessionResources(writing, device, excerpt.events(), plans::basedOn);
        ScoreResources scores =
                new ScoreResources(writing, excerpt.person().breathing().best());
        MeasureResources measures = new MeasureResources(writing);
        DiaryResources diary = new DiaryResources(writing, scores);
        ExportSteps steps = new ExportSteps(watch, size(excerpt));
        each(excerpt.sessions().stream(), steps, sessions::put);
        each(excerpt.events().stream(), steps, sessions::putNotDone);
        each(excerpt.occasions(), steps, scores::put);
        each(excerpt.diary().stream(), steps, diary::put);
        each(excerpt.measures().stream(), steps, measures::put);
        List<Reference> all = writing.to().written();
        List<Reference> written = all.subList(before.size(), all.size());
        if (!written.isEmpty()) {
            person.putProvenance(excerpt.days(), written, latest(excerpt), device);
        }
        steps.end();
    }

    /// Writes one entry.
    @FunctionalInterface
    private interface Put<T> {
        void put(T entry) throws IOException;
    }

    private static <T> void each(Stream<T> entries, ExportSteps steps, Put<T> put) throws IOException {
        for (Iterator<T> each = entries.iterator(); each.hasNext(); ) {
            T entry = each.next();
            steps.next();
            put.put(entry);
        }
    }

    private static long size(Excerpt excerpt) {
        long ratings = 2L * excerpt.sessions().size();
        return excerpt.sessions().size()
                + ratings
                + excerpt.events().size()
                + excerpt.sheets().size()
                + excerpt.diary().size()
                + excerpt.measures().size();
    }

    private static OffsetDateTime latest(Excerpt excerpt) {
        return Stream.of(
                        excerpt.sessions().stream()
                                .map(session ->
                                        session.endedAt().orElse(session.start().at())),
                        excerpt.events().stream().map(SafetyEvent::at),
                        excerpt.sheets().stream().map(ScoreSheet::at),
                        excerpt.diary().stream().map(DiaryEntry::at),
                        excerpt.measures().stream().map(MeasureEntry::at))
                .flatMap(times -> times)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
    }
}
