package org.ribwise.export.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ribwise.export.fhir.Concept.Coding;

/// Writes the fields of a resource, in the order in which they are asked for.
final class Fields {

    /// The replacement character (Unicode Standard 23.8).
    private static final String UNREADABLE = "\uFFFD";

    private static final String UCUM = "http://unitsofmeasure.org";

    private final JsonGenerator json;
    private final boolean snomed;

    /// Writes what is in an object.
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /// @param snomed whether SNOMED codes are written
    Fields(JsonGenerator json, boolean snomed) {
        this.json = json;
        this.snomed = snomed;
    }

    /// A text; left out when it is blank, because FHIR has no empty ones. One in which nothing can be read says so, so
    /// that what it stands in does not come to be empty either.
    void text(String name, String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        String readable = readable(text);
        json.writeStringField(name, readable.isEmpty() ? UNREADABLE : readable);
    }

    void number(String name, long number) throws IOException {
        json.writeNumberField(name, number);
    }

    void yes(String name, boolean yes) throws IOException {
        json.writeBooleanField(name, yes);
    }

    void time(String name, OffsetDateTime time) throws IOException {
        json.writeStringField(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    void object(String name, Content content) throws IOException {
        json.writeObjectFieldStart(name);
        content.write();
        json.writeEndObject();
    }

    /// An array of one object.
    void one(String name, Content content) throws IOException {
        array(name, () -> element(content));
    }

    void array(String name, Content elements) throws IOException {
        json.writeArrayFieldStart(name);
        elements.write();
        json.writeEndArray();
    }

    void element(Content content) throws IOException {
        json.writeStartObject();
        content.write();
        json.writeEndObject();
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void reference(String name, Reference to) throws IOException {
        object(name, () -> json.writeStringField("reference", to.urn()));
    }

    void references(String name, List<Reference> to) throws IOException {
        array(name, () -> {
            for (Reference each : to) {
                element(() -> json.writeStringField("reference", each.urn()));
            }
        });
    }

    void concept(String name, Concept concept) throws IOException {
        object(name, () -> content(concept));
    }

    void concepts(String name, List<Concept> concepts) throws IOException {
        array(name, () -> {
            for (Concept concept : concepts) {
                element(() -> content(concept));
            }
        });
    }

    void quantity(String name, Quantity quantity) throws IOException {
        object(name, () -> {
            json.writeNumberField("value", quantity.value());
            json.writeStringField("unit", quantity.unit());
            json.writeStringField("system", UCUM);
            json.writeStringField("code", quantity.unit());
        });
    }

    void period(String name, OffsetDateTime start, OffsetDateTime end) throws IOException {
        object(name, () -> {
            time("start", start);
            time("end", end);
        });
    }

    /// A number with its unit.
    ///
    /// @param value the number
    /// @param unit in UCUM
    record Quantity(BigDecimal value, String unit) {

        static Quantity of(long value, String unit) {
            return new Quantity(BigDecimal.valueOf(value), unit);
        }

        static Quantity of(double value, String unit) {
            return new Quantity(BigDecimal.valueOf(value).stripTrailingZeros(), unit);
        }
    }

    private void content(Concept concept) throws IOException {
        List<Coding> codings = concept.codings().stream()
                .filter(coding -> snomed || !coding.system().equals(Concept.SNOMED))
                .toList();
        if (!codings.isEmpty()) {
            array("coding", () -> {
                for (Coding coding : codings) {
                    element(() -> coding(coding));
                }
            });
        }
        text("text", concept.text());
    }

    private void coding(Coding coding) throws IOException {
        json.writeStringField("system", coding.system());
        json.writeStringField("code", coding.code());
        text("display", coding.display());
    }

    /// FHIR allows tab, line end and what can be seen.
    private static String readable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> letter == '\t' || letter == '\n' || letter == '\r' || !isUnreadable(letter))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isUnreadable(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
