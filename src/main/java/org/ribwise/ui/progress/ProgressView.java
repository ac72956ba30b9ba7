package org.ribwise.ui.progress;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.ui.control.ChartView;
import org.ribwise.ui.control.SessionCalendar;
import org.ribwise.ui.control.StillTile;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.kit.Shown;

/// The Progress screen: one sentence on top, a chart of what is chosen, before and after compared, asthma and pain
/// together, sessions by day.
public final class ProgressView extends ScrollPane {

    /// The calendar shows at least so many days, so that one session does not stand alone.
    private static final int LEAST_CALENDAR_DAYS = 28;
    /// The calendar shows at most so many days: a year of weeks (design value, needs sign-off).
    private static final int MOST_CALENDAR_DAYS = 53 * 7;

    private static final double WHOLE_PERCENT = 100;

    private final ProgressModel model;
    private final Messages words;
    private final List<Node> more;
    private final ChartView chart;
    private final RangeButtons ranges;
    private final ValueTable table;
    private final Label headline = label("progress-headline");
    private final Label figures = label("progress-summary");
    private final Label beforeAfter = label("progress-text");
    private final VBox together = new VBox();
    private final Label done = label("progress-text");
    private final SessionCalendar calendar;
    private final Label calendarNote = label("progress-note");
    private final BooleanProperty asTable = new SimpleBooleanProperty(this, "asTable");
    private final StillTile days = new StillTile();
    private final StillTile kept = new StillTile();

    /// @param model what is shown; its choices are made here
    ///
    /// @param words the words
    /// @param more what else there is to see, under everything else
    public ProgressView(ProgressModel model, Messages words, List<Node> more) {
        this.model = model;
        this.words = words;
        this.more = List.copyOf(more);
        ProgressPage page = model.pageProperty().get();
        chart = new ChartView(words, page.chart(), page.title());
        table = new ValueTable(words, page.title());
        ranges = new RangeButtons(model, words);
        calendar = new SessionCalendar(
                words, page.span(), page.done().sessions(), page.done().plan());
        chart.setId("progress-chart");
        table.setId("value-table");
        together.setId("together");
        together.getStyleClass().add("progress-sentences");
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
        VBox cards = new VBox(chartCard(), compareCard(), togetherCard(), sessionsCard());
        cards.getStyleClass().add("progress-cards");
        Region nothing = nothingYet();
        model.emptyProperty().subscribe(empty -> {
            Shown.set(nothing, empty);
            Shown.set(cards, !empty);
            Shown.set(ranges, !empty);
        });
        VBox content = new VBox(new SpreadRow(title, ranges), new OwnRange(model, words), nothing, cards);
        content.getChildren().addAll(more);
        content.getStyleClass().add("progress-content");
        return content;
    }

    private Region chartCard() {
        StackPane drawing = new StackPane(chart, table);
        Button other = new Button();
        other.setId("chart-or-table");
        other.getStyleClass().add("range-button");
        other.setOnAction(event -> asTable.set(!asTable.get()));
        asTable.subscribe(shown -> {
            other.setText(shown ? words.get("progress.table.hide") : words.get("progress.table.show"));
            table.show(model.pageProperty().get());
            Shown.set(table, shown);
            Shown.set(chart, !shown);
        });
        TopicPicker picker = new TopicPicker(model, words);
        picker.setMaxWidth(USE_PREF_SIZE);
        other.setMaxWidth(USE_PREF_SIZE);
        return card(headline, new SpreadRow(picker, other), figures, drawing);
    }

    private Region compareCard() {
        Region card = card(heading(words.get("progress.compare.title")), beforeAfter);
        model.pageProperty()
                .subscribe(page -> Shown.set(card, page.beforeAfter().isPresent()));
        return card;
    }

    private Region togetherCard() {
        return card(heading(words.get("progress.together.title")), together);
    }

    private Region sessionsCard() {
        return card(
                heading(words.get("progress.sessions.title")),
                done,
                new SpreadRow(calendar, new HBox(kept, days)),
                calendarNote);
    }

    private Region nothingYet() {
        Label hint = label("progress-text");
        hint.setText(words.get("progress.empty.hint"));
        return card(heading(words.get("progress.empty.title")), hint);
    }

    private void show(ProgressPage page) {
        chart.show(page.chart(), page.title());
        chart.look(page.window());
        if (asTable.get()) {
            table.show(page);
        }
        headline.setText(page.headline());
        figures.setText(page.figures());
        Shown.set(figures, !page.figures().isEmpty());
        beforeAfter.setText(page.beforeAfter().orElse(""));
        together.getChildren()
                .setAll(page.together().stream().map(ProgressView::sentence).toList());
        done.setText(page.done().inWords());
        Shown.set(done, !page.done().inWords().isEmpty());
        DaySpan span = page.span();
        boolean tooLong = span.days() > MOST_CALENDAR_DAYS;
        long calendarDays = Math.clamp(span.days(), LEAST_CALENDAR_DAYS, MOST_CALENDAR_DAYS);
        calendar.show(
                DaySpan.ending(span.to(), (int) calendarDays),
                page.done().sessions(),
                page.done().plan());
        calendarNote.setText(tooLong ? words.get("progress.sessions.note") : "");
        Shown.set(calendarNote, tooLong);
        showTiles(page.done());
    }

    private void showTiles(ProgressPage.Done done) {
        OptionalInt percent = done.plan().percent();
        Shown.set(kept, percent.isPresent());
        percent.ifPresent(part -> kept.show(
                part,
                WHOLE_PERCENT,
                words.get("progress.tile.percent", part),
                words.get("progress.tile.plan", done.plan().excusedDays())));
        int daysDone = done.daysOfLastWeek();
        days.show(
                daysDone,
                ProgressModel.DAYS_OF_TILES,
                words.get("progress.tile.days", daysDone, ProgressModel.DAYS_OF_TILES),
                words.get(
                        "progress.tile.caption",
                        done.lastWeek().sessions(),
                        done.lastWeek().minutes()));
    }

    private static Label sentence(String text) {
        Label sentence = label("progress-text");
        sentence.setText(text);
        return sentence;
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
