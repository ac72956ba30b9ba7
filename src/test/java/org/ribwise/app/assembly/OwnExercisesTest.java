package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.catalog.OwnDefinitions;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.store.SqliteCaseload;
import org.ribwise.ui.kit.Messages;

/// What of the physiotherapist's own exercises cannot travel is said before a plan is kept.
class OwnExercisesTest {

    private static final JsonExerciseSource SOURCE = new JsonExerciseSource(SampleParcels.SHIPPED);
    private static final ExerciseLibrary SHIPPED = SOURCE.read();

    @TempDir
    Path data;

    @Test
    void noMoreThanTwentyTravelWithAPlan() throws IOException {
        List<String> ids =
                IntStream.rangeClosed(1, 21).mapToObj(i -> "br-own-" + i).toList();
        for (String id : ids) {
            write(SampleParcels.own(id).text(), id + ".json");
        }
        Repertoire all = repertoire();
        assertThat(all.problems()).isEmpty();
        assertThat(obstacles(plan(ids.subList(0, 20)), all)).isEmpty();
        assertThat(obstacles(plan(ids), all))
                .containsExactly(
                        "The plan needs 21 exercises of your own; at most 20 travel with a plan." + " Take some out.");
    }

    @Test
    void oneThatLeadsToABrokenOneCannotTravel() throws IOException {
        write(leadingTo("br-own-b"), "br-own-a.json");
        write("{", "br-own-b.json");
        Repertoire some = repertoire();
        assertThat(some.own()).hasSize(1);
        assertThat(obstacles(plan(List.of("br-own-a")), some))
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .startsWith("Your patient could not open this plan");
    }

    @Test
    void whatTakesThePlaceOfAnExerciseOfTheProgramOrHasNoIdIsToldAndLeftOut() throws IOException {
        write(SampleParcels.own("br-control").text(), "br-control.json");
        write(SampleParcels.own("br-own-a").text(), "My exercise.json");
        Repertoire none = repertoire();
        assertThat(none.own()).isEmpty();
        assertThat(none.problems())
                .extracting(DefinitionProblem::reason)
                .containsExactlyInAnyOrder(
                        DefinitionProblem.Reason.DUPLICATE_ID, DefinitionProblem.Reason.NAME_IS_NOT_ID);
        assertThat(none.library().exercises()).isEqualTo(SHIPPED.exercises());
    }

    @Test
    void theFileCountsWhereItHasChangedSinceAnEarlierVersion() throws IOException {
        DefinitionText before = SampleParcels.own("br-own-a");
        Repertoire.Own came = Repertoire.Own.of(
                        List.of(before),
                        SOURCE.readTexts(List.of(before), SHIPPED).exercises())
                .getFirst();
        String now = before.text().replace(SampleParcels.OWN_NAME, "Calm as a lake");
        write(now, "br-own-a.json");
        assertThat(repertoire().with(List.of(came)).neededBy(plan(List.of("br-own-a"))))
                .containsExactly(new DefinitionText(before.id(), now));
    }

    private static String leadingTo(String id) {
        return SampleParcels.own("br-own-a")
                .text()
                .replace("\"variants\": {}", "\"variants\": {\"EASIER\": \"" + id + "\"}");
    }

    private static Plan plan(List<String> ids) {
        return SamplePlans.of(ids.stream()
                .map(id -> SamplePlans.prescription(
                        "p" + (1 + ids.indexOf(id)),
                        id,
                        SamplePlans.threeMinutes(),
                        SamplePlans.breathing().schedule()))
                .toArray(Prescription[]::new));
    }

    private Repertoire repertoire() {
        return new OwnDefinitions(data, SOURCE).read(SHIPPED);
    }

    private List<String> obstacles(Plan plan, Repertoire with) {
        JsonPlanFiles plans = new JsonPlanFiles(texts -> SOURCE.readTexts(texts, SHIPPED));
        return new ClinicFiles(
                        new ClinicDesk(data.resolve(SqliteCaseload.NAME)),
                        Exchange.in(data, plans, with),
                        Messages.load(Locale.UK))
                .obstacles(plan, with);
    }

    private void write(String text, String name) throws IOException {
        Path folder = Files.createDirectories(data.resolve("exercises"));
        Files.writeString(folder.resolve(name), text);
    }
}
