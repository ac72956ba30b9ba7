package org.ribwise.ui.caseload;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.ui.kit.CaseloadWords;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// One patient of the list: name, why a call may be needed, and the figures side by side. Cells are few and used again,
/// so that thousands of patients scroll as smoothly as ten.
final class CaseloadCell extends ListCell<Caseload.Line> {

    /// Room at the right for the scroll bar, in pixels.
    private static final double SCROLL_BAR = 24;

    /// What the card keeps free at its sides, in pixels.
    private static final double CARD_PADDING = 36;

    private final CaseloadWords says;
    private final Messages words;
    private final Label name = Parts.styled("", "caseload-name");
    private final Label why = Parts.styled("", "caseload-why");
    private final Label plan = Parts.styled("", "muted");
    private final Label week = Parts.text("");
    private final Label weeks = Parts.text("");
    private final Label pain = Parts.text("");
    private final Label breath = Parts.text("");
    private final Label last = Parts.text("");
    private final Label stops = Parts.text("");
    private final Label rules = Parts.text("");
    private final FlowPane figures;
    private final VBox card;

    CaseloadCell(ListView<Caseload.Line> list, Messages words, Consumer<UUID> open) {
        this.words = words;
        this.says = new CaseloadWords(words);
        figures = new FlowPane(
                figure(words.get("caseload.week"), week),
                figure(words.get("caseload.fourWeeks"), weeks),
                figure(words.get("caseload.pain"), pain),
                figure(words.get("caseload.breath"), breath),
                figure(words.get("caseload.lastSession"), last),
                figure(words.get("caseload.stops"), stops),
                figure(words.get("caseload.rules"), rules));
        figures.getStyleClass().add("caseload-figures");
        card = new VBox(name, why, plan, figures);
        card.getStyleClass().add("caseload-card");
        asWideAs(list, card, SCROLL_BAR);
        asWideAs(list, figures, SCROLL_BAR + CARD_PADDING);
        figures.prefWrapLengthProperty().bind(figures.maxWidthProperty());
        getStyleClass().add("caseload-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // the card decides: a cell as wide as its longest line would make the list scroll sideways
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                open.accept(getItem().entry().patient().id());
            }
        });
    }

    private static void asWideAs(Region list, Region part, double less) {
        part.maxWidthProperty().bind(list.widthProperty().subtract(less));
        part.prefWidthProperty().bind(part.maxWidthProperty());
    }

    private static VBox figure(String caption, Label value) {
        VBox box = new VBox(Parts.styled(caption, "caseload-caption"), value);
        box.getStyleClass().add("caseload-figure");
        return box;
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
        name.setText(says.who(line.entry().patient()));
        String reasons = says.why(line.need());
        why.setText(reasons.isEmpty() ? "" : words.get("caseload.call", reasons));
        Shown.set(why, !reasons.isEmpty());
        Optional<PatientSummary> summary = line.entry().summary();
        plan.setText(summary.map(one -> words.get("caseload.asOf", says.plan(line.entry()), says.day(one.asOf())))
                .orElseGet(() -> words.get("caseload.noResults", says.plan(line.entry()))));
        Shown.set(figures, summary.isPresent());
        summary.ifPresent(this::show);
        setId("patient-" + line.entry().patient().id());
        setAccessibleText(words.get("caseload.lineSaid", name.getText(), why.getText(), plan.getText())
                + summary.map(this::said).orElse(""));
        setGraphic(card);
    }

    private void show(PatientSummary summary) {
        week.setText(says.done(summary.done().week()));
        weeks.setText(says.done(summary.done().fourWeeks()));
        pain.setText(says.pain(summary));
        breath.setText(says.breathlessness(summary));
        last.setText(says.lastSession(summary));
        stops.setText(says.stops(summary));
        rules.setText(says.rules(summary));
    }

    private String said(PatientSummary summary) {
        return words.get("caseload.figuresSaid", says.figures(summary));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snapSizeY(card.prefHeight(card.getMaxWidth())) + snappedTopInset() + snappedBottomInset();
    }
}
