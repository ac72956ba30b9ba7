package org.ribwise.ui.measures;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Says on the first screen that a measure could be taken again. It is not there when none is due.
public final class DueCard extends VBox {

    /// @param model the measures
    /// @param words the words
    /// @param open leads to the measures
    public DueCard(MeasuresModel model, Messages words, Runnable open) {
        setId("measures-due");
        getStyleClass().addAll("card", "stack");
        Label title = new Label(words.get("measures.dueTitle"));
        title.getStyleClass().add("card-title");
        Label what = new Label();
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        Button see = Buttons.second("measures-see", words.get("measures.dueSee"), open);
        getChildren().addAll(title, what, see);
        model.changes().subscribe(changes -> {
            List<Instrument> due = model.due();
            what.setText(
                    words.get("measures.dueWhat", due.stream().map(words::name).collect(Collectors.joining(" · "))));
            Shown.set(this, !due.isEmpty());
        });
    }
}
