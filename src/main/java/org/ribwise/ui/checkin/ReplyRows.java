package org.ribwise.ui.checkin;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.ReplyRow;

/// Questions with yes, no and not sure, one under the other. Up and Down go to the same answer of the question
/// above and below.
final class ReplyRows extends VBox {

    ReplyRows() {
        getStyleClass().addAll("card", "reply-rows");
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Shows these questions, in this order.
    void show(List<ReplyRow> rows) {
        if (!rows.equals(rows())) {
            Optional<Node> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
            getChildren().setAll(rows);
            focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        }
    }

    @Override
    public void requestFocus() {
        rows().stream().findFirst().ifPresent(ReplyRow::requestFocus);
    }

    private List<ReplyRow> rows() {
        return getChildren().stream()
                .filter(ReplyRow.class::isInstance)
                .map(ReplyRow.class::cast)
                .toList();
    }

    private void onKey(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0) {
            return;
        }
        List<ReplyRow> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Integer> column = rows.get(i).column();
            int to = i + step;
            if (column.isPresent() && to >= 0 && to < rows.size()) {
                rows.get(to).focus(column.get());
                event.consume();
                return;
            }
        }
    }
}
