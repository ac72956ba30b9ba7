package org.ribwise.ui.diary;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Messages;

/// When it was: a date and a time, plainly typed, with the two commonest dates as buttons.
final class WhenPane extends VBox {

    private static final int DATE_LETTERS = 10;
    private static final int TIME_LETTERS = 6;

    WhenPane(WhenModel model, Messages words) {
        getStyleClass().addAll("card", "stack");
        Label title = new Label(words.get("diary.when"));
        title.getStyleClass().add("card-title");
        FlowPane row = new FlowPane(
                new WriteField("entry-date", words.get("diary.date"), model.exampleOfDate(), model.date())
                        .wide(DATE_LETTERS),
                new WriteField("entry-time", words.get("diary.time"), "", model.time()).wide(TIME_LETTERS),
                Buttons.second("entry-today", words.get("diary.today"), () -> model.setDaysAgo(0)),
                Buttons.second("entry-yesterday", words.get("diary.yesterday"), () -> model.setDaysAgo(1)));
        row.getStyleClass().add("diary-fields");
        getChildren().addAll(title, row);
    }
}
