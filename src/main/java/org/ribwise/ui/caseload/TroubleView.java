package org.ribwise.ui.caseload;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.kit.Messages;

/// What is shown where the list of patients cannot be read or written. The file stays as it is.
public final class TroubleView extends BorderPane {

    /// @param said why
    /// @param words the words
    /// @param again tries once more
    public TroubleView(String said, Messages words, Runnable again) {
        setId("caseload-trouble");
        getStyleClass().addAll("room", "caseload");
        Label sentence = Parts.text(said);
        sentence.setId("caseload-trouble-said");
        VBox card = new VBox(
                sentence,
                Parts.text(words.get("caseload.troubleKept")),
                Parts.row(Parts.mainButton("caseload-again", words.get("caseload.again"), again)));
        card.getStyleClass().addAll("card", "stack");
        VBox content = new VBox(Parts.styled(words.get("caseload.title"), "title"), card);
        content.getStyleClass().add("stack");
        setTop(content);
    }
}
