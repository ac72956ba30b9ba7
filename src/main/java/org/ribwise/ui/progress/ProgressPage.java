package org.ribwise.ui.progress;

import org.ribwise.domain.progress.Series;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.progress.SessionDays;

/// Everything that the screen shows at one time, so that its parts always fit together.
///
/// @param series ratings of the chosen measure in the chosen range
/// @param title name of the measure
/// @param summary the series in words
/// @param beforeAfter ratings before and after sessions compared, in words
/// @param sessions all sessions by day
/// @param lastWeek what was done in the seven days that end today
/// @param daysOfLastWeek on how many of these days there was a session, 0 to 7
public record ProgressPage(
        Series series,
        String title,
        String summary,
        String beforeAfter,
        SessionDays sessions,
        SessionDay lastWeek,
        int daysOfLastWeek) {}
