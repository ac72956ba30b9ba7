package org.ribwise.ui.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.plan.PlanDay;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.progress.SessionDays;
import org.ribwise.domain.report.PlanCalendar;
import org.ribwise.ui.kit.Messages;

/// Sessions by day: a column a week, Monday on top, the last day outlined as today. A day with one session carries
/// a dot, with more of them their number; a day of a plan a tick, a half disc, a ring or a bar, for all done, a part,
/// nothing, or excused: so shade is never the only signal.
///
/// The pointer or the arrow keys read one day in words below. Looks come from `control.css`, section "session
/// calendar".
public final class SessionCalendar extends VBox {

    private static final int MINUTES_IN_HOUR = 60;

    private final Messages words;
    private final DateWords dates;
    private final CalendarGrid grid;
    private final ScrollPane scroll;
    private final FlowPane legend = new FlowPane();
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper(this, "reading", "");

    private DaySpan span;
    private SessionDays sessions;
    private PlanCalendar plan;
    private Optional<LocalDate> cursor = Optional.empty();

    /// @param span the days to show; the last one is today
    /// @param plan what was asked for and done; days that it does not have show their sessions
    public SessionCalendar(Messages words, DaySpan span, SessionDays sessions, PlanCalendar plan) {
        this.words = words;
        this.span = span;
        this.sessions = sessions;
        this.plan = plan;
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
        legend.getStyleClass().add("calendar-legend");
        getChildren().addAll(scroll, readingLabel, legend);
        grid.widthProperty().subscribe(this::toTheEnd);
        followPointerAndKeys();
        fill();
    }

    /// A sign and its name for everything that is shown.
    private List<HBox> keys() {
        Set<PlanDay.Kept> kept = EnumSet.noneOf(PlanDay.Kept.class);
        int most = 0;
        boolean none = false;
        for (LocalDate day = span.from(); span.contains(day); day = day.plusDays(1)) {
            PlanDay planned = plan.days().get(day);
            if (planned != null && planned.kept() != PlanDay.Kept.FREE) {
                kept.add(planned.kept());
            } else {
                most = Math.max(most, sessions.on(day).sessions());
                none |= sessions.on(day).sessions() == 0;
            }
        }
        List<HBox> keys = new ArrayList<>();
        kept.forEach(one -> keys.add(key(CalendarGrid.cell(one), words.name(one))));
        if (none) {
            keys.add(key(CalendarGrid.cell(SessionDay.NONE), words.get("control.calendar.none")));
        }
        if (most > 0) {
            keys.add(key(CalendarGrid.cell(new SessionDay(1, 1)), words.get("control.calendar.one")));
        }
        if (most > 1) {
            keys.add(key(CalendarGrid.cell(new SessionDay(2, 1)), words.get("control.calendar.more")));
        }
        return keys;
    }

    private static HBox key(Label cell, String text) {
        HBox key = new HBox(cell, new Label(text));
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
    public void show(DaySpan days, SessionDays sessionsOfDays, PlanCalendar planOfDays) {
        boolean same = days.equals(span) && sessionsOfDays.equals(sessions) && planOfDays.equals(plan);
        if (!same) {
            span = days;
            sessions = sessionsOfDays;
            plan = planOfDays;
            fill();
        }
    }

    private void fill() {
        grid.show(span, sessions, plan);
        legend.getChildren().setAll(keys());
        moveTo(Optional.empty());
        toTheEnd();
    }

    private void toTheEnd() {
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
        String read = done.sessions() == 0
                ? words.get("control.calendar.reading.none", dates.date(day))
                : words.get("control.calendar.reading", dates.date(day), done.sessions(), done.minutes());
        PlanDay planned = plan.days().get(day);
        return planned == null ? read : read + planned(planned);
    }

    private String planned(PlanDay day) {
        if (day.excuse().isPresent()) {
            return words.get(
                    "control.calendar.reading.excused", words.name(day.excuse().orElseThrow()));
        }
        return day.asked() == 0 ? "" : words.get("control.calendar.reading.plan", day.asked(), day.done());
    }

    /// What the cursor reads, in words; all days together while it is nowhere.
    public ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
