package org.ribwise.ui.caseload;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Findings;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.ProgressCharts;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.progress.Topic;
import org.ribwise.ui.control.ChartView;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.TopicWords;
import org.ribwise.ui.kit.Messages;

/// What a patient's results say over time: the charts that the patient sees, too. Only what has values is offered.
final class ChartCard extends VBox {

    private final TopicWords topics;
    private final Progress progress;
    private final LocalDate today;

    /// @param today the last day of every chart
    ChartCard(Progress progress, LocalDate today, Messages words) {
        this.progress = progress;
        this.today = today;
        this.topics = new TopicWords(words);
        getStyleClass().addAll("card", "stack");
        getChildren().add(Labels.wrapping(words.get("caseload.charts"), "card-title"));
        DaySpan all = progress.span(RangeChoice.ALL, today);
        List<Topic> offered = Topic.all().stream()
                .filter(topic -> !Findings.values(progress, topic, all).isEmpty())
                .toList();
        if (offered.isEmpty()) {
            getChildren().add(Labels.wrapping(words.get("caseload.noCharts")));
            return;
        }
        Topic first = progress.mostRated().<Topic>map(Topic.Rated::new).orElseGet(offered::getFirst);
        ChartView chart = new ChartView(words, charts().of(first, span()), title(first));
        chart.look(ProgressCharts.window(span()));
        ComboBox<Topic> box = new ComboBox<>();
        box.setId("patient-topic");
        box.getStyleClass().add("caseload-filter");
        box.setAccessibleText(words.get("caseload.topic"));
        box.getItems().setAll(offered);
        box.setCellFactory(view -> new TopicCell());
        box.setButtonCell(new TopicCell());
        box.setValue(first);
        box.valueProperty().subscribe((before, topic) -> {
            chart.show(charts().of(topic, span()), title(topic));
            chart.look(ProgressCharts.window(span()));
        });
        getChildren().addAll(box, chart);
    }

    private ProgressCharts charts() {
        return new ProgressCharts(progress, today);
    }

    private DaySpan span() {
        return progress.span(RangeChoice.TWELVE_WEEKS, today);
    }

    private ChartView.Title title(Topic topic) {
        return new ChartView.Title(topics.name(topic), topics.value(topic));
    }

    /// A topic by its name.
    private final class TopicCell extends ListCell<Topic> {

        @Override
        protected void updateItem(@Nullable Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(topic == null || empty ? null : topics.name(topic));
        }
    }
}
