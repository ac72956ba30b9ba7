package org.ribwise.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.export.SampleExcerpts;

/// HAPI FHIR's validator with the R4 core package finds no error in what we write.
class ValidBundleTest {

    private static final Set<ResultSeverityEnum> SEVERE = Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);
    private static final FhirValidator VALIDATOR = validator();

    static Stream<Arguments> bundles() {
        return Stream.of(
                Arguments.of("everything", SampleExcerpts.EVERYTHING, true),
                Arguments.of("everything without SNOMED", SampleExcerpts.EVERYTHING, false),
                Arguments.of("with a plan", WrittenBundle.FOLLOWED, true),
                Arguments.of("with a plan without SNOMED", WrittenBundle.FOLLOWED, false),
                Arguments.of("nothing", SampleExcerpts.NOTHING, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void hasNoError(String name, Excerpt excerpt, boolean snomed) {
        assertThat(errors(WrittenBundle.json(excerpt, snomed))).isEmpty();
    }

    @Test
    void anErrorIsSeen() {
        String broken = WrittenBundle.json(SampleExcerpts.EVERYTHING, true)
                .replace("\"status\":\"final\"", "\"status\":\"finished\"");

        assertThat(errors(broken)).isNotEmpty();
    }

    private static List<String> errors(String json) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> SEVERE.contains(message.getSeverity()))
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static FhirValidator validator() {
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(WrittenBundle.R4),
                new CommonCodeSystemsTerminologyService(WrittenBundle.R4),
                new InMemoryTerminologyServerValidationSupport(WrittenBundle.R4),
                new SnapshotGeneratingValidationSupport(WrittenBundle.R4)));
        return WrittenBundle.R4.newValidator().registerValidatorModule(instances);
    }
}
