package org.ribwise.ui.checkin;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.domain.safety.WarningSign;
import org.ribwise.ui.kit.Messages;

/// The warning signs of the gate, each to be ticked when it applies.
final class SignsPane extends VBox {

    private final VBox signs = new VBox();

    SignsPane(CheckInModel model, List<LeaveOut> leaveOuts, Messages words) {
        getStyleClass().addAll("stack", "scroll-content");
        signs.getStyleClass().addAll("card", "signs");
        getChildren().add(signs);
        for (WarningSign sign : WarningSign.values()) {
            CheckBox box = new CheckBox(words.name(sign));
            box.setId("sign-" + sign.name());
            box.getStyleClass().add("sign");
            box.setWrapText(true);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setSelected(model.signs().contains(sign));
            box.selectedProperty().subscribe(yes -> {
                if (yes) {
                    model.signs().add(sign);
                } else {
                    model.signs().remove(sign);
                }
            });
            signs.getChildren().add(box);
        }
        if (!leaveOuts.isEmpty()) {
            getChildren().add(leaveOutCard(leaveOuts, words));
        }
    }

    private static VBox leaveOutCard(List<LeaveOut> leaveOuts, Messages words) {
        Label title = new Label(words.get("checkin.leaveOutTitle"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        VBox card = new VBox(title);
        card.getStyleClass().addAll("card", "stack");
        for (LeaveOut leaveOut : leaveOuts) {
            Label line = new Label(words.get("checkin.leaveOut", leaveOut.exercise(), leaveOut.when()));
            line.setWrapText(true);
            card.getChildren().add(line);
        }
        return card;
    }

    @Override
    public void requestFocus() {
        signs.getChildren().getFirst().requestFocus();
    }
}
