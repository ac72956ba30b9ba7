package org.ribwise.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.escalation.FiredRule;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWords;

/// What ended sessions early or let none begin, and what is worth talking over.
final class StopPart {

    private final Report report;
    private final ReportWords words;
    private final Said said;

    StopPart(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        said = new Said(words);
    }

    List<String> stops() {
        List<String> sentences = new ArrayList<>();
        report.stops()
                .said()
                .forEach((reason, times) -> sentences.add(words.get("report.stopped", words.name(reason), times)));
        report.stops()
                .rules()
                .forEach((rule, times) -> sentences.add(words.get("report.stopRule", words.name(rule), times)));
        if (report.stops().notBegun() > 0) {
            sentences.add(words.get("report.notBegun", report.stops().notBegun()));
        }
        return sentences;
    }

    List<String> talk() {
        return report.talk().stream().map(this::talk).toList();
    }

    private String talk(FiredRule rule) {
        return words.get(
                "report.talkRule", words.name(rule.rule()), rule.count(), said.day(rule.from()), said.day(rule.to()));
    }
}
