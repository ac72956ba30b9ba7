package org.ribwise.ui.caseload;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// What is shown where the list of patients cannot be read or written. The file stays as it is.
public final class TroubleView extends BorderPane {

    /// Where it leads.
    ///
    /// @param again tries once more
    /// @param copies to the copies of the file
    public record Ways(Runnable again, Runnable copies) {}

    /// @param said why
    /// @param words the words
    /// @param mend offers to mend the file, where that can be done
    /// @param ways where it leads
    public TroubleView(String said, Messages words, Optional<Node> mend, Ways ways) {
        setId("caseload-trouble");
        getStyleClass().addAll("room", "caseload");
        Label sentence = Labels.wrapping(said);
        sentence.setId("caseload-trouble-said");
        VBox card = Cards.of(
                sentence,
                Labels.wrapping(words.get("caseload.troubleKept")),
                CaseloadParts.row(
                        Buttons.main("caseload-again", words.get("caseload.again"), ways.again()),
                        Buttons.second("caseload-copies", words.get("caseload.copies"), ways.copies())));
        VBox content = new VBox(Labels.wrapping(words.get("caseload.title"), "title"), card);
        mend.ifPresent(content.getChildren()::add);
        content.getStyleClass().addAll("stack", "scroll-content");
        setCenter(CaseloadParts.scroll(content));
    }
}
