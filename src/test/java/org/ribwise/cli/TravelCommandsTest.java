package org.ribwise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.SampleResults;
import org.ribwise.exchange.plan.PlanContent;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.store.SqliteCaseload;

/// `plan` and `results` on the command line.
class TravelCommandsTest {

    @TempDir
    Path folder;

    private Path draft;
    private Path plan;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), KeyedDesk.PASSPHRASE + "\n");
        draft = Files.writeString(folder.resolve("draft.json"), PlanContent.text(SampleParcels.plain(1)));
        plan = folder.resolve("kim.ribwise-plan");
    }

    @Test
    void aDraftIsSignedVerifiedAndShown() {
        Terminal signed = sign(draft, "--nothing-applies");
        assertThat(signed.exit()).as(signed.err()).isZero();
        assertThat(signed.out()).contains(KeyedDesk.words(KeyedDesk.keys(folder.resolve("clinic"))));
        assertThat(verify().exit()).isEqualTo(ExitCodes.STRANGER);
        Terminal shown = Terminal.run("plan", "show", plan.toString());
        assertThat(shown.exit()).isZero();
        assertThat(shown.out())
                .contains("First four weeks, version 1, for Kim, by Ana Ruiz")
                .contains("(br-control)");
    }

    @Test
    void aKeyIsTrustedOnceByItsWords() {
        sign(draft, "--nothing-applies");
        assertThat(verify("--trust", "apple river stone apple river stone apple river")
                        .exit())
                .isEqualTo(ExitCodes.STRANGER);
        assertThat(verify().exit()).isEqualTo(ExitCodes.STRANGER);
        String words = KeyedDesk.words(KeyedDesk.keys(folder.resolve("clinic")));
        assertThat(verify("--trust", words).exit()).isZero();
        Terminal again = verify();
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("From Ana Ruiz, unchanged");
    }

    @Test
    void anAlteredFileIsRefused() throws IOException {
        sign(draft, "--nothing-applies");
        Files.writeString(plan, Files.readString(plan).replace("\"version\": 1", "\"version\": 2"));
        for (String command : List.of("verify", "show")) {
            Terminal refused = Terminal.run("plan", command, plan.toString());
            assertThat(refused.exit()).isEqualTo(ExitCodes.PROBLEMS);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("not as it was signed");
        }
    }

    @Test
    void whatIsForbiddenToAPersonIsNeitherFoundGoodNorSigned() throws IOException {
        for (String tag : List.of("OSTEO", "HYPERINFLATION")) {
            Path forbidden = forbiddenTo(SafetyTag.valueOf(tag));
            Terminal checked = Terminal.run("plan", "check", forbidden.toString(), "--profile", tag);
            assertThat(checked.exit()).as(tag + checked.out() + checked.err()).isEqualTo(ExitCodes.REFUSED);
            Terminal signed = sign(forbidden, "--profile", tag);
            assertThat(signed.exit()).as(tag).isEqualTo(ExitCodes.REFUSED);
            assertThat(signed.err()).contains("is not for this person").contains(tag);
            assertThat(plan).doesNotExist();
            assertThat(Terminal.run("plan", "check", forbidden.toString(), "--nothing-applies")
                            .exit())
                    .as(tag)
                    .isZero();
        }
    }

    @Test
    void aWrittenOverrideLetsItThrough() throws IOException {
        for (SafetyTag tag : List.of(SafetyTag.OSTEO, SafetyTag.HYPERINFLATION)) {
            Path overridden = overridden(tag);
            Terminal checked = Terminal.run("plan", "check", overridden.toString(), "--profile", tag.name());
            assertThat(checked.exit()).as(checked.out() + checked.err()).isZero();
            assertThat(checked.out()).contains("in spite of").contains("Ruiz wrote");
            assertThat(sign(overridden, "--force", "--profile", tag.name()).exit())
                    .isZero();
            // the next plan is for somebody else
            Files.delete(folder.resolve("clinic").resolve(SqliteCaseload.NAME));
        }
    }

    @Test
    void forWhomMustBeSaid() {
        assertThat(sign(draft).exit()).isEqualTo(ExitCodes.UNANSWERABLE);
        assertThat(sign(draft).err()).contains("--nothing-applies");
    }

    @Test
    void nothingIsReplacedWithoutForceAndNothingHalfIsLeft() throws IOException {
        Files.writeString(plan, "mine");
        Terminal refused = sign(draft, "--nothing-applies");
        assertThat(refused.exit()).isEqualTo(ExitCodes.UNANSWERABLE);
        assertThat(refused.err()).contains("--force");
        assertThat(plan).hasContent("mine");
        assertThat(sign(draft, "--nothing-applies", "--force").exit()).isZero();
        assertThat(Files.readString(plan)).contains("\"signature\"");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("secret.txt", "draft.json", "kim.ribwise-plan");
        }
    }

    @Test
    void anotherPassphraseIsSaidAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "something else");
        Terminal refused = sign(draft, "--nothing-applies");
        assertThat(refused.exit()).isEqualTo(ExitCodes.UNANSWERABLE);
        assertThat(refused.err()).contains("not the passphrase").doesNotContain("something else");
        assertThat(plan).doesNotExist();
    }

    @Test
    void theJsonOfAPlanIsADraftThatCanBeSignedAgain() throws IOException {
        sign(draft, "--nothing-applies");
        Terminal shown = Terminal.run("plan", "show", plan.toString(), "--json");
        assertThat(shown.out()).isEqualTo(Files.readString(draft));
    }

    @Test
    void theSessionsOfAPlanAreWrittenForACalendar() throws IOException {
        Path file = folder.resolve("routine.ics");
        List<String> line = List.of("plan", "calendar", draft.toString(), "--out", file.toString());
        Terminal written = run(line, "--time", "18:00", "--time", "08:30", "--excused", "2027-01-06");
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(Files.readString(file))
                .contains("DTSTART;TZID=Europe/London:20270104T083000\r\n")
                .contains("EXDATE;TZID=Europe/London:20270106T180000\r\n")
                .contains("SUMMARY:Time for your routine\r\n");
        assertThat(run(line).exit()).isEqualTo(ExitCodes.UNANSWERABLE);
        assertThat(run(line, "--force", "--time", "25:00").err()).contains("25:00");
        assertThat(run(line, "--force", "--zone", "Nowhere/Land").err()).contains("Nowhere/Land");
        assertThat(run(line, "--force", "--alarm", "-1").err()).contains("-1");
        assertThat(run(line, "--force", "--excused", "soon").err()).contains("soon");
        assertThat(Files.readString(file)).contains("T083000");
        assertThat(run(line, "--force").exit()).isZero();
        assertThat(Files.readString(file)).contains("T090000").doesNotContain("T083000");
    }

    @Test
    void allProblemsOfADraftAreToldWithTheirPlaces() throws IOException {
        Files.writeString(
                draft,
                Files.readString(draft).replace("\"sets\": 1", "\"sets\": 99").replace("\"title\"", "\"titel\""));
        Terminal checked = Terminal.run("plan", "check", draft.toString(), "--nothing-applies");
        assertThat(checked.exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(checked.err())
                .contains("draft.json:")
                .contains("/prescriptions/1/movement/sets")
                .contains("titel");
    }

    @Test
    void resultsOfTwoComputersAreMergedAndShown() throws IOException {
        Results one = SampleResults.of(1, 10);
        Path first = results("desk", one);
        Path second = results("laptop", SampleResults.of(2, 10));
        Path all = folder.resolve("all.ribwise-results");
        Terminal merged = merge(first, second, all);
        assertThat(merged.exit()).as(merged.err()).isZero();
        Terminal shown = Terminal.run("results", "show", all.toString(), "--json");
        assertThat(shown.json().path("counts").path("SESSIONS").asInt())
                .isGreaterThan(one.sessions().size());
        byte[] before = Files.readAllBytes(all);
        Path again = folder.resolve("again.ribwise-results");
        assertThat(merge(all, first, again).exit()).isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(before);
    }

    @Test
    void sealedResultsOpenWithTheKeyOfTheirReader() throws IOException {
        Path clinic = folder.resolve("clinic");
        byte[] sealed = JsonResultsFiles.sign(
                SampleResults.of(1, 4),
                Keys.of(5).signing(),
                Optional.of(KeyedDesk.keys(clinic).opening().sealing()),
                Keys.random(1));
        Path file = Files.write(folder.resolve("sealed.ribwise-results"), sealed);
        Terminal closed = Terminal.run("results", "show", file.toString());
        assertThat(closed.exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(closed.err()).contains("sealed");
        Terminal open = Terminal.run(
                "results",
                "show",
                file.toString(),
                "--data",
                clinic.toString(),
                "--passphrase-file",
                folder.resolve("secret.txt").toString());
        assertThat(open.exit()).as(open.err()).isZero();
        assertThat(open.out()).contains("Sessions: ");
    }

    private Terminal merge(Path one, Path two, Path out) {
        return Terminal.run(
                "results", "merge", one.toString(), two.toString(), "--out", out.toString(), "--data", "home");
    }

    private Path results(String name, Results results) throws IOException {
        byte[] file = JsonResultsFiles.sign(results, Keys.of(5).signing(), Optional.empty(), Keys.random(1));
        return Files.write(folder.resolve(name + ".ribwise-results"), file);
    }

    private Terminal sign(Path from, String... more) {
        return run(
                List.of(
                        "plan",
                        "sign",
                        from.toString(),
                        "--out",
                        plan.toString(),
                        "--data",
                        folder.resolve("clinic").toString(),
                        "--passphrase-file",
                        folder.resolve("secret.txt").toString()),
                more);
    }

    private Terminal verify(String... more) {
        return run(
                List.of(
                        "plan",
                        "verify",
                        plan.toString(),
                        "--data",
                        folder.resolve("home").toString()),
                more);
    }

    private static Terminal run(List<String> line, String... more) {
        return Terminal.run(Stream.concat(line.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private Path forbiddenTo(SafetyTag tag) throws IOException {
        return write(SamplePlans.of(SampleParcels.prescribed(SampleParcels.forbiddenTo(tag))));
    }

    private Path overridden(SafetyTag tag) throws IOException {
        ExerciseId exercise = SampleParcels.forbiddenTo(tag);
        Plan bare = SamplePlans.of(SampleParcels.prescribed(exercise));
        return write(new Plan(
                bare.heading(),
                bare.times(),
                bare.words(),
                bare.prescriptions(),
                List.of(),
                List.of(new SafetyOverride(exercise, tag, "Ana Ruiz", "Tried together", SamplePlans.WRITTEN))));
    }

    private Path write(Plan of) throws IOException {
        Path file = folder.resolve("other.json");
        return Files.write(
                file,
                PlanContent.text(new PlanParcel(of, Optional.empty(), List.of()))
                        .getBytes(UTF_8));
    }
}
