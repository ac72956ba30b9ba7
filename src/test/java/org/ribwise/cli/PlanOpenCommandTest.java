package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.Profile;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.store.SqliteRecord;
import org.ribwise.store.TrustedKeysFile;

/// `plan open`: how it ends, and that a plan that is refused leaves nothing behind, no trust either.
class PlanOpenCommandTest {

    private static final OffsetDateTime BEFORE = OffsetDateTime.parse("2027-01-01T08:00:00Z");
    private static final String OTHER_WORDS = "apple river stone apple river stone apple river";

    @TempDir
    Path folder;

    private Path home;
    private KeyRing clinic;

    @BeforeEach
    void startAtHome() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        clinic = KeyedDesk.keys(folder.resolve("clinic"));
        person(Profile.NONE);
    }

    @Test
    void aPlanIsUsedOnceItsKeyWasCompared() throws IOException {
        Path plan = signed(SampleParcels.plain(1));
        Terminal stranger = open(plan);
        assertThat(stranger.exit()).isEqualTo(ExitCodes.STRANGER);
        assertThat(open(plan, "--trust", OTHER_WORDS).exit()).isEqualTo(ExitCodes.STRANGER);
        assertThatNothingIsLeft();

        Terminal used = open(plan, "--trust", KeyedDesk.words(clinic));
        assertThat(used.exit()).as(used.err()).isZero();
        assertThat(used.out()).contains("First four weeks", "1");
        assertThat(accepted()).extracting(AcceptedPlan::version).containsExactly(1);
        assertThat(open(signed(SampleParcels.plain(2))).exit()).isZero();
        assertThat(accepted()).extracting(AcceptedPlan::version).containsExactly(1, 2);
    }

    @Test
    void anOlderVersionTheSameOnceMoreAndAnotherOfTheSameNumberAreNotTaken() throws IOException {
        Path first = signed(SampleParcels.plain(1));
        Path second = signed(SampleParcels.plain(2));
        open(second, "--trust", KeyedDesk.words(clinic));
        assertThat(open(second).exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(open(first).exit()).isEqualTo(ExitCodes.PROBLEMS);
        PlanParcel other = new PlanParcel(
                SampleParcels.withVersion(SamplePlans.of(SamplePlans.breathing()), 2), Optional.empty(), List.of());
        assertThat(open(signed(other)).exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(accepted()).extracting(AcceptedPlan::version).containsExactly(2);
    }

    @Test
    void whatIsForbiddenToThePersonIsRefusedAndItsKeyIsNotTrusted() throws IOException {
        for (SafetyTag tag : List.of(SafetyTag.OSTEO, SafetyTag.HYPERINFLATION)) {
            person(Profile.of(tag));
            ExerciseId forbidden = SampleParcels.forbiddenTo(tag);
            PlanParcel parcel =
                    new PlanParcel(SamplePlans.of(SampleParcels.prescribed(forbidden)), Optional.empty(), List.of());
            Terminal refused = open(signed(parcel), "--trust", KeyedDesk.words(clinic));
            assertThat(refused.exit()).as(tag + refused.err()).isEqualTo(ExitCodes.REFUSED);
            assertThat(refused.err()).contains("is not for this person", tag.name());
            assertThatNothingIsLeft();
        }
    }

    @Test
    void anOwnExerciseThatThePersonMustNotDoIsRefused() throws IOException {
        DefinitionText own = SampleParcels.own("br-own-calm");
        String hard = own.text().replaceFirst("\"level\": 1", "\"level\": 3");
        Terminal refused = open(signed(withOwn(hard)), "--trust", KeyedDesk.words(clinic));
        assertThat(refused.exit()).as(refused.err()).isEqualTo(ExitCodes.REFUSED);
        assertThat(refused.err()).contains(SampleParcels.OWN_NAME);
        assertThatNothingIsLeft();
        assertThat(open(signed(withOwn(own.text())), "--trust", KeyedDesk.words(clinic))
                        .exit())
                .isZero();
    }

    @Test
    void anOwnExerciseThatIsWrongIsToldWithItsPlace() throws IOException {
        String broken = SampleParcels.own("br-own-calm").text().replaceFirst("\"level\": 1", "\"level\": 7");
        Terminal refused = open(signed(withOwn(broken)), "--trust", KeyedDesk.words(clinic));
        assertThat(refused.exit()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(refused.err()).contains("br-own-calm", "level");
        assertThatNothingIsLeft();
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        assertThat(open(folder.resolve("nothing.ribwise-plan")).exit()).isEqualTo(ExitCodes.UNANSWERABLE);
        Path draft = Files.writeString(
                folder.resolve("draft.json"),
                new JsonPlanFiles(texts -> {
                            throw new AssertionError(texts.size());
                        })
                        .text(SampleParcels.plain(1)));
        assertThat(open(draft).exit()).isEqualTo(ExitCodes.UNANSWERABLE);
        Terminal another = open(signed(SampleParcels.plain(1)), "--on", "2027-01-05");
        assertThat(another.exit()).isEqualTo(ExitCodes.UNANSWERABLE);
        assertThatNothingIsLeft();
    }

    private void assertThatNothingIsLeft() {
        assertThat(new TrustedKeysFile(home).all()).isEmpty();
        assertThat(accepted()).isEmpty();
    }

    private List<AcceptedPlan> accepted() {
        try (SqliteRecord record = SqliteRecord.open(home.resolve("record.db"))) {
            return record.planHistory().plans();
        }
    }

    private void person(Profile profile) {
        try (SqliteRecord record = SqliteRecord.open(home.resolve("record.db"))) {
            record.profiles().save(profile, BEFORE);
        }
    }

    private static PlanParcel withOwn(String text) {
        ExerciseId id = new ExerciseId("br-own-calm");
        PlanParcel plain = SampleParcels.plain(1);
        return new PlanParcel(
                plain.plan()
                        .with(List.of(SamplePlans.prescription(
                                "p1",
                                id.value(),
                                SamplePlans.threeMinutes(),
                                SamplePlans.breathing().schedule()))),
                Optional.empty(),
                List.of(new DefinitionText(id, text)));
    }

    private Path signed(PlanParcel parcel) throws IOException {
        byte[] file = JsonPlanFiles.sign(parcel, clinic.signing());
        return Files.write(folder.resolve("kim-" + parcel.hashCode() + ".ribwise-plan"), file);
    }

    private Terminal open(Path file, String... more) {
        List<String> line = new ArrayList<>(List.of("plan", "open", file.toString(), "--data", home.toString()));
        line.addAll(List.of(more));
        return Terminal.run(line.toArray(String[]::new));
    }
}
