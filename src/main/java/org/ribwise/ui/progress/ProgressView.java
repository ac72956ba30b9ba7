package org.ribwise.ui.progress;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.ui.control.SessionCalendar;
import org.ribwise.ui.control.StillTile;
import org.ribwise.ui.control.TrendChart;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.kit.Shown;

/// The Progress screen: ratings over time, before and after compared, sessions by day.
public final class ProgressView extends ScrollPane {

    /// The calendar shows at least so many days, so that one session does not stand alone.
    private static final int LEAST_CALENDAR_DAYS = 28;
    /// The calendar shows at most so many days: a year of weeks (design value, needs sign-off).
    private static final int MOST_CALENDAR_DAYS = 53 * 7;

    private final ProgressModel model;
    private final Messages words;
    private final TrendChart chart;
    private final RangeButtons ranges;
    private final RatingTable table;
    private final Label summary = label("progress-summary");
    private final Label beforeAfter = label("progress-text");
    private final SessionCalendar calendar;
    private final Label calendarNote = label("progress-note");
    private final BooleanProperty asTable = new SimpleBooleanProperty(this, "asTable");
    private final StillTile days = new StillTile();

    /// @param model what is shown; its choices are made here
    public ProgressView(ProgressModel model, Messages words) {
        this.model = model;
        this.words = words;
        ProgressPage page = model.pageProperty().get();
        chart = new TrendChart(words, page.series(), page.title());
        table = new RatingTable(words);
        ranges = new RangeButtons(model, words);
        calendar = new SessionCalendar(words, page.series().span(), page.sessions());
        chart.setId("trend-chart");
        table.setId("rating-table");
        calendar.setId("session-calendar");
        setId("progress-view");
        ScreenName.set(this, words.get("progress.title"));
        getStyleClass().add("progress-view");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(content());
        model.pageProperty().subscribe(this::show);
    }

    /// Takes the keyboard, to the range that is shown; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        ranges.requestFocus();
    }

    private Region content() {
        Label title = label("progress-title");
        title.setText(words.get("progress.title"));
        title.setMinWidth(USE_PREF_SIZE);
        VBox cards = new VBox(ratingsCard(), compareCard(), sessionsCard());
        cards.getStyleClass().add("progress-cards");
        Region nothing = nothingYet();
        model.emptyProperty().subscribe(empty -> {
            Shown.set(nothing, empty);
            Shown.set(cards, !empty);
            Shown.set(ranges, !empty);
        });
        VBox content = new VBox(new SpreadRow(title, ranges), nothing, cards);
        content.getStyleClass().add("progress-content");
        return content;
    }

    private Region ratingsCard() {
        StackPane drawing = new StackPane(chart, table);
        Button other = new Button();
        other.setId("chart-or-table");
        other.getStyleClass().add("range-button");
        other.setOnAction(event -> asTable.set(!asTable.get()));
        asTable.subscribe(shown -> {
            other.setText(shown ? words.get("progress.table.hide") : words.get("progress.table.show"));
            Shown.set(table, shown);
            Shown.set(chart, !shown);
        });
        MeasurePicker picker = new MeasurePicker(model, words);
        picker.setMaxWidth(USE_PREF_SIZE);
        other.setMaxWidth(USE_PREF_SIZE);
        return card(new SpreadRow(picker, other), summary, drawing);
    }

    private Region compareCard() {
        return card(heading(words.get("progress.compare.title")), beforeAfter);
    }

    private Region sessionsCard() {
        return card(heading(words.get("progress.sessions.title")), new SpreadRow(calendar, days), calendarNote);
    }

    private Region nothingYet() {
        Label hint = label("progress-text");
        hint.setText(words.get("progress.empty.hint"));
        return card(heading(words.get("progress.empty.title")), hint);
    }

    private void show(ProgressPage page) {
        chart.show(page.series(), page.title());
        table.show(page.series());
        summary.setText(page.summary());
        beforeAfter.setText(page.beforeAfter());
        DaySpan span = page.series().span();
        boolean tooLong = span.days() > MOST_CALENDAR_DAYS;
        long calendarDays = Math.clamp(span.days(), LEAST_CALENDAR_DAYS, MOST_CALENDAR_DAYS);
        calendar.show(DaySpan.ending(span.to(), (int) calendarDays), page.sessions());
        calendarNote.setText(tooLong ? words.get("progress.sessions.note") : "");
        Shown.set(calendarNote, tooLong);
        int done = page.daysOfLastWeek();
        days.show(
                done,
                ProgressModel.DAYS_OF_TILES,
                words.get("progress.tile.days", done, ProgressModel.DAYS_OF_TILES),
                words.get(
                        "progress.tile.caption",
                        page.lastWeek().sessions(),
                        page.lastWeek().minutes()));
    }

    private static Label heading(String text) {
        Label heading = label("progress-heading");
        heading.setText(text);
        return heading;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static Region card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().add("progress-card");
        return card;
    }
}
