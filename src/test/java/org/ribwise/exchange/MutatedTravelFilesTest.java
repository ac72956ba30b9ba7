package org.ribwise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.catalog.Mutation;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.ResultsOpening;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.exchange.results.ResultsContent;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.exchange.signing.Opening;
import org.ribwise.exchange.signing.SignedFile;

/// Ten thousand files that somebody has spoilt or forged: none that was altered is opened, none is too much for the
/// program.
@Execution(ExecutionMode.CONCURRENT)
class MutatedTravelFilesTest {

    private static final int FORGED_PLANS = 4_500;
    private static final int FORGED_RESULTS = 2_500;
    private static final int SIGNED_NONSENSE = 3_000;
    /// Only so that a hang ends; all of it takes a few seconds.
    private static final Duration HANGS_AFTER = Duration.ofMinutes(4);

    private static final KeyRing CLINIC = Keys.of(41);
    private static final KeyRing STRANGER = Keys.of(42);
    private static final KeyRing PATIENT = Keys.of(43);
    private static final JsonExerciseSource SOURCE = new JsonExerciseSource(SampleParcels.SHIPPED);
    private static final ExerciseLibrary LIBRARY = SOURCE.read();
    private static final PlanFiles PLANS = new JsonPlanFiles(texts -> SOURCE.readTexts(texts, LIBRARY));
    private static final JsonResultsFiles RESULTS = new JsonResultsFiles(Optional.of(CLINIC.opening()));

    private final FolderWatch watch = new FolderWatch();

    /// Whatever a file says, no file appears, goes or changes: not in the working folder, not at home, not among the
    /// temporary files.
    @AfterEach
    void nothingIsWrittenAnywhere() throws IOException {
        assertThat(watch.changes()).isEmpty();
    }

    @Test
    void noForgedPlanIsOpened() {
        List<byte[]> files = List.of(
                plan(SampleParcels.full(CLINIC.opening().sealing()), CLINIC),
                plan(SampleParcels.plain(2), CLINIC),
                plan(SampleParcels.plain(1), CLINIC),
                plan(SampleParcels.plain(3), STRANGER));
        files.forEach(file -> assertThat(PLANS.open("sound", file)).isInstanceOf(PlanOpening.Opened.class));
        assertTimeoutPreemptively(HANGS_AFTER, () -> {
            for (int seed = 0; seed < FORGED_PLANS; seed++) {
                byte[] forged = forged(files, seed);
                assertThat(PLANS.open("forged", forged)).as(which(seed)).isInstanceOf(PlanOpening.Refused.class);
            }
        });
    }

    @Test
    void noForgedResultsAreOpened() {
        List<byte[]> files =
                List.of(results(1, false), results(2, false), results(1, true), results(2, true), results(3, true));
        files.forEach(file -> assertThat(RESULTS.open("sound", file)).isInstanceOf(ResultsOpening.Opened.class));
        assertTimeoutPreemptively(HANGS_AFTER, () -> {
            for (int seed = 0; seed < FORGED_RESULTS; seed++) {
                byte[] forged = forged(files, seed);
                assertThat(RESULTS.open("forged", forged)).as(which(seed)).isInstanceOf(ResultsOpening.Refused.class);
            }
        });
    }

    /// A signature says who wrote it, not that it makes sense: somebody's program may be broken, or they may mean harm.
    @Test
    void whatIsSignedButMakesNoSenseIsToldAndNotUsed() {
        String plan = PLANS.text(SampleParcels.full(CLINIC.opening().sealing()));
        String results = ResultsContent.text(SampleResults.of(5, 12));
        List<Integer> unusable = new ArrayList<>();
        assertTimeoutPreemptively(HANGS_AFTER, () -> {
            for (int seed = 0; seed < SIGNED_NONSENSE; seed++) {
                boolean ofPlan = seed % 3 > 0;
                byte[] content = Mutation.mutated(ofPlan ? plan : results, new Random(seed));
                if (isText(content)) {
                    List<DefinitionProblem> problems = ofPlan ? plan(content) : results(content);
                    assertThat(problems).as(which(seed)).allSatisfy(MutatedTravelFilesTest::hasPlace);
                    unusable.add(problems.size());
                }
            }
        });
        long told = unusable.stream().filter(count -> count > 0).count();
        assertThat(unusable).hasSizeGreaterThan(SIGNED_NONSENSE * 9 / 10);
        assertThat(told).isGreaterThan(SIGNED_NONSENSE / 2);
    }

    private static void hasPlace(DefinitionProblem problem) {
        boolean inside = !problem.file().equals("nonsense");
        assertThat(inside || problem.line() > 0).as(problem.toString()).isTrue();
        assertThat(problem.details())
                .allSatisfy(detail -> assertThat(detail.length()).isLessThanOrEqualTo(600));
    }

    private static List<DefinitionProblem> plan(byte[] content) {
        byte[] file = SignedFile.seal(FileKind.PLAN, CLINIC.signing(), new String(content, UTF_8));
        return switch (PLANS.open("nonsense", file)) {
            case PlanOpening.Refused refused -> throw new AssertionError(refused);
            case PlanOpening.Unusable unusable -> unusable.problems();
            case PlanOpening.Opened opened -> {
                assertThat(opened.ownExercises())
                        .noneMatch(own -> LIBRARY.exercise(own.id()).isPresent());
                yield List.of();
            }
        };
    }

    private static List<DefinitionProblem> results(byte[] content) {
        byte[] file = SignedFile.seal(FileKind.RESULTS, PATIENT.signing(), new String(content, UTF_8));
        return switch (RESULTS.open("nonsense", file)) {
            case ResultsOpening.Refused refused -> throw new AssertionError(refused);
            case ResultsOpening.Unusable unusable -> unusable.problems();
            case ResultsOpening.Opened _ -> List.of();
        };
    }

    private static boolean isText(byte[] content) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).length() > 0;
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    private static byte[] forged(List<byte[]> files, int seed) {
        FileMutation mutation = mutation(seed);
        byte[] file = files.get(seed / FileMutation.values().length % files.size());
        byte[] other = files.get((seed / FileMutation.values().length + 1) % files.size());
        return mutation.of(file, other, new Random(seed));
    }

    private static FileMutation mutation(int seed) {
        List<FileMutation> all = List.of(FileMutation.values());
        return all.get(seed % all.size());
    }

    private static String which(int seed) {
        return mutation(seed) + ", seed " + seed;
    }

    private static byte[] plan(PlanParcel parcel, KeyRing signer) {
        return JsonPlanFiles.sign(parcel, signer.signing());
    }

    private static byte[] results(int seed, boolean sealed) {
        return JsonResultsFiles.sign(
                SampleResults.of(seed, 10),
                PATIENT.signing(),
                sealed ? Optional.of(CLINIC.opening().sealing()) : Optional.empty(),
                Keys.random(seed));
    }

    /// An id never leads anywhere: nothing but small letters, digits and dashes.
    @Test
    void noIdOfAFileIsAPath() {
        for (String path : List.of("../x", "a/b", "br-..", "C:\\x", "br-\u0000", "br-x.json", "/etc/passwd")) {
            String content = PLANS.text(SampleParcels.full(CLINIC.opening().sealing()))
                    .replace("br-own-calm", path.replace("\\", "\\\\").replace("\u0000", "\\u0000"));
            assertThat(PLANS.draft("nonsense", content.getBytes(UTF_8)))
                    .as(path)
                    .isInstanceOf(PlanFiles.Draft.Unusable.class);
        }
        assertThat(new ExerciseId("br-own-calm").value()).matches("[a-z0-9-]+");
    }

    @Test
    void aFileThatWouldUnpackItselfToAnySizeIsRefused() {
        byte[] zip = new byte[200_000];
        System.arraycopy(new byte[] {0x50, 0x4B, 0x03, 0x04}, 0, zip, 0, 4);
        assertThat(SignedFile.open(FileKind.PLAN, zip)).isInstanceOf(Opening.Refused.class);
        String many = "{\"prescriptions\": [" + "[],".repeat(300_000) + "[]]}";
        assertThat(PLANS.draft("nonsense", many.getBytes(UTF_8))).isInstanceOf(PlanFiles.Draft.Unusable.class);
    }
}
