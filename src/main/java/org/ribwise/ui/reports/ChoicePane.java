package org.ribwise.ui.reports;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.ui.control.ChoiceRow;
import org.ribwise.ui.control.TickBox;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What can be chosen for a report.
final class ChoicePane extends VBox {

    private static final int QUESTION_ROWS = 4;

    private final ReportChoices choices;
    private final Messages words;
    private final ChoiceRow<RangeChoice> period;

    ChoicePane(ReportChoices choices, Messages words) {
        this.choices = choices;
        this.words = words;
        getStyleClass().addAll("stack", "report-choices");
        period = new ChoiceRow<>(
                new ChoiceRow.Asked<>("period-", words.get("reports.period"), ReportChoices.PERIODS, words::name),
                choices.period());
        getChildren()
                .addAll(
                        card(period, ownDays()),
                        card(question()),
                        card(ticks(words.get("reports.parts"), ReportPart.values())),
                        card(paper(), files()));
    }

    /// Takes the keyboard.
    @Override
    public void requestFocus() {
        period.requestFocus();
    }

    private Node ownDays() {
        FlowPane days = new FlowPane(
                day("report-from", words.get("reports.from"), choices.from()),
                day("report-to", words.get("reports.to"), choices.to()));
        days.getStyleClass().add("own-range");
        choices.period().subscribe(chosen -> Shown.set(days, chosen == RangeChoice.OWN));
        return days;
    }

    private Node day(String id, String text, ObjectProperty<@Nullable LocalDate> chosen) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setConverter(new LocalDateStringConverter(FormatStyle.SHORT, words.locale(), IsoChronology.INSTANCE));
        picker.valueProperty().bindBidirectional(chosen);
        picker.setAccessibleText(text);
        Label label = question(text);
        label.setLabelFor(picker);
        VBox box = new VBox(label, picker);
        box.getStyleClass().add("report-day");
        return box;
    }

    private Node[] question() {
        TextArea area = WriteField.area(QUESTION_ROWS);
        area.setId("report-question");
        area.getStyleClass().add("report-question");
        area.setAccessibleText(words.get("reports.question"));
        area.textProperty().bindBidirectional(choices.question());
        Label label = question(words.get("reports.question"));
        label.setLabelFor(area);
        Label kept = new Label(words.get("reports.questionKept", ReportWish.LONGEST_QUESTION));
        kept.getStyleClass().add("muted");
        kept.setWrapText(true);
        return new Node[] {label, area, kept};
    }

    private Node[] ticks(String title, ReportPart... parts) {
        Node[] nodes = new Node[parts.length + 1];
        nodes[0] = question(title);
        for (int i = 0; i < parts.length; i++) {
            nodes[i + 1] = new TickBox("part-" + parts[i], words.name(parts[i]), parts[i], choices.parts());
        }
        return nodes;
    }

    private Node paper() {
        return new ChoiceRow<>(
                new ChoiceRow.Asked<>("paper-", words.get("reports.paper"), List.of(Paper.values()), words::name),
                choices.paper());
    }

    private Node files() {
        VBox box = new VBox(question(words.get("reports.files")));
        box.getStyleClass().add("report-files");
        for (ReportFile file : ReportFile.values()) {
            box.getChildren().add(new TickBox("file-" + file, words.name(file), file, choices.files()));
        }
        TickBox snomed = new TickBox("report-snomed", words.get("reports.snomed"));
        snomed.selectedProperty().bindBidirectional(choices.snomed());
        ChoiceRow<Boolean> inside = new ChoiceRow<>(
                new ChoiceRow.Asked<>(
                        "inside-",
                        words.get("reports.where"),
                        List.of(true, false),
                        yes -> yes ? words.get("reports.inside") : words.get("reports.beside")),
                choices.inside());
        box.getChildren().addAll(snomed, inside);
        Runnable follow = () -> {
            Shown.set(snomed, choices.files().contains(ReportFile.FHIR));
            Shown.set(
                    inside,
                    choices.files().contains(ReportFile.PDF) && choices.files().size() > 1);
        };
        choices.files().addListener((SetChangeListener<ReportFile>) _ -> follow.run());
        follow.run();
        return box;
    }

    private static Label question(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-question");
        label.setWrapText(true);
        return label;
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().addAll("card", "report-card");
        return card;
    }
}
