package org.ribwise.ui.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.ribwise.domain.plan.PlanDay;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.progress.SessionDays;
import org.ribwise.domain.report.PlanCalendar;

/// The cells of a {@link SessionCalendar}, with the letters of the days at the left and the months on top. All
/// lengths follow the text size.
final class CalendarGrid extends Region {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final int DAYS_IN_WEEK = 7;
    /// Sides of a cell's square and the gap around it, as multiples of the text size.
    private static final double CELL = 1.75;
    private static final double GAP = 0.25;
    /// The name of a month needs so many columns.
    private static final int COLUMNS_OF_NAME = 2;

    private final DateWords dates;
    private final List<Label> letters = new ArrayList<>();
    private final Map<LocalDate, Label> cells = new TreeMap<>();
    private final Map<Long, Label> months = new TreeMap<>();
    private LocalDate firstMonday = LocalDate.EPOCH;
    private long weeks;

    CalendarGrid(DateWords dates) {
        this.dates = dates;
        getStyleClass().add("calendar-grid");
        for (DayOfWeek day : DayOfWeek.values()) {
            letters.add(name(dates.letter(day)));
        }
    }

    /// One day's cell without a plan, also for the legend.
    static Label cell(SessionDay day) {
        return switch (day.sessions()) {
            case 0 -> cell("calendar-none");
            case 1 -> signed("calendar-one", "calendar-dot");
            default -> {
                Label cell = cell("calendar-more");
                cell.setText(String.valueOf(day.sessions()));
                yield cell;
            }
        };
    }

    /// One day's cell of a plan, also for the legend.
    static Label cell(PlanDay.Kept kept) {
        return switch (kept) {
            case FREE -> cell("calendar-none");
            case EXCUSED -> signed("calendar-excused", "calendar-bar");
            case OPEN -> signed("calendar-none", "calendar-ring");
            case PART -> signed("calendar-one", "calendar-half");
            case WHOLE -> signed("calendar-more", "calendar-tick");
        };
    }

    private static Label cell(String styleClass) {
        Label cell = new Label();
        cell.setAlignment(Pos.CENTER);
        cell.getStyleClass().addAll("calendar-cell", styleClass);
        return cell;
    }

    private static Label signed(String styleClass, String sign) {
        Label cell = cell(styleClass);
        Region graphic = new Region();
        graphic.getStyleClass().add(sign);
        cell.setGraphic(graphic);
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return cell;
    }

    /// What a day of a plan shows; a session on a day that asked for nothing is shown as one.
    private static Label cell(LocalDate day, SessionDays sessions, PlanCalendar plan) {
        PlanDay planned = plan.days().get(day);
        return planned == null || planned.kept() == PlanDay.Kept.FREE ? cell(sessions.on(day)) : cell(planned.kept());
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("calendar-name");
        return name;
    }

    void show(DaySpan span, SessionDays sessions, PlanCalendar plan) {
        firstMonday = span.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks = column(span.to()) + 1;
        cells.clear();
        months.clear();
        long free = 0;
        for (LocalDate day = span.from(); span.contains(day); day = day.plusDays(1)) {
            Label cell = cell(day, sessions, plan);
            cell.pseudoClassStateChanged(TODAY, day.equals(span.to()));
            cells.put(day, cell);
            boolean monthBegins = day.getDayOfMonth() == 1 || day.equals(span.from());
            if (monthBegins && column(day) >= free && fitsMonth(day, span)) {
                months.put(column(day), name(dates.month(day)));
                free = column(day) + COLUMNS_OF_NAME;
            }
        }
        getChildren().setAll(letters);
        getChildren().addAll(months.values());
        getChildren().addAll(cells.values());
    }

    /// The rest of a month at the left edge is not named when the next month's name needs the room.
    private boolean fitsMonth(LocalDate day, DaySpan span) {
        LocalDate next = day.with(TemporalAdjusters.firstDayOfNextMonth());
        return day.getDayOfMonth() == 1 || !span.contains(next) || column(next) - column(day) >= COLUMNS_OF_NAME;
    }

    private long column(LocalDate day) {
        return ChronoUnit.WEEKS.between(firstMonday, day);
    }

    void mark(Optional<LocalDate> marked) {
        cells.forEach((day, cell) ->
                cell.pseudoClassStateChanged(CURSOR, marked.filter(day::equals).isPresent()));
    }

    /// The day under a place in this region.
    Optional<LocalDate> dayAt(double x, double y) {
        long column = (long) Math.floor((x - snappedLeftInset() - side()) / side());
        long row = (long) Math.floor((y - snappedTopInset() - side()) / side());
        if (column < 0 || row < 0 || row >= DAYS_IN_WEEK) {
            return Optional.empty();
        }
        return Optional.of(firstMonday.plusDays(column * DAYS_IN_WEEK + row)).filter(cells::containsKey);
    }

    double middleOf(LocalDate day) {
        return snappedLeftInset() + side() * (column(day) + 1.5);
    }

    /// A cell with its gap, in pixels.
    private double side() {
        return Math.round(letters.getFirst().getFont().getSize() * (CELL + GAP));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + side() * (weeks + 1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + side() * (DAYS_IN_WEEK + 1) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double side = side();
        double gap = Math.round(letters.getFirst().getFont().getSize() * GAP);
        for (int row = 0; row < letters.size(); row++) {
            letters.get(row).resizeRelocate(left, top + side * (row + 1), side - gap, side - gap);
        }
        months.forEach((column, name) ->
                name.resizeRelocate(left + side * (column + 1), top, Math.max(side, name.prefWidth(-1)), side - gap));
        cells.forEach((day, cell) -> {
            int row = day.getDayOfWeek().getValue();
            cell.resizeRelocate(left + side * (column(day) + 1), top + side * row, side - gap, side - gap);
        });
    }
}
