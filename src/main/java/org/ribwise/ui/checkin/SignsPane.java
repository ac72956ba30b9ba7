package org.ribwise.ui.checkin;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.safety.WarningSign;
import org.ribwise.ui.kit.Messages;

/// The warning signs of the gate, each to be ticked when it applies.
final class SignsPane extends VBox {

    SignsPane(CheckInModel model, Messages words) {
        getStyleClass().addAll("card", "signs");
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
            getChildren().add(box);
        }
    }

    @Override
    public void requestFocus() {
        getChildren().getFirst().requestFocus();
    }
}
