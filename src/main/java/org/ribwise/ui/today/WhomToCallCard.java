package org.ribwise.ui.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Asks once whom to call when help is needed. It can be put off, and does not come back then.
final class WhomToCallCard extends VBox {

    WhomToCallCard(TodayView.WhomToCall whom, Messages words) {
        setId("whom-to-call");
        getStyleClass().addAll("card", "stack");
        Label title = new Label(words.get("today.whomTitle"));
        title.getStyleClass().add("card-title");
        Label why = new Label(words.get("today.whomWhy"));
        why.setWrapText(true);
        Button tell = Buttons.second("whom-tell", words.get("today.whomTell"), whom.tell());
        Button later = Buttons.second("whom-later", words.get("today.whomLater"), () -> {
            Shown.set(this, false);
            whom.notNow().run();
        });
        FlowPane row = new FlowPane(tell, later);
        row.getStyleClass().add("whom-row");
        getChildren().addAll(title, why, row);
    }
}
