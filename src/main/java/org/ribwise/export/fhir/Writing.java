package org.ribwise.export.fhir;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ribwise.export.fhir.Fields.Content;

/// What every resource is written with.
///
/// @param fields writes fields
/// @param to takes the resources
/// @param patient about whom they are
record Writing(Fields fields, Transaction to, Reference patient) {

    /// Writes an observation: what every one has, then the rest.
    ///
    /// @param what which observation
    /// @param rest its value and components
    void observation(Reference resource, What what, Content rest) throws IOException {
        to.put(resource, () -> {
            fields.text("status", "final");
            fields.concepts("category", what.categories());
            fields.concept("code", what.code());
            fields.reference("subject", patient);
            fields.time("effectiveDateTime", what.at());
            if (what.session().isPresent()) {
                fields.one(
                        "partOf",
                        () -> fields.text("reference", what.session().get().urn()));
            }
            rest.write();
        });
    }

    /// What every observation has.
    ///
    /// @param code what was observed
    /// @param at when
    /// @param session of which session; empty when of none
    /// @param categories what kind of observation it is
    record What(Concept code, OffsetDateTime at, Optional<Reference> session, List<Concept> categories) {}

    /// A survey: the person was asked.
    static What survey(Concept code, OffsetDateTime at, Optional<Reference> session) {
        return new What(code, at, session, List.of(Concept.hl7("observation-category", "survey")));
    }
}
