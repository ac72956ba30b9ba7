package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Shown;

/// What goes on with something that takes long: how far it is and a button that stops it, then what became of it, or a
/// question. Where there is nothing to say it takes no room.
public final class WorkStatus extends VBox {

    private final ProgressBar bar = new ProgressBar();
    private final Button stop;

    /// @param doing what is being done
    /// @param stop stops it. It stays the same as long as the work goes on: a button that is made anew while it is
    ///     pressed is never clicked
    public WorkStatus(String doing, Button stop) {
        this.stop = stop;
        bar.setAccessibleText(doing);
        getStyleClass().add("data-status");
        put(List.of());
    }

    /// So much of it is done, 0 to 1.
    public void busy(double share) {
        bar.setProgress(share);
        put(List.of(bar, stop));
    }

    /// Says a sentence, or nothing when it is empty.
    ///
    /// @param id of the sentence
    /// @param answers what can be answered
    public void say(String id, String sentence, Node... answers) {
        List<Node> nodes = new ArrayList<>();
        if (!sentence.isEmpty()) {
            nodes.add(said(id, sentence));
        }
        nodes.addAll(List.of(answers));
        put(nodes);
        Announcement.make(this, sentence);
    }

    private void put(List<Node> nodes) {
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        Shown.set(this, !nodes.isEmpty());
    }

    private static Label said(String id, String sentence) {
        Label label = new Label(sentence);
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("data-said");
        return label;
    }
}
