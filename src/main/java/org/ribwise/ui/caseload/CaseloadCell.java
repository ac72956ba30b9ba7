package org.ribwise.ui.caseload;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadOrder;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Shown;

/// One patient of the list, as high as any other: the name with the figures in columns, and below it why a call may be
/// needed. Where there is no room for columns, the figures stand below one another. Cells are few and used again, so
/// that thousands of patients scroll as smoothly as ten.
final class CaseloadCell extends ListCell<Caseload.Line> {

    /// Room at the left, and at the right for the scroll bar, in pixels: as the header has in the stylesheet.
    private static final double SIDES = 32;

    private static final PseudoClass STANDS = PseudoClass.getPseudoClass("stands");
    private static final PseudoClass CALL = PseudoClass.getPseudoClass("call");

    private final CaseloadFigures figures;
    private final ReadOnlyBooleanProperty narrow;
    private final Label name = line("caseload-name");
    private final Label below = line("caseload-below");
    private final Label together = Labels.wrapping("", "caseload-together");
    private final Map<CaseloadOrder, Text> columns = new EnumMap<>(CaseloadOrder.class);
    private final VBox row;

    /// @param narrow whether there is no room for columns
    /// @param open opens a patient
    CaseloadCell(
            ListView<Caseload.Line> list,
            CaseloadFigures figures,
            ReadOnlyBooleanProperty narrow,
            Consumer<UUID> open) {
        this.figures = figures;
        this.narrow = narrow;
        List<Text> texts = new ArrayList<>();
        for (CaseloadOrder column : CaseloadFigures.COLUMNS) {
            Text text = new Text();
            text.getStyleClass().add("caseload-column");
            columns.put(column, text);
            texts.add(text);
        }
        row = new VBox(new CaseloadColumns(name, texts), below);
        row.maxWidthProperty().bind(list.widthProperty().subtract(SIDES));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        getStyleClass().add("caseload-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // the row decides: a cell as wide as its longest line would make the list scroll sideways
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                open.accept(getItem().entry().patient().id());
            }
        });
    }

    /// One line, which ends in dots where it is too long.
    private static Label line(String styleClass) {
        Label label = new Label();
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected void updateItem(Caseload.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (line == null || empty) {
            setGraphic(null);
            setId(null);
            setAccessibleText(null);
            return;
        }
        name.setText(figures.name(line));
        below.setText(figures.below(line));
        below.pseudoClassStateChanged(CALL, line.need().first().isPresent());
        Optional<PatientSummary> summary = line.entry().summary();
        columns.forEach((column, text) -> {
            text.setText(summary.map(one -> figures.text(column, one)).orElse(""));
            text.pseudoClassStateChanged(
                    STANDS,
                    summary.filter(one -> CaseloadFigures.stands(column, one)).isPresent());
            Shown.set(text, !narrow.get());
        });
        together.setText(narrow.get() ? summary.map(figures::together).orElse("") : "");
        row.getChildren().remove(together);
        if (!together.getText().isEmpty()) {
            row.getChildren().add(together);
        }
        setId("patient-" + line.entry().patient().id());
        setAccessibleText(figures.said(line));
        setGraphic(row);
    }
}
