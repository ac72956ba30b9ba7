package org.ribwise.ui.recovery;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.recovery.EmergencySign;
import org.ribwise.domain.recovery.PlanReason;
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
        Label title = Lines.line(words.get("recovery.planTitle"), "title");
        setTop(new VBox(title, Lines.line(words.name(why), "recovery-hint")));
        VBox cards = new VBox(own(care), signs(model, care));
        // for an attack the card comes first; elsewhere, what means "call now"
        cards.getChildren().add(why == PlanReason.ASTHMA_SYMPTOMS ? 1 : 2, new FirstAidCard(care));
        cards.getStyleClass().add("stack");
        setCenter(Lines.scrolled(cards));
        help = Lines.button(
                words.get("recovery.callNow", care.number()),
                "recovery-help",
                "stop-action",
                words.get("recovery.keyHelp"),
                () -> model.askForHelp(Set.of()));
        Button leave = Lines.button(words.get("recovery.backToToday"), "recovery-leave", "second-action", model::leave);
        setBottom(Lines.row(leave, help));
        Tightness.watch(this);
    }

    /// Takes the keyboard to the call for help.
    void takeFocus() {
        help.requestFocus();
    }

    private static VBox own(CareWords care) {
        Messages words = care.words();
        String plan = care.contacts().planText().strip();
        VBox card = Lines.card(
                Lines.line(words.get("recovery.ownPlan"), "card-title"),
                plan.isEmpty() ? Lines.line(words.get("recovery.noPlan")) : Lines.line(plan, "recovery-plan"));
        if (!care.contacts().reliever().name().isBlank()) {
            card.getChildren().add(Lines.line(words.get("recovery.relieverNamed", care.reliever())));
        }
        card.getStyleClass().add("recovery-own");
        return card;
    }

    private static VBox signs(RecoveryModel model, CareWords care) {
        Messages words = care.words();
        VBox signs = new VBox();
        signs.getStyleClass().add("recovery-signs");
        for (EmergencySign sign : EmergencySign.values()) {
            Button button = Lines.button(
                    words.name(sign),
                    "emergency-" + sign.name(),
                    "second-action",
                    () -> model.askForHelp(Set.of(sign)));
            button.setMaxWidth(Double.MAX_VALUE);
            signs.getChildren().add(button);
        }
        VBox card = Lines.card(
                Lines.line(words.get("recovery.callNowIf", care.number()), "card-title"),
                Lines.line(words.get("recovery.pressSign")),
                signs);
        card.getStyleClass().add("recovery-alarm");
        return card;
    }
}
