package org.ribwise.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.export.SampleExcerpts;
import org.ribwise.export.SampleFollowing;
import org.ribwise.export.fhir.FhirTransaction;

/// A transaction as the program writes it.
final class WrittenBundle {

    static final FhirContext R4 = FhirContext.forR4Cached();

    /// Everything, of a person who follows a plan.
    static final Excerpt FOLLOWED =
            SampleExcerpts.EVERYTHING.with(SampleFollowing.plans(SampleExcerpts.EVERYTHING.sessions()));

    private WrittenBundle() {}

    static String json(Excerpt excerpt, boolean snomed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FhirTransaction(SampleExcerpts.id("record"), "0.1.0", snomed).write(excerpt, out, ExportWatch.NONE);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Read by somebody else's strict parser.
    static Bundle parsed(String json) {
        return R4.newJsonParser()
                .setParserErrorHandler(new ca.uhn.fhir.parser.StrictErrorHandler())
                .parseResource(Bundle.class, json);
    }
}
