package org.ribwise.ui.caseload;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Files of results that came in, the newest first. One that came to the wrong patient can be taken away.
final class CameCard extends VBox {

    private final Messages words;
    private final PatientView view;
    private final PatientView.Ways ways;
    private final DateWords dates;

    /// @param came in the order in which they came
    /// @param view asks and says on the page
    CameCard(List<PatientPage.Came> came, Messages words, PatientView view, PatientView.Ways ways) {
        this.words = words;
        this.view = view;
        this.ways = ways;
        this.dates = new DateWords(words.locale());
        getStyleClass().addAll("card", "stack");
        getChildren().add(Labels.wrapping(words.get("caseload.results"), "card-title"));
        came.reversed().forEach(one -> getChildren().add(line(one)));
        if (came.isEmpty()) {
            getChildren().add(Labels.wrapping(words.get("caseload.noneCame")));
        }
    }

    private VBox line(PatientPage.Came one) {
        String made = dates.dateTime(one.createdAt());
        Button remove = Buttons.second(
                "came-remove-" + one.digest(),
                words.get("caseload.cameRemove"),
                () -> view.ask(
                        words.get("caseload.cameRemoveAsk", made),
                        words.get("caseload.cameRemove"),
                        () -> ways.removeResults().accept(one.digest())));
        remove.setAccessibleText(words.get("caseload.cameRemove") + ": " + made);
        VBox line =
                new VBox(Labels.wrapping(words.get("caseload.came", made, dates.dateTime(one.importedAt()))), remove);
        line.getStyleClass().add("caseload-answer");
        return line;
    }
}
