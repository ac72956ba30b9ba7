package org.ribwise.cli;

import java.util.OptionalDouble;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.progress.AsthmaAndPain;
import org.ribwise.domain.progress.BeforeAfter;
import org.ribwise.domain.progress.Findings;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.ProgressSummary;
import org.ribwise.domain.progress.Topic;

/// `stats` for programs; its form is described in `src/docs/command-line.md`.
///
/// @param page where it is written
record StatsJson(JsonPage page) {

    void write(Stats stats) {
        page.text("from", stats.span().from().toString());
        page.text("to", stats.span().to().toString());
        page.number(
                "sessions", stats.progress().sessionDays().within(stats.span()).sessions());
        page.number(
                "minutes", stats.progress().sessionDays().within(stats.span()).minutes());
        page.objects("topics", stats.lines(), this::line);
        page.text(
                "painHeldAgainstAsthma",
                stats.region().map(pain -> pain.region().name()));
        page.objects("together", stats.together(), this::together);
        page.objects("correlations", stats.correlations(), found -> {
            page.number("lagDays", found.lagDays());
            page.number("pairs", found.pairs());
            page.number("spearman", found.coefficient());
        });
    }

    private void line(Stats.Line line) {
        page.text("topic", name(line.topic()));
        Findings found = line.findings();
        ProgressSummary summary = found.summary();
        summary.baseline().ifPresent(baseline -> {
            page.number("baseline", baseline.median());
            page.number("baselineDays", baseline.days());
        });
        number("last", summary.last());
        number("best", summary.best());
        page.number("values", summary.ratings());
        page.number("days", summary.ratedDays());
        page.number("missingDays", summary.missingDays());
        found.change()
                .ifPresent(change -> page.object("change", () -> {
                    page.number("lastWeek", change.last().median());
                    page.number("lastWeekDays", change.last().days());
                    page.number("difference", change.difference());
                    page.number("smallestThatMatters", change.smallest());
                    page.text("verdict", change.verdict().name());
                }));
        found.trend()
                .ifPresent(trend -> page.object("trend", () -> {
                    page.number("perDay", trend.perDay());
                    page.number("lowest", trend.lowestPerDay());
                    page.number("highest", trend.highestPerDay());
                    page.number("days", trend.days());
                }));
        line.beforeAfter().ifPresent(this::beforeAfter);
    }

    private void beforeAfter(BeforeAfter compared) {
        page.object("beforeAfter", () -> {
            page.number("sessions", compared.sessions());
            number("medianDifference", compared.median());
            page.number("lower", compared.lower());
            page.number("same", compared.same());
            page.number("higher", compared.higher());
        });
    }

    private void together(AsthmaAndPain both) {
        page.text("sign", both.sign().name());
        page.number("events", both.events());
        page.number("days", both.markedDays());
        page.number("otherDays", both.otherDays());
        page.number("daysWithoutRating", both.unratedDays());
        page.number("mean", both.markedMean());
        page.number("otherMean", both.otherMean());
        page.number("difference", both.difference());
        page.number("lowest", both.lowest());
        page.number("highest", both.highest());
        page.number("resamples", AsthmaAndPain.RESAMPLES);
    }

    private void number(String name, OptionalDouble value) {
        value.ifPresent(there -> page.number(name, there));
    }

    /// A name for programs that does not depend on the language.
    static String name(Topic topic) {
        return switch (topic) {
            case Topic.Rated(Measure.Pain(BodyRegion region)) -> "PAIN_" + region.name();
            case Topic.Rated(Measure.Breathlessness()) -> "BREATHLESSNESS";
            case Topic.PeakFlow() -> "PEAK_FLOW";
            case Topic.Minutes() -> "MINUTES";
            case Topic.Sessions() -> "SESSIONS";
            case Topic.Taken(Instrument instrument) -> instrument.name();
        };
    }
}
