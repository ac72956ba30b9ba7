package org.ribwise.ui.recovery;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.motion.Side;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// One position at a time, large, with its name, and a button for another one.
final class PositionPane extends BorderPane {

    private final Messages words;
    private final FigureView figure = new FigureView();
    private final Label name = Labels.whole("", "recovery-position");
    private final Label count = Labels.whole("", "muted");
    private final Button next;
    private RecoveryPosition position = RecoveryPosition.SIT_LEAN;

    PositionPane(Messages words) {
        this.words = words;
        getStyleClass().add("recovery-positions");
        next = Buttons.second("recovery-position", words.get("recovery.nextPosition"), this::showNext);
        setCenter(figure);
        VBox below = new VBox(name, count, next);
        below.getStyleClass().add("recovery-below");
        setBottom(below);
        show(RecoveryPosition.SIT_LEAN);
    }

    /// The button that does no harm when it is pressed by accident.
    void takeFocus() {
        next.requestFocus();
    }

    void show(RecoveryPosition which) {
        position = which;
        figure.furnish(which.props());
        figure.show(which.pose(), Side.RIGHT, 0);
        figure.setAccessibleText(words.name(which));
        name.setText(words.name(which));
        List<RecoveryPosition> all = List.of(RecoveryPosition.values());
        count.setText(words.get("recovery.position", all.indexOf(which) + 1, all.size()));
    }

    private void showNext() {
        show(position.next());
    }
}
