package org.ribwise.ui.progress;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.chart.Chart;
import org.ribwise.domain.chart.ChartWindow;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.progress.SessionDays;
import org.ribwise.domain.report.PlanCalendar;
import org.ribwise.ui.control.ChartView;

/// Everything that the screen shows at one time, so that its parts always fit together.
///
/// @param headline what the chosen time says, in one sentence
/// @param figures baseline, last, best and what is missing, in words
/// @param chart the chosen topic
/// @param title its name
/// @param span the chosen days
/// @param window the same as a window of the chart
/// @param beforeAfter ratings before and after sessions compared, in words; empty where nothing is rated so
/// @param together asthma and pain together, a sentence each
/// @param done what was done
public record ProgressPage(
        String headline,
        String figures,
        Chart chart,
        ChartView.Title title,
        DaySpan span,
        ChartWindow window,
        Optional<String> beforeAfter,
        List<String> together,
        Done done) {

    /// What was done.
    ///
    /// @param sessions all sessions by day
    /// @param plan the days of a plan in the chosen time
    /// @param lastWeek what was done in the seven days that end today
    /// @param daysOfLastWeek on how many of these days there was a session, 0 to 7
    /// @param inWords sessions a week in the chosen time; empty when it holds no whole week
    public record Done(
            SessionDays sessions, PlanCalendar plan, SessionDay lastWeek, int daysOfLastWeek, String inWords) {}
}
