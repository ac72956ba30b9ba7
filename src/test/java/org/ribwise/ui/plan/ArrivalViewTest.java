package org.ribwise.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Messages;

/// The screen on which a plan arrives: what it offers of a plan that may be used, and of one that may not.
class ArrivalViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final KeyRing CLINIC = Keys.of(1);
    private static final JsonExerciseSource SOURCE = new JsonExerciseSource(SampleParcels.SHIPPED);
    private static final ExerciseLibrary SHIPPED = SOURCE.read();
    private static final JsonPlanFiles FILES = new JsonPlanFiles(texts -> SOURCE.readTexts(texts, SHIPPED));

    /// What the screen offers and says.
    private record Seen(Set<String> buttons, List<String> lines) {}

    @Test
    void aPlanOfAnUnknownKeyCanBeTrustedAndThenUsed() {
        PlanParcel plain = SampleParcels.plain(1);
        assertThat(seen(plain, Profile.NONE, false).buttons())
                .containsExactlyInAnyOrder("plan-trust", "plan-arrival-back");
        assertThat(seen(plain, Profile.NONE, true).buttons())
                .containsExactlyInAnyOrder("plan-use", "plan-arrival-back");
    }

    @Test
    void whatIsForbiddenToThePersonIsSaidAndCanBeNeitherTrustedNorUsed() {
        for (SafetyTag tag : List.of(SafetyTag.OSTEO, SafetyTag.HYPERINFLATION)) {
            PlanParcel forbidden = new PlanParcel(
                    SamplePlans.of(SampleParcels.prescribed(SampleParcels.forbiddenTo(tag))),
                    Optional.empty(),
                    List.of());
            for (boolean trusted : List.of(true, false)) {
                Seen seen = seen(forbidden, Profile.of(tag), trusted);
                assertThat(seen.buttons()).as(tag.name()).containsExactly("plan-arrival-back");
                assertThat(seen.lines()).contains(WORDS.get("plan.forbidden"));
            }
        }
    }

    @Test
    void anOwnExerciseGoesThroughTheEnvelopeOnArrival() {
        Seen calm = seen(withOwn(1), Profile.NONE, true);
        assertThat(calm.buttons()).contains("plan-use");
        assertThat(calm.lines()).contains(WORDS.get("plan.ownInside", SampleParcels.OWN_NAME));
        Seen hard = seen(withOwn(3), Profile.NONE, true);
        assertThat(hard.buttons()).containsExactly("plan-arrival-back");
        assertThat(hard.lines())
                .contains(WORDS.get("plan.forbidden"))
                .anySatisfy(line -> assertThat(line).startsWith(WORDS.get("plan.item", SampleParcels.OWN_NAME)));
    }

    private static PlanParcel withOwn(int level) {
        DefinitionText own = SampleParcels.own("br-own-calm");
        String text = own.text().replaceFirst("\"level\": 1", "\"level\": " + level);
        return new PlanParcel(
                SamplePlans.of(SamplePlans.prescription(
                        "p1",
                        own.id().value(),
                        SamplePlans.threeMinutes(),
                        SamplePlans.breathing().schedule())),
                Optional.empty(),
                List.of(new DefinitionText(own.id(), text)));
    }

    private static Seen seen(PlanParcel parcel, Profile person, boolean trusted) {
        PlanOpening.Opened opened =
                (PlanOpening.Opened) FILES.open("kim", JsonPlanFiles.sign(parcel, CLINIC.signing()));
        List<TrustedKey> keys =
                trusted ? List.of(new TrustedKey(CLINIC.signing().signer(), "Ana Ruiz", SamplePlans.START)) : List.of();
        PlanReception reception =
                PlanReception.of(opened, new PlanReception.Had(keys, List.of(), Optional.empty()), SHIPPED, person);
        List<Seen> seen = new ArrayList<>();
        FxThread.run(() -> {
            ArrivalView view = new ArrivalView(
                    reception, true, WORDS, new ArrivalView.Ways(() -> {}, () -> {}, () -> {}, () -> {}));
            new Scene(view, 1000, 720);
            view.applyCss();
            view.layout();
            seen.add(new Seen(
                    view.lookupAll(".button").stream()
                            .map(Button.class::cast)
                            .map(Button::getId)
                            .collect(Collectors.toSet()),
                    view.lookupAll(".label").stream()
                            .map(Label.class::cast)
                            .map(Label::getText)
                            .toList()));
        });
        return seen.getFirst();
    }
}
