package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.store.SqliteCaseload;

/// A physiotherapist is called away in the middle of a plan.
@ExtendWith(Quiet.class)
class UnfinishedPlanJourneyTest {

    private static final UUID ANA = UUID.fromString("11111111-1111-4111-8111-111111111111");

    @TempDir
    Path data;

    @Test
    void whatIsWrittenSurvivesTheWindowAndIsOfferedUntilItIsFinishedOrThrownAway() {
        twoVersions();
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Presses presses = new Presses(program);
            presses.fire("go-SETTINGS");
            presses.fire("set-physiotherapist");
            openPatient(program, presses);
            presses.fire("plan-edit-" + SamplePlans.ID + "-1");
            program.awaitShown("builder-search");
            presses.fire("builder-tab-ABOUT");
            presses.write("builder-title", "The next weeks");
            presses.fire("builder-back");
            assertThat(program.shown("builder-leaving")).isTrue();
            presses.fire("builder-leave-stay");
            assertThat(program.shown("builder-leaving")).isFalse();
            // the window is closed in the middle of it
        }
        oneMore(3);
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Presses presses = new Presses(program);
            openPatient(program, presses);
            program.awaitText("The next weeks, version 4");
            assertThat(program.text()).contains("Not finished yet, written on");
            presses.fire("plan-write");
            program.awaitText("“The next weeks”, version 4, 2 exercises");
            presses.fire("unfinished-back");
            presses.fire("plan-go-on");
            program.awaitShown("builder-search");
            presses.fire("builder-finish");
            program.awaitText("The next weeks, version 4, is kept");
            assertThat(program.shown("plan-go-on")).isFalse();

            presses.fire("plan-write");
            program.awaitShown("builder-search");
            presses.fire("builder-tab-ABOUT");
            presses.write("builder-title", "A mistake");
            presses.fire("builder-back");
            presses.fire("builder-leave-discard");
            program.awaitShown("patient-title");
        }
        try (SqliteCaseload caseload = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            assertThat(caseload.history().unfinished(ANA)).isEmpty();
            assertThat(caseload.history().versions(ANA))
                    .as("version 2 was there already, and a third came from the command line meanwhile")
                    .extracting(PlanVersion::number, PlanVersion::title)
                    .containsExactly(
                            tuple(1, "First four weeks"),
                            tuple(2, "First four weeks"),
                            tuple(3, "First four weeks"),
                            tuple(4, "The next weeks"));
        }
    }

    private static void openPatient(OpenProgram program, Presses presses) {
        presses.fire("go-PATIENTS");
        program.awaitShown("patient-" + ANA);
        new Hands(program).click("patient-" + ANA);
        program.awaitShown("patient-title");
    }

    /// As `ribwise plan sign` does while the window is closed.
    private void oneMore(int number) {
        Plan first = SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch());
        PlanVersion version = version(SampleParcels.withVersion(first, number));
        try (SqliteCaseload caseload = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            caseload.log()
                    .save(new PlanVersion(
                            ANA,
                            version.plan(),
                            number,
                            version.title(),
                            version.madeAt(),
                            version.text(),
                            Optional.of(new PlanVersion.Signed(SamplePlans.WRITTEN, new PlanFile(new byte[] {1})))));
        }
    }

    private void twoVersions() {
        Plan first = SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch());
        try (SqliteCaseload caseload = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            caseload.log().save(new Patient(ANA, "Ana Lima", OptionalInt.of(1950)));
            caseload.log().save(version(first));
            caseload.log().save(version(SampleParcels.withVersion(first, 2)));
        }
    }

    private static PlanVersion version(Plan plan) {
        String text = new JsonPlanFiles(texts -> new JsonExerciseSource(OpenProgram.SHIPPED).read())
                .text(new PlanParcel(plan, Optional.empty(), List.of()));
        return new PlanVersion(
                ANA,
                SamplePlans.ID,
                plan.heading().version(),
                plan.heading().title(),
                SamplePlans.WRITTEN,
                text,
                Optional.empty());
    }
}
