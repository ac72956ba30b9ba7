package org.ribwise.ui.caseload;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ribwise.domain.caseload.CaseloadOrder;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;

/// What stands above the columns of the list. A press puts the list in order by a column, a second one turns it around,
/// a third one leads back to who needs a call first.
final class CaseloadHeader extends StackPane {

    private static final int SIGN_PIXELS = 14;

    private final CaseloadModel model;
    private final CaseloadFigures figures;
    private final Messages words;
    private final Map<CaseloadOrder, Button> buttons = new EnumMap<>(CaseloadOrder.class);

    CaseloadHeader(CaseloadModel model, CaseloadFigures figures, Messages words) {
        this.model = model;
        this.figures = figures;
        this.words = words;
        getStyleClass().add("caseload-header");
        // the list gives way where room is short
        setMinHeight(USE_PREF_SIZE);
        getChildren()
                .add(new CaseloadColumns(
                        button(CaseloadOrder.NAME),
                        CaseloadFigures.COLUMNS.stream().map(this::button).toList()));
        model.order().subscribe(this::show);
    }

    private Button button(CaseloadOrder column) {
        Button button = Buttons.styled(
                "caseload-by-" + column.name(), figures.caption(column), "caseload-head", () -> model.press(column));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        buttons.put(column, button);
        return button;
    }

    private void show(CaseloadModel.Order order) {
        buttons.forEach((column, button) -> {
            boolean chosen = column == order.by();
            button.setGraphic(chosen ? sign(order.turned()) : null);
            String by = words.get("caseload.sortBy", words.name(column));
            button.setAccessibleText(
                    !chosen
                            ? by
                            : order.turned()
                                    ? words.get("caseload.sortedTurned", by)
                                    : words.get("caseload.sorted", by));
        });
    }

    private static FontIcon sign(boolean turned) {
        return FontIcon.of(turned ? Feather.ARROW_UP : Feather.ARROW_DOWN, SIGN_PIXELS);
    }
}
