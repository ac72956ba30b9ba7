package org.ribwise.ui.measures;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;

/// The way from Progress to the measures.
public final class MeasuresCard extends VBox {

    /// @param words the words
    /// @param open leads to the measures
    public MeasuresCard(Messages words, Runnable open) {
        setId("measures-card");
        getStyleClass().addAll("card", "stack");
        Label title = new Label(words.get("measures.open"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        Label hint = new Label(words.get("measures.openHint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        Button see = Buttons.second("measures-open", words.get("measures.openAction"), open);
        getChildren().addAll(title, hint, see);
    }
}
