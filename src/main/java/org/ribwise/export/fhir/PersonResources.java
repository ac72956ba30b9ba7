package org.ribwise.export.fhir;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;

/// Whom it is about, what wrote it, and from where it comes.
final class PersonResources {

    private final Writing writing;
    private final UUID record;
    private final String version;

    /// @param record identity of the record
    /// @param version which Ribwise writes
    PersonResources(Writing writing, UUID record, String version) {
        this.writing = writing;
        this.record = record;
        this.version = version;
    }

    void putPatient(PersonFacts person) throws IOException {
        Fields fields = writing.fields();
        writing.to().put(writing.patient(), () -> {
            fields.one("identifier", () -> {
                fields.text("system", "urn:ietf:rfc:3986");
                fields.text("value", "urn:uuid:" + record);
            });
            if (!person.name().isBlank()) {
                fields.one("name", () -> fields.text("text", person.name()));
            }
            if (person.birthYear().isPresent()) {
                fields.text("birthDate", Integer.toString(person.birthYear().getAsInt()));
            }
        });
    }

    /// The program: one device for each version, whoever uses it.
    Reference putDevice() throws IOException {
        Fields fields = writing.fields();
        Reference device = Reference.to("Device", "ribwise", version);
        writing.to().put(device, () -> {
            fields.one("deviceName", () -> {
                fields.text("name", "Ribwise");
                fields.text("type", "model-name");
            });
            fields.concept("type", Code.DEVICE.concept());
            fields.one("version", () -> fields.text("value", version));
        });
        return device;
    }

    /// Says that the person recorded all of it, and that the program put it together. Its time is the last one of the
    /// record, not that of writing: sending the same again must change nothing.
    void putProvenance(DaySpan days, List<Reference> targets, OffsetDateTime latest, Reference device)
            throws IOException {
        putProvenance(List.of(days.from(), days.to()), targets, latest, writing.patient(), device);
    }

    /// Says who wrote something, and that the program put it together.
    ///
    /// @param what what it is about: with the record, its identity
    void putProvenance(List<?> what, List<Reference> targets, OffsetDateTime latest, Reference author, Reference device)
            throws IOException {
        Fields fields = writing.fields();
        List<Object> identity = new ArrayList<>(List.of(record));
        identity.addAll(what);
        Reference provenance = Reference.to("Provenance", identity.toArray());
        writing.to().put(provenance, () -> {
            fields.references("target", targets);
            fields.time("recorded", latest);
            fields.array("agent", () -> {
                agent("author", author);
                agent("assembler", device);
            });
        });
    }

    private void agent(String type, Reference who) throws IOException {
        Fields fields = writing.fields();
        fields.element(() -> {
            fields.concept("type", Concept.hl7("provenance-participant-type", type));
            fields.reference("who", who);
        });
    }
}
