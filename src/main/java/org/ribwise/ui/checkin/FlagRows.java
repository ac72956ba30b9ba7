package org.ribwise.ui.checkin;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.VBox;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.measure.Reply;
import org.ribwise.ui.kit.Messages;

/// The warning signs of the back, one by one (clinical reference 5.5).
final class FlagRows extends VBox {

    private final GateModel model;
    private final Map<RedFlag, ReplyRow> rows = new EnumMap<>(RedFlag.class);
    private final ReplyRows asked = new ReplyRows();

    FlagRows(GateModel model, Messages words) {
        this.model = model;
        getStyleClass().addAll("stack", "scroll-content");
        for (RedFlag flag : RedFlag.values()) {
            rows.put(
                    flag,
                    new ReplyRow("flag-" + flag.name(), words.name(flag), words, reply -> model.say(flag, reply)));
        }
        asked.show(rows.values().stream().toList());
        getChildren().add(asked);
        model.flags().addListener((InvalidationListener) changed -> show());
        show();
    }

    @Override
    public void requestFocus() {
        asked.requestFocus();
    }

    private void show() {
        rows.forEach((flag, row) -> row.show(model.flags().getOrDefault(flag, Reply.NOT_ASKED)));
    }
}
