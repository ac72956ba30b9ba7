package org.ribwise.ui.recovery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.recovery.Recovery;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Call for help now: the whole window, large words, nothing else to decide (clinical reference 5.1). It works with no
/// number set (5.7).
public final class EmergencyPane extends BorderPane {

    /// What kind of emergency: it decides what to do until help is there.
    public enum Kind {
        /// Breathing: upright, and the reliever.
        BREATHING,
        /// Anything else, for instance chest pain or a warning sign of the back: rest, no self-test.
        OTHER
    }

    private static final long SECOND_MILLIS = 1_000;

    private final Messages words;
    private final Button close;
    private final ScrollPane scroll;

    /// @param kind what kind of emergency
    /// @param reasons why, in short words; may be empty
    /// @param care whom to call
    /// @param leave closes the screen; it cannot be pressed at first
    public EmergencyPane(Kind kind, List<String> reasons, CareWords care, Runnable leave) {
        this.words = care.words();
        setId("emergency");
        getStyleClass().addAll("room", "recovery", "emergency");
        VBox page = new VBox(Labels.whole(words.get("recovery.callNow", care.number()), "emergency-call"));
        page.getStyleClass().addAll("stack", "scroll-content");
        page.getChildren().add(Labels.whole(words.get("recovery.callHint"), "emergency-hint"));
        if (!reasons.isEmpty()) {
            page.getChildren().add(Labels.whole(words.get("recovery.whyCall", String.join(" · ", reasons))));
        }
        page.getChildren()
                .add(Cards.of(
                        Labels.whole(words.get("recovery.untilHelp"), "card-title"),
                        RecoveryParts.steps(steps(kind, care), "recovery-number-stop")));
        if (!care.hasNumber()) {
            page.getChildren().add(Labels.whole(words.get("recovery.numberNotSet"), "recovery-note"));
        }
        scroll = RecoveryParts.scrolled(page);
        scroll.setFocusTraversable(true);
        scroll.setId("emergency-page");
        scroll.setAccessibleText(words.get("recovery.callNow", care.number()));
        setCenter(scroll);
        close = Buttons.second("emergency-close", "", leave);
        setBottom(RecoveryParts.row(close));
        Tightness.watch(this);
        refresh(0);
    }

    private static List<String> steps(Kind kind, CareWords care) {
        Messages words = care.words();
        List<String> steps = new ArrayList<>();
        switch (kind) {
            case BREATHING -> {
                steps.add(words.get("recovery.emUpright"));
                new FirstAidWords(care).untilHelp().ifPresent(steps::add);
            }
            case OTHER -> steps.add(words.get("recovery.emStill"));
        }
        steps.add(words.get("recovery.emPhone"));
        steps.add(words.get("recovery.emTell"));
        return steps;
    }

    /// Takes the keyboard to the page: nothing there can be pressed by accident.
    public void takeFocus() {
        scroll.requestFocus();
    }

    /// Lets the screen be closed once it has been there long enough.
    ///
    /// @param shownMillis for how long it has been there
    public void refresh(long shownMillis) {
        boolean mayClose = Recovery.mayClose(0, shownMillis);
        close.setDisable(!mayClose);
        long left = Math.ceilDiv(Recovery.EMERGENCY_STAYS_MILLIS - shownMillis, SECOND_MILLIS);
        close.setText(mayClose ? words.get("recovery.closeEmergency") : words.get("recovery.closeIn", left));
    }

    /// Closes the screen if it may be closed.
    public void closeIfItMay() {
        close.fire();
    }
}
