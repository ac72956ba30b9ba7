package org.ribwise.ui.caseload;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.TickBox;
import org.ribwise.ui.kit.Messages;

/// The card of the settings that turns the list of patients on and off.
public final class ClinicCard extends VBox {

    /// @param now whether the person works as a physiotherapist
    /// @param words the words
    /// @param choose is told a change
    public ClinicCard(boolean now, Messages words, Consumer<Boolean> choose) {
        TickBox box = TickBox.yes("set-physiotherapist", words.get("caseload.workAsPhysiotherapist"));
        box.setSelected(now);
        box.setOnAction(event -> choose.accept(box.isSelected()));
        getStyleClass().addAll("card", "stack");
        getChildren()
                .addAll(
                        Labels.wrapping(words.get("caseload.work"), "card-title"),
                        box,
                        Labels.wrapping(words.get("caseload.workWhy"), "muted"));
    }
}
