package org.ribwise.export.pdf;

import java.util.List;
import org.ribwise.domain.progress.Baseline;
import org.ribwise.domain.progress.BeforeAfter;
import org.ribwise.domain.progress.TrendLine;
import org.ribwise.domain.report.ReportWords;

/// By which rules a report counts, and what it does not say.
///
/// @param words the words
record RulesPart(ReportWords words) {

    void write(Html html) {
        html.element("h2", "id=\"rules\"", words.get("report.rules"));
        html.list(List.of(
                words.get("report.ruleMissing"),
                words.get("report.ruleWeek", Baseline.ENOUGH_DAYS),
                words.get("report.ruleChange"),
                words.get("report.ruleTrend", TrendLine.ENOUGH_DAYS),
                words.get("report.ruleSessions", BeforeAfter.ENOUGH_SESSIONS),
                words.get("report.ruleScales"),
                words.get("report.ruleLetters")));
        html.element("h2", words.get("report.notSaidTitle"));
        html.list(
                List.of(words.get("report.notDiagnosis"), words.get("report.notCause"), words.get("report.notSigned")));
    }
}
