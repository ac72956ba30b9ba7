package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.progress.SampleSessions.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.PlanDay;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.SessionDays;
import org.ribwise.domain.report.PlanCalendar;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

final class SessionCalendarTest {

    /// A Sunday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final SessionDays SESSIONS = new Progress(List.of(
                    session("2026-11-22T08:00Z", 12, null, null),
                    session("2026-11-21T08:00Z", 10, null, null),
                    session("2026-11-21T18:00Z", 5, null, null)))
            .sessionDays();

    @Test
    void theArrowKeysReadDaysAndStopAtTheEdges() {
        FxThread.run(() -> {
            SessionCalendar calendar = shown(DaySpan.ending(TODAY, 14));
            List<String> read = new ArrayList<>();
            read.add(calendar.readingProperty().get());
            for (KeyCode key : List.of(KeyCode.END, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT, KeyCode.HOME)) {
                press(calendar, key);
                read.add(calendar.readingProperty().get());
            }

            assertThat(read)
                    .containsExactly(
                            "3 sessions in this time, 27 minutes",
                            "Sun, 22 Nov 2026: 1 session, 12 minutes.",
                            "Sun, 22 Nov 2026: 1 session, 12 minutes.",
                            "Sat, 21 Nov 2026: 2 sessions, 15 minutes.",
                            "Sat, 14 Nov 2026: no session.",
                            "Mon, 9 Nov 2026: no session.");
            assertThat(grid(calendar).getAccessibleText()).endsWith("Mon, 9 Nov 2026: no session.");
        });
    }

    @Test
    void daysAreToldApartByMoreThanShade() {
        FxThread.run(() -> {
            SessionCalendar calendar = shown(DaySpan.ending(TODAY, 14));

            assertThat(grid(calendar).lookupAll(".calendar-one .calendar-dot")).hasSize(1);
            assertThat(grid(calendar).lookupAll(".calendar-more"))
                    .singleElement()
                    .hasFieldOrPropertyWithValue("text", "2");
            assertThat(grid(calendar).lookupAll(".calendar-none")).hasSize(12);
            assertThat(grid(calendar).lookupAll(".calendar-cell:today")).hasSize(1);
        });
    }

    @Test
    void aDayOfAPlanShowsWhetherItWasKeptAndSaysWhy() {
        FxThread.run(() -> {
            PlanCalendar plan = new PlanCalendar(
                    new TreeMap<>(Map.of(
                            TODAY,
                            new PlanDay(2, 1, Optional.empty()),
                            TODAY.minusDays(1),
                            new PlanDay(2, 2, Optional.empty()),
                            TODAY.minusDays(2),
                            new PlanDay(2, 0, Optional.empty()),
                            TODAY.minusDays(3),
                            new PlanDay(0, 0, Optional.of(DayOffReason.FLARE)),
                            TODAY.minusDays(4),
                            new PlanDay(0, 0, Optional.empty()))),
                    new Adherence(6, 3, 1));
            SessionCalendar calendar = shown(DaySpan.ending(TODAY, 14));
            calendar.show(DaySpan.ending(TODAY, 14), SESSIONS, plan);
            calendar.applyCss();

            for (String sign : List.of(".calendar-half", ".calendar-tick", ".calendar-ring", ".calendar-bar")) {
                assertThat(grid(calendar).lookupAll(".calendar-cell > " + sign))
                        .as(sign)
                        .hasSize(1);
            }
            press(calendar, KeyCode.END);
            assertThat(calendar.readingProperty().get())
                    .isEqualTo("Sun, 22 Nov 2026: 1 session, 12 minutes. Planned 2, done 1.");
            IntStream.range(0, 3).forEach(step -> press(calendar, KeyCode.UP));
            assertThat(calendar.readingProperty().get())
                    .isEqualTo("Thu, 19 Nov 2026: no session. Excused: A flare or an attack.");
            assertThat(calendar.lookupAll(".calendar-key > .label").stream()
                            .map(label -> ((Label) label).getText())
                            .filter(text -> !text.isEmpty()))
                    .contains("excused day", "planned, nothing done", "all of the plan done");
        });
    }

    @Test
    void aLongTimeIsScrolledToItsLastDay() {
        FxThread.run(() -> {
            SessionCalendar calendar = shown(DaySpan.ending(TODAY, 14));
            calendar.show(DaySpan.ending(TODAY, 365), SESSIONS, PlanCalendar.NONE);
            Parent root = calendar.getScene().getRoot();
            root.applyCss();
            root.layout();
            root.layout();

            ScrollPane scroll = (ScrollPane) Objects.requireNonNull(calendar.lookup(".calendar-scroll"));
            assertThat(scroll.getHvalue()).isEqualTo(scroll.getHmax());
        });
    }

    @Test
    void aPlaceInTheGridIsADay() {
        FxThread.run(() -> {
            CalendarGrid grid = grid(shown(DaySpan.ending(TODAY, 14)));
            double middle = grid.middleOf(TODAY);

            assertThat(grid.dayAt(middle, grid.getHeight() - 10)).isEqualTo(Optional.of(TODAY));
            assertThat(grid.dayAt(0, 0)).isEmpty();
            assertThat(grid.dayAt(middle + grid.getWidth(), 50)).isEmpty();
        });
    }

    private static SessionCalendar shown(DaySpan span) {
        SessionCalendar calendar = new SessionCalendar(Messages.load(Locale.UK), span, SESSIONS, PlanCalendar.NONE);
        StackPane root = new StackPane(calendar);
        Look.dress(new Scene(root, 600, 500));
        root.applyCss();
        root.layout();
        return calendar;
    }

    private static CalendarGrid grid(SessionCalendar calendar) {
        return (CalendarGrid) Objects.requireNonNull(calendar.lookup(".calendar-grid"));
    }

    private static void press(SessionCalendar calendar, KeyCode key) {
        Event.fireEvent(grid(calendar), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
