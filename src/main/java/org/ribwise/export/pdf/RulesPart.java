package org.ribwise.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.progress.Baseline;
import org.ribwise.domain.progress.BeforeAfter;
import org.ribwise.domain.progress.TrendLine;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.domain.report.ReportWords;

/// By which rules a report counts, and what it does not say.
///
/// @param report the report
/// @param words the words
record RulesPart(Report report, ReportWords words) {

    void write(Html html) {
        html.element("h2", "id=\"rules\"" + (isAfterSummary() ? " class=\"details\"" : ""), words.get("report.rules"));
        List<String> rules = new ArrayList<>(List.of(
                words.get("report.ruleMissing"),
                words.get("report.ruleWeek", Baseline.ENOUGH_DAYS),
                words.get("report.ruleChange"),
                words.get("report.ruleTrend", TrendLine.ENOUGH_DAYS),
                words.get("report.ruleSessions", BeforeAfter.ENOUGH_SESSIONS),
                words.get("report.ruleScales"),
                words.get("report.ruleLetters")));
        if (report.has(ReportPart.PLAN)) {
            rules.add(words.get("report.rulePlan"));
        }
        html.list(rules);
        html.element("h2", words.get("report.notSaidTitle"));
        html.list(Stream.concat(
                        missing().stream(),
                        Stream.of(
                                words.get("report.notDiagnosis"),
                                words.get("report.notCause"),
                                words.get("report.notSigned")))
                .toList());
    }

    /// On a page of its own, so that the summary can be handed over alone.
    private boolean isAfterSummary() {
        return !report.isEmpty() && !report.has(ReportPart.DETAILS);
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>(leftOut().stream().toList());
        if (report.unreadablePlans() > 0) {
            missing.add(words.get("report.planUnreadable", report.unreadablePlans()));
        }
        return missing;
    }

    private Optional<String> leftOut() {
        List<String> names = Stream.of(ReportPart.values())
                .filter(part -> !report.has(part))
                .map(words::name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(words.get("report.leftOut", String.join("; ", names)));
    }
}
