package org.ribwise.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A card that leads to a screen of its own.
public final class EntryCard extends VBox {

    /// @param id the button is called `id-open`
    /// @param title what the screen is about
    /// @param why what it is for
    /// @param open names the way there
    /// @param way leads there
    public EntryCard(String id, String title, String why, String open, Runnable way) {
        setId(id + "-card");
        getStyleClass().addAll("card", "stack");
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        Label text = new Label(why);
        text.setWrapText(true);
        Button button = new Button(open);
        button.setId(id + "-open");
        button.setWrapText(true);
        button.getStyleClass().add("second-action");
        button.setOnAction(event -> way.run());
        getChildren().addAll(heading, text, button);
    }
}
