package org.ribwise.ui.control;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.progress.SessionDays;
import org.ribwise.ui.kit.Messages;

/// Sessions by day: a column a week, Monday on top, the last day outlined as today. A day with one session carries
/// a dot, with more of them their number, so that shade is never the only signal.
///
/// The pointer or the arrow keys read one day in words below. Looks come from `control.css`, section "session
/// calendar".
public final class SessionCalendar extends VBox {

    private static final int MINUTES_IN_HOUR = 60;

    private final Messages words;
    private final DateWords dates;
    private final CalendarGrid grid;
    private final ScrollPane scroll;
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper(this, "reading", "");

    private DaySpan span;
    private SessionDays sessions;
    private Optional<LocalDate> cursor = Optional.empty();

    /// @param span the days to show; the last one is today
    public SessionCalendar(Messages words, DaySpan span, SessionDays sessions) {
        this.words = words;
        this.span = span;
        this.sessions = sessions;
        dates = new DateWords(words.locale());
        grid = new CalendarGrid(dates);
        grid.setFocusTraversable(true);
        grid.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("calendar-scroll");
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        getStyleClass().add("session-calendar");
        Label readingLabel = new Label();
        readingLabel.getStyleClass().add("calendar-reading");
        readingLabel.setWrapText(true);
        readingLabel.textProperty().bind(reading);
        getChildren().addAll(scroll, readingLabel, legend());
        followPointerAndKeys();
        show(span, sessions);
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane(
                key(SessionDay.NONE, words.get("control.calendar.none")),
                key(new SessionDay(1, 1), words.get("control.calendar.one")),
                key(new SessionDay(2, 1), words.get("control.calendar.more")));
        legend.getStyleClass().add("calendar-legend");
        return legend;
    }

    private static HBox key(SessionDay day, String text) {
        HBox key = new HBox(CalendarGrid.cell(day), new Label(text));
        key.getStyleClass().add("calendar-key");
        return key;
    }

    private void followPointerAndKeys() {
        grid.setOnMouseMoved(event -> moveTo(grid.dayAt(event.getX(), event.getY())));
        grid.setOnMouseExited(event -> leave());
        grid.setOnMousePressed(event -> grid.requestFocus());
        grid.setOnKeyPressed(this::keyPressed);
        grid.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            } else if (cursor.isEmpty()) {
                moveTo(Optional.of(span.to()));
            }
        });
    }

    /// Shows other days, scrolled to the last one, and takes the cursor away.
    public void show(DaySpan days, SessionDays sessionsOfDays) {
        span = days;
        sessions = sessionsOfDays;
        grid.show(days, sessionsOfDays);
        moveTo(Optional.empty());
        scroll.setHvalue(scroll.getHmax());
    }

    private void keyPressed(KeyEvent event) {
        LocalDate here = cursor.orElse(span.to());
        Optional<LocalDate> target = switch (event.getCode()) {
            case LEFT -> Optional.of(here.minusWeeks(1));
            case RIGHT -> Optional.of(here.plusWeeks(1));
            case UP -> Optional.of(here.minusDays(1));
            case DOWN -> Optional.of(here.plusDays(1));
            case HOME -> Optional.of(span.from());
            case END -> Optional.of(span.to());
            default -> Optional.empty();
        };
        target.ifPresent(day -> {
            event.consume();
            if (span.contains(day)) {
                moveTo(target);
                reveal(day);
            }
        });
    }

    /// Scrolls sideways so far that the day is in sight.
    private void reveal(LocalDate day) {
        double hidden = grid.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            double middle = grid.middleOf(day) - scroll.getViewportBounds().getWidth() / 2;
            scroll.setHvalue(Math.clamp(middle / hidden, 0, 1));
        }
    }

    private void leave() {
        if (!grid.isFocused()) {
            moveTo(Optional.empty());
        }
    }

    private void moveTo(Optional<LocalDate> day) {
        cursor = day;
        grid.mark(day);
        reading.set(day.map(this::read).orElseGet(this::total));
        grid.setAccessibleText(words.get("control.calendar.spoken", reading.get()));
    }

    private String total() {
        SessionDay total = sessions.within(span);
        long hours = total.minutes() / MINUTES_IN_HOUR;
        return hours < 2
                ? words.get("control.calendar.total", total.sessions(), total.minutes())
                : words.get("control.calendar.total.long", total.sessions(), hours, total.minutes() % MINUTES_IN_HOUR);
    }

    private String read(LocalDate day) {
        SessionDay done = sessions.on(day);
        return done.sessions() == 0
                ? words.get("control.calendar.reading.none", dates.date(day))
                : words.get("control.calendar.reading", dates.date(day), done.sessions(), done.minutes());
    }

    /// What the cursor reads, in words; all days together while it is nowhere.
    public ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
