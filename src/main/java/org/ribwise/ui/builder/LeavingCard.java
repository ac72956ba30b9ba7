package org.ribwise.ui.builder;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Asks before a plan is left that was changed: keep what was written, throw it away, or stay.
final class LeavingCard extends VBox {

    private final Messages words;
    private final Button keep;
    private @Nullable Node before;

    LeavingCard(Messages words, BuilderView.Ways ways) {
        this.words = words;
        setId("builder-leaving");
        getStyleClass().add("builder-problems");
        keep = BuilderButton.of("builder-leave-keep", words.get("builder.leaveKeep"), ways.back());
        FlowPane row = new FlowPane(
                keep,
                BuilderButton.of("builder-leave-discard", words.get("builder.leaveDiscard"), ways.discard()),
                BuilderButton.of("builder-leave-stay", words.get("builder.leaveStay"), this::stay));
        row.getStyleClass().add("builder-ways");
        getChildren()
                .addAll(
                        Labels.whole(words.get("builder.leaveAsk"), "builder-row-name"),
                        Labels.whole(words.get("builder.leaveWhy"), "builder-told"),
                        row);
        Shown.set(this, false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stay();
                event.consume();
            }
        });
    }

    /// Asks.
    ///
    /// @param focused where the keyboard was
    void ask(@Nullable Node focused) {
        before = focused;
        Shown.set(this, true);
        keep.requestFocus();
        Announcement.make(this, words.get("builder.leaveAsk"));
    }

    private void stay() {
        Shown.set(this, false);
        if (before != null) {
            before.requestFocus();
        }
    }
}
