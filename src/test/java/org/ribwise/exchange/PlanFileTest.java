package org.ribwise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.exchange.plan.PlanContent;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.exchange.signing.SignedFile;

/// A plan arrives as it was written, or not at all.
class PlanFileTest {

    private static final KeyRing CLINIC = Keys.of(21);
    private static final JsonExerciseSource SHIPPED = new JsonExerciseSource(SampleParcels.SHIPPED);
    private static final PlanFiles FILES = new JsonPlanFiles(texts -> SHIPPED.readTexts(texts, SHIPPED.read()));

    @Test
    void everythingThatAPlanCanSayArrives() {
        PlanParcel sent = SampleParcels.full(CLINIC.opening().sealing());
        PlanOpening.Opened arrived = opened(JsonPlanFiles.sign(sent, CLINIC.signing()));
        assertThat(arrived.parcel().plan()).isEqualTo(sent.plan());
        assertThat(arrived.parcel().resultsFor()).isEqualTo(sent.resultsFor());
        assertThat(arrived.signer()).isEqualTo(CLINIC.signing().signer());
        assertThat(arrived.words()).isEqualTo(KeyWords.of(CLINIC.signing().signer()));
    }

    @Test
    void ownExercisesArriveReadAndChecked() {
        PlanParcel sent = SampleParcels.full(CLINIC.opening().sealing());
        PlanOpening.Opened arrived = opened(JsonPlanFiles.sign(sent, CLINIC.signing()));
        assertThat(arrived.ownExercises()).extracting(Exercise::id).containsExactly(new ExerciseId("br-own-calm"));
        assertThat(arrived.ownExercises().getFirst().card().name()).isEqualTo(LocalText.english("Calm as the sea"));
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        PlanParcel sent = SampleParcels.full(CLINIC.opening().sealing());
        assertThat(JsonPlanFiles.sign(sent, CLINIC.signing())).isEqualTo(JsonPlanFiles.sign(sent, CLINIC.signing()));
    }

    @Test
    void anOwnExerciseCannotTakeThePlaceOfOneOfTheProgram() {
        PlanOpening arrived =
                FILES.open("a", JsonPlanFiles.sign(with(SampleParcels.own("br-control")), CLINIC.signing()));
        assertThat(problems(arrived)).extracting(DefinitionProblem::reason).containsExactly(Reason.DUPLICATE_ID);
    }

    @Test
    void anOwnExerciseBeyondACapIsToldAndThePlanIsNotUsed() {
        DefinitionText own = SampleParcels.own("br-own-calm");
        DefinitionText wrong = new DefinitionText(own.id(), own.text().replaceFirst("\"level\": 1", "\"level\": 7"));
        PlanOpening arrived = FILES.open("a", JsonPlanFiles.sign(with(wrong), CLINIC.signing()));
        assertThat(problems(arrived))
                .isNotEmpty()
                .allMatch(problem -> problem.file().equals("br-own-calm"));
    }

    @Test
    void aProblemIsToldWithItsLineInTheFile() {
        String content = FILES.text(SampleParcels.plain(1)).replace("\"sets\": 1", "\"sets\": 99");
        byte[] file = SignedFile.seal(FileKind.PLAN, CLINIC.signing(), content);
        List<DefinitionProblem> problems = problems(FILES.open("a.ribwise-plan", file));
        assertThat(problems).hasSize(1);
        DefinitionProblem problem = problems.getFirst();
        assertThat(problem.reason()).isEqualTo(Reason.TOO_GREAT);
        assertThat(problem.file()).isEqualTo("a.ribwise-plan");
        assertThat(new String(file, UTF_8).split("\n", -1)[problem.line() - 1]).contains("\"sets\": 99");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        String content = FILES.text(SampleParcels.plain(1))
                .replace("\"sets\": 1", "\"sets\": 99")
                .replace("\"level\": 1", "\"level\": \"one\"")
                .replace("\"title\"", "\"titel\"");
        byte[] file = SignedFile.seal(FileKind.PLAN, CLINIC.signing(), content);
        assertThat(problems(FILES.open("a", file)))
                .extracting(DefinitionProblem::reason)
                .contains(Reason.TOO_GREAT, Reason.WRONG_TYPE, Reason.MISSPELT, Reason.MISSING);
    }

    @Test
    void whatTheDomainRefusesIsAProblemWithItsPlace() {
        String content =
                FILES.text(SampleParcels.plain(1)).replace("\"breathlessnessStop\": 7", "\"breathlessnessStop\": 1");
        byte[] file = SignedFile.seal(FileKind.PLAN, CLINIC.signing(), content);
        List<DefinitionProblem> problems = problems(FILES.open("a", file));
        assertThat(problems).extracting(DefinitionProblem::reason).containsOnly(Reason.NOT_SENSIBLE);
        assertThat(problems)
                .extracting(DefinitionProblem::pointer)
                .containsExactly("/prescriptions/0", "/prescriptions/1");
    }

    @Test
    void aDraftIsReadWithTheSameRules() {
        PlanParcel parcel = SampleParcels.plain(3);
        assertThat(FILES.draft("a", FILES.text(parcel).getBytes(UTF_8)))
                .isEqualTo(new PlanFiles.Draft.Sound(parcel, List.of()));
        assertThat(FILES.draft("a", "[".repeat(100_000).getBytes(UTF_8))).isInstanceOf(PlanFiles.Draft.Unusable.class);
        assertThat(FILES.draft("a", new byte[3_000_000])).isInstanceOf(PlanFiles.Draft.Unusable.class);
    }

    @Test
    void aPlanThatIsStillWrittenComesBackWithItsGaps() {
        Plan plan = SampleParcels.full(CLINIC.opening().sealing()).plan();
        DraftHead head = DraftHead.after(plan, plan.heading().forWhom());
        PlanDraft full = PlanDraft.after(plan, head).titled("");
        PlanDraft empty =
                PlanDraft.empty(DraftHead.first(head.id(), DraftHead.Writer.NOBODY, head.forWhom()), SamplePlans.START);
        assertThat(PlanContent.draft(PlanContent.text(full, SamplePlans.WRITTEN)))
                .contains(full);
        assertThat(PlanContent.draft(PlanContent.text(empty, SamplePlans.WRITTEN)))
                .contains(empty);
        assertThat(PlanContent.draft("{")).isEmpty();
        assertThat(PlanContent.draft("{}")).isEmpty();
    }

    @Test
    void anAlteredFileIsRefused() {
        byte[] file = JsonPlanFiles.sign(SampleParcels.plain(1), CLINIC.signing());
        String altered = new String(file, UTF_8).replace("\"version\": 1", "\"version\": 2");
        assertThat(FILES.open("a", altered.getBytes(UTF_8))).isEqualTo(new PlanOpening.Refused(FileRefusal.ALTERED));
    }

    private static PlanParcel with(DefinitionText own) {
        return new PlanParcel(SampleParcels.plain(1).plan(), Optional.empty(), List.of(own));
    }

    private static PlanOpening.Opened opened(byte[] file) {
        return (PlanOpening.Opened) FILES.open("a.ribwise-plan", file);
    }

    private static List<DefinitionProblem> problems(PlanOpening opening) {
        return ((PlanOpening.Unusable) opening).problems();
    }
}
