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

    SignsPane(CheckInModel model, List<FitCard> fit, Messages words) {
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
        fit.forEach(card -> getChildren().add(node(card)));
    }

    private static VBox node(FitCard fit) {
        Label title = new Label(fit.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        VBox card = new VBox(title);
        card.getStyleClass().addAll("card", "stack");
        for (String text : fit.lines()) {
            Label line = new Label(text);
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
