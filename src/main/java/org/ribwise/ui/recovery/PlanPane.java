package org.ribwise.ui.recovery;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.recovery.EmergencySign;
import org.ribwise.domain.recovery.PlanReason;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// The person's own plan first, then the first-aid card, and what means "call now" (clinical reference 5.1, 5.4).
final class PlanPane extends BorderPane {

    private final Button help;

    /// @param model is told what is true, and when the person leaves
    /// @param why what led here
    /// @param care whom to call and what to take
    PlanPane(RecoveryModel model, PlanReason why, CareWords care) {
        Messages words = care.words();
        getStyleClass().addAll("room", "recovery");
        Label title = Labels.whole(words.get("recovery.planTitle"), "title");
        setTop(new VBox(title, Labels.whole(words.name(why), "recovery-hint")));
        VBox cards = new VBox(own(care), signs(model, care));
        // for an attack the card comes first; elsewhere, what means "call now"
        cards.getChildren().add(why == PlanReason.ASTHMA_SYMPTOMS ? 1 : 2, new FirstAidCard(care));
        cards.getStyleClass().add("stack");
        setCenter(RecoveryParts.scrolled(cards));
        help = RecoveryParts.keyed(
                "recovery-help",
                words.get("recovery.callNow", care.number()),
                "stop-action",
                words.get("recovery.keyHelp"),
                () -> model.askForHelp(Set.of()));
        Button leave = Buttons.second("recovery-leave", words.get("recovery.backToToday"), model::leave);
        setBottom(RecoveryParts.row(leave, help));
        Tightness.watch(this);
    }

    /// Takes the keyboard to the call for help.
    void takeFocus() {
        help.requestFocus();
    }

    private static VBox own(CareWords care) {
        Messages words = care.words();
        String plan = care.contacts().planText().strip();
        VBox card = Cards.of(
                Labels.whole(words.get("recovery.ownPlan"), "card-title"),
                plan.isEmpty() ? Labels.whole(words.get("recovery.noPlan")) : Labels.whole(plan, "recovery-plan"));
        if (!care.contacts().reliever().name().isBlank()) {
            card.getChildren().add(Labels.whole(words.get("recovery.relieverNamed", care.reliever())));
        }
        card.getStyleClass().add("recovery-own");
        return card;
    }

    private static VBox signs(RecoveryModel model, CareWords care) {
        Messages words = care.words();
        VBox signs = new VBox();
        signs.getStyleClass().add("recovery-signs");
        for (EmergencySign sign : EmergencySign.values()) {
            Button button =
                    Buttons.second("emergency-" + sign.name(), words.name(sign), () -> model.askForHelp(Set.of(sign)));
            button.setMaxWidth(Double.MAX_VALUE);
            signs.getChildren().add(button);
        }
        VBox card = Cards.of(
                Labels.whole(words.get("recovery.callNowIf", care.number()), "card-title"),
                Labels.whole(words.get("recovery.pressSign")),
                signs);
        card.getStyleClass().add("recovery-alarm");
        return card;
    }
}
