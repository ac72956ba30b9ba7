package org.ribwise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsOpening;
import org.ribwise.domain.exchange.ResultsPart;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.exchange.results.ResultsContent;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.exchange.signing.SignedFile;

/// Results come home as they were, and sealed ones to one reader only.
class ResultsFileTest {

    private static final KeyRing PATIENT = Keys.of(31);
    private static final KeyRing CLINIC = Keys.of(32);
    private static final Results RESULTS = SampleResults.of(1, 40);
    private static final JsonResultsFiles READER = new JsonResultsFiles(Optional.of(CLINIC.opening()));
    private static final JsonResultsFiles ANYBODY = new JsonResultsFiles(Optional.empty());

    @Test
    void everythingComesBackAsItWas() {
        ResultsOpening.Opened opened = opened(ANYBODY, file(RESULTS, false));
        assertThat(opened.results()).isEqualTo(RESULTS);
        assertThat(opened.signer()).isEqualTo(PATIENT.signing().signer());
        assertThat(opened.sealed()).isFalse();
    }

    /// A file as the first Ribwise wrote it, which knew nothing of plans that were followed.
    @Test
    void aFileOfFormat1IsStillRead() throws IOException {
        byte[] old = Files.readAllBytes(Path.of("src/test/resources/frozen/files/format-1.ribwise-results"));
        assertThat(new String(old, UTF_8)).contains("\"format\": 1,");
        assertThat(new String(file(RESULTS, false), UTF_8)).contains("\"format\": 3,");
        Set<ResultsPart> then = EnumSet.complementOf(EnumSet.of(ResultsPart.PLAN, ResultsPart.RULES));
        assertThat(opened(ANYBODY, old).results())
                .isEqualTo(SampleResults.of(1, 6).only(then));
    }

    /// Format 2 knew nothing of days off that were taken back.
    @Test
    void aFileOfFormat2IsStillRead() throws IOException {
        byte[] old = Files.readAllBytes(Path.of("src/test/resources/frozen/files/format-2.ribwise-results"));
        assertThat(new String(old, UTF_8)).contains("\"format\": 2,");
        Results read = opened(ANYBODY, old).results();
        assertThat(read.summary()).containsEntry(ResultsPart.PLAN, 9).containsEntry(ResultsPart.SESSIONS, 6);
        assertThat(read.course().daysOff()).hasSize(3);
        assertThat(read.course().daysOn()).isEmpty();
        assertThat(read.course().felt()).isEmpty();
    }

    @Test
    void theSampleHasEveryKindOfThing() {
        assertThat(RESULTS.summary().values()).allMatch(count -> count > 10);
        assertThat(RESULTS.diary().stream()
                        .map(one -> one.value().event().getClass())
                        .distinct())
                .hasSizeGreaterThan(6);
        assertThat(RESULTS.measures().stream()
                        .map(one -> one.value().result().getClass())
                        .distinct())
                .hasSize(5);
    }

    @Test
    void sealedResultsOpenForTheirReaderOnly() {
        byte[] sealed = file(RESULTS, true);
        ResultsOpening.Opened opened = opened(READER, sealed);
        assertThat(opened.results()).isEqualTo(RESULTS);
        assertThat(opened.sealed()).isTrue();
        assertThat(new String(sealed, UTF_8))
                .doesNotContain("LOWER_BACK")
                .doesNotContain(SampleResults.PATIENT.toString());
        assertThat(ANYBODY.open("a", sealed)).isEqualTo(new ResultsOpening.Refused(FileRefusal.SEALED));
        JsonResultsFiles other = new JsonResultsFiles(Optional.of(PATIENT.opening()));
        assertThat(other.open("a", sealed)).isEqualTo(new ResultsOpening.Refused(FileRefusal.SEALED_FOR_ANOTHER));
    }

    /// Takes somebody's box out of its file and signs it oneself.
    @Test
    void aStolenBoxDoesNotOpen() {
        String sealed = new String(file(RESULTS, true), UTF_8);
        String content =
                sealed.substring(sealed.indexOf("\"content\":\n") + 11, sealed.lastIndexOf(",\n\"signature\""));
        byte[] stolen = SignedFile.seal(FileKind.RESULTS, CLINIC.signing(), content);
        assertThat(READER.open("a", stolen)).isEqualTo(new ResultsOpening.Refused(FileRefusal.SEALED_FOR_ANOTHER));
    }

    @Test
    void onlyTheChosenPartsAreInIt() {
        Results some = RESULTS.only(EnumSet.of(ResultsPart.SESSIONS, ResultsPart.STOPS));
        Results back = opened(ANYBODY, file(some, false)).results();
        Map<ResultsPart, Integer> counts = back.summary();
        assertThat(counts)
                .containsEntry(ResultsPart.SESSIONS, RESULTS.sessions().size())
                .containsEntry(ResultsPart.STOPS, RESULTS.stops().size())
                .containsEntry(ResultsPart.DIARY, 0)
                .containsEntry(ResultsPart.SCORES, 0)
                .containsEntry(ResultsPart.PLAN, 0)
                .containsEntry(ResultsPart.RULES, 0)
                .containsEntry(ResultsPart.MEASURES, 0);
        assertThat(new String(file(some, false), UTF_8))
                .doesNotContain("small white")
                .doesNotContain("\"diary\"");
    }

    @Test
    void allProblemsAreToldWithTheirLines() {
        String content = ResultsContent.text(RESULTS)
                .replaceFirst("\"COMPLETED\"", "\"FINISHED\"")
                .replaceFirst("\"oxygen\": 94", "\"oxygen\": 940")
                .replaceFirst("\"pulse\"", "\"puls\"");
        byte[] file = SignedFile.seal(FileKind.RESULTS, PATIENT.signing(), content);
        List<DefinitionProblem> problems = ((ResultsOpening.Unusable) ANYBODY.open("a", file)).problems();
        assertThat(problems)
                .extracting(DefinitionProblem::reason)
                .contains(Reason.NOT_ONE_OF, Reason.TOO_GREAT, Reason.MISSPELT);
        assertThat(problems).allMatch(problem -> problem.line() > 5);
    }

    @Test
    void theSameIdentityTwiceIsRefused() {
        String content = ResultsContent.text(SampleResults.of(3, 3));
        String id = content.replaceFirst("(?s).*\"sessions\": \\[\\s*(\\{.*?\\n    }).*", "$1");
        String twice = content.replace("\"sessions\": [", "\"sessions\": [\n" + id + ",");
        byte[] file = SignedFile.seal(FileKind.RESULTS, PATIENT.signing(), twice);
        assertThat(ANYBODY.open("a", file)).isInstanceOf(ResultsOpening.Unusable.class);
    }

    private static byte[] file(Results results, boolean sealed) {
        return JsonResultsFiles.sign(
                results,
                PATIENT.signing(),
                sealed ? Optional.of(CLINIC.opening().sealing()) : Optional.empty(),
                new SecureRandom());
    }

    private static ResultsOpening.Opened opened(JsonResultsFiles files, byte[] file) {
        return (ResultsOpening.Opened) files.open("a.ribwise-results", file);
    }
}
