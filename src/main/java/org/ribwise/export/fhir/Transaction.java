package org.ribwise.export.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ribwise.export.fhir.Fields.Content;

/// Writes the entries of a transaction, one a line, each put under an identity of its own.
final class Transaction {

    private final JsonGenerator json;
    private final List<Reference> written = new ArrayList<>();

    Transaction(JsonGenerator json) {
        this.json = json;
    }

    /// Writes a resource.
    ///
    /// @param resource its type and identity
    /// @param content its fields, without these
    void put(Reference resource, Content content) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("fullUrl", resource.urn());
        json.writeObjectFieldStart("resource");
        json.writeStringField("resourceType", resource.type());
        json.writeStringField("id", resource.id().toString());
        content.write();
        json.writeEndObject();
        json.writeObjectFieldStart("request");
        json.writeStringField("method", "PUT");
        json.writeStringField("url", resource.url());
        json.writeEndObject();
        json.writeEndObject();
        written.add(resource);
    }

    /// What was written so far.
    List<Reference> written() {
        return List.copyOf(written);
    }
}
