package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.ProgressSummary;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.progress.Topic;
import org.ribwise.ui.kit.Messages;

/// `stats` for people: one line for each topic.
///
/// @param page where it is written
/// @param words the words
record StatsText(Page page, Messages words) {

    void print(Stats stats) {
        SessionDay done = stats.progress().sessionDays().within(stats.span());
        page.line(words.get("cli.statsSpan", stats.span().from(), stats.span().to(), done.sessions(), done.minutes()));
        if (stats.lines().isEmpty()) {
            page.line(words.get("cli.statsNothing"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.get("cli.columnTopic"),
                words.get("cli.columnBaseline"),
                words.get("cli.columnLast"),
                words.get("cli.columnBest"),
                words.get("cli.columnValues"),
                words.get("cli.columnMissing")));
        stats.lines().forEach(line -> rows.add(row(line)));
        page.table(rows);
    }

    private List<String> row(Stats.Line line) {
        ProgressSummary summary = line.findings().summary();
        return List.of(
                name(line.topic()),
                summary.baseline().map(began -> number(began.median())).orElse(""),
                number(summary.last()),
                number(summary.best()),
                Integer.toString(summary.ratings()),
                Long.toString(summary.missingDays()));
    }

    private String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private String number(double value) {
        return words.get("cli.statsNumber", value);
    }

    private String name(Topic topic) {
        return switch (topic) {
            case Topic.Rated(Measure.Pain(BodyRegion region)) -> words.get("cli.topicPain", words.name(region));
            case Topic.Rated(Measure.Breathlessness()) -> words.get("cli.topicBreathlessness");
            case Topic.PeakFlow() -> words.get("cli.topicPeakFlow");
            case Topic.Minutes() -> words.get("cli.topicMinutes");
            case Topic.Sessions() -> words.get("cli.topicSessions");
            case Topic.Taken(Instrument instrument) -> words.name(instrument);
        };
    }
}
