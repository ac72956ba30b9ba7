package org.ribwise.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.test.config.TestR4Config;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// A HAPI FHIR R4 server with its database, in this process, takes what we write.
class ServerTest {

    private static final String LOINC = "http://loinc.org";

    private static final String ACTIVITY = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes";

    private static AnnotationConfigApplicationContext server;
    private static Bundle first;
    private static Bundle second;

    @BeforeAll
    static void sendTwice() {
        server = new AnnotationConfigApplicationContext(TestR4Config.class);
        first = send();
        second = send();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everythingIsMadeUnderItsOwnIdentity() {
        assertThat(first.getEntry())
                .hasSizeGreaterThan(40)
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("201"));
        assertThat(locations(first)).isEqualTo(urls()).doesNotHaveDuplicates();
    }

    @Test
    void sendingItAgainMakesNothingAndChangesNoVersion() {
        assertThat(second.getEntry())
                .hasSameSizeAs(first.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("200"))
                .allSatisfy(
                        entry -> assertThat(entry.getResponse().getLocation()).endsWith("/_history/1"));
        assertThat(locations(second)).isEqualTo(locations(first));
        assertThat(search("Patient", new SearchParameterMap())).hasSize(1);
    }

    @Test
    void aPainIsFoundByPatientCodeAndDate() {
        SearchParameterMap asked = new SearchParameterMap()
                .add("patient", new ReferenceParam(patient()))
                .add("code", new TokenParam(LOINC, "72514-3"))
                .add("date", new DateRangeParam("2026-01-12", "2026-01-12"));

        assertThat(search("Observation", asked))
                .extracting(found -> ((Observation) found).hasValueQuantity()
                        ? ((Observation) found).getValueQuantity().getValue().intValue()
                        : -1)
                .containsExactlyInAnyOrder(5, 3, -1);
    }

    @Test
    void aDayOnWhichNothingWasAskedHasNone() {
        SearchParameterMap asked = new SearchParameterMap()
                .add("patient", new ReferenceParam(patient()))
                .add("code", new TokenParam(LOINC, "72514-3"))
                .add("date", new DateRangeParam("2026-01-13", "2026-01-13"));

        assertThat(search("Observation", asked)).isEmpty();
    }

    @Test
    void aSessionIsFoundWithItsScores() {
        SearchParameterMap stopped = new SearchParameterMap()
                .add("patient", new ReferenceParam(patient()))
                .add("status", new TokenParam("stopped"))
                .add("date", new DateRangeParam("2026-01-14", "2026-01-14"));
        List<IBaseResource> sessions = search("Procedure", stopped);

        assertThat(sessions)
                .singleElement()
                .satisfies(found -> assertThat(((Procedure) found)
                                .getStatusReason()
                                .getCodingFirstRep()
                                .getCode())
                        .isEqualTo("BREATHLESS"));
        SearchParameterMap itsScores = new SearchParameterMap()
                .add(
                        "part-of",
                        new ReferenceParam(sessions.getFirst().getIdElement().toUnqualifiedVersionless()));
        // neck, breathlessness, the group of pains, and the three of the activity
        assertThat(search("Observation", itsScores)).hasSize(6);
    }

    @Test
    void aPlanIsFoundByPatientCodeAndDate() {
        SearchParameterMap plan = new SearchParameterMap()
                .add("patient", new ReferenceParam(patient()))
                .add("category", new TokenParam(ACTIVITY, "PhysicalActivity"))
                .add("date", new DateRangeParam("2026-01-12", "2026-01-13"));
        SearchParameterMap orders = new SearchParameterMap()
                .add("patient", new ReferenceParam(patient()))
                .add("code", new TokenParam("http://snomed.info/sct", "229065009"))
                .add("authored", new DateRangeParam("2026-01-04", "2026-01-04"));
        SearchParameterMap goals = new SearchParameterMap().add("patient", new ReferenceParam(patient()));

        assertThat(search("CarePlan", plan)).hasSize(2);
        assertThat(search("ServiceRequest", orders)).hasSize(6);
        assertThat(search("Goal", goals)).hasSize(2);
    }

    private static Bundle send() {
        Bundle bundle = WrittenBundle.parsed(WrittenBundle.json(WrittenBundle.FOLLOWED, true));
        @SuppressWarnings("unchecked") // the context knows beans by name only
        IFhirSystemDao<Bundle, Meta> system = server.getBean("mySystemDaoR4", IFhirSystemDao.class);
        return system.transaction(new SystemRequestDetails(), bundle);
    }

    private static List<String> urls() {
        return WrittenBundle.parsed(WrittenBundle.json(WrittenBundle.FOLLOWED, true)).getEntry().stream()
                .map(entry -> entry.getRequest().getUrl())
                .toList();
    }

    private static List<String> locations(Bundle answer) {
        return answer.getEntry().stream()
                .map(entry -> entry.getResponse().getLocation().replaceFirst("/_history/.*", ""))
                .toList();
    }

    private static String patient() {
        return urls().stream()
                .filter(url -> url.startsWith("Patient/"))
                .findFirst()
                .orElseThrow();
    }

    private static List<IBaseResource> search(String type, SearchParameterMap asked) {
        return server.getBean(DaoRegistry.class)
                .getResourceDao(type)
                .search(asked.setLoadSynchronous(true), new SystemRequestDetails())
                .getAllResources();
    }
}
