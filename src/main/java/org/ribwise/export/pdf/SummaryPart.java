package org.ribwise.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ribwise.domain.escalation.FiredRule;
import org.ribwise.domain.progress.Change;
import org.ribwise.domain.report.Asthma;
import org.ribwise.domain.report.Course;
import org.ribwise.domain.report.Practice;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWords;

/// The first page: what a doctor or physiotherapist has to see in a minute.
final class SummaryPart {

    private final Report report;
    private final ReportWords words;
    private final Said said;

    SummaryPart(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        said = new Said(words);
    }

    void write(Html html) {
        html.element("h1", "id=\"summary\"", words.get("report.title"));
        html.element("p", "class=\"who\"", who());
        if (!report.question().isEmpty()) {
            html.open("div", "class=\"question\"")
                    .element("h2", words.get("report.question"))
                    .element("p", Html.direction(report.question()), report.question())
                    .close("div");
        }
        if (report.isEmpty()) {
            html.element("p", words.get("report.nothing"));
            return;
        }
        html.element("h2", words.get("report.practice")).list(practice());
        if (!report.courses().isEmpty()) {
            html.element("h2", words.get("report.coursesShort")).table(courseHead(), courseRows());
        }
        if (!report.asthma().isEmpty()) {
            html.element("h2", words.get("report.asthma")).list(asthma());
        }
        if (!report.stops().isEmpty()) {
            html.element("h2", words.get("report.stops")).list(stops());
        }
        if (!report.talk().isEmpty()) {
            html.element("h2", words.get("report.talk"))
                    .list(report.talk().stream().map(this::talk).toList());
        }
    }

    private String who() {
        String name = report.person().name().isBlank()
                ? words.get("report.noName")
                : Letters.apart(report.person().name());
        String born = report.person().birthYear().isPresent()
                ? words.get(
                        "report.born",
                        Integer.toString(report.person().birthYear().getAsInt()))
                : "";
        String period = words.get(
                "report.period",
                said.day(report.days().from()),
                said.day(report.days().to()),
                said.day(report.writtenOn()));
        return List.of(name, born, period).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private List<String> practice() {
        Practice practice = report.practice();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get(
                "report.sessions",
                practice.sessions(),
                practice.days(),
                report.days().days(),
                practice.minutes()));
        sentences.add(words.get("report.ended", practice.completed(), practice.stopped()));
        practice.perWeek().ifPresent(perWeek -> sentences.add(words.get("report.perWeek", said.number(perWeek))));
        return sentences;
    }

    private List<String> courseHead() {
        return List.of(
                words.get("report.what"),
                words.get("report.firstWeek"),
                words.get("report.lastWeek"),
                words.get("report.change"),
                words.get("report.afterSession"),
                words.get("report.ratings"));
    }

    private List<List<String>> courseRows() {
        return report.courses().stream().map(this::courseRow).toList();
    }

    private List<String> courseRow(Course course) {
        String none = words.get("report.tooFew");
        String first = course.summary()
                .baseline()
                .map(baseline -> said.number(baseline.median()))
                .orElse(none);
        String last = course.change()
                .map(change -> said.number(change.last().median()))
                .orElse(none);
        String change = course.change().map(this::verdict).orElse(none);
        String after = course.beforeAfter().isEnough()
                ? words.get(
                        "report.lowerOf",
                        course.beforeAfter().lower(),
                        course.beforeAfter().sessions())
                : none;
        String count = words.get(
                "report.counted", course.summary().ratings(), course.summary().missingDays());
        return List.of(said.name(course.measure()), first, last, change, after, count);
    }

    private String verdict(Change change) {
        return switch (change.verdict()) {
            case BETTER -> words.get("report.better");
            case ABOUT_THE_SAME -> words.get("report.same");
            case WORSE -> words.get("report.worse");
        };
    }

    private List<String> asthma() {
        Asthma asthma = report.asthma();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("report.attacks", asthma.attacks().size(), asthma.steroidCourses()));
        sentences.add(words.get("report.reliever", asthma.relieverDays(), asthma.relieverPuffs()));
        sentences.add(words.get("report.nights", asthma.nightsWoken(), asthma.coughDays()));
        asthma.flow()
                .ifPresent(flow -> sentences.add(words.get(
                        "report.flow",
                        flow.last().litresPerMinute(),
                        flow.lowest().litresPerMinute(),
                        flow.highest().litresPerMinute(),
                        flow.times())));
        asthma.control().ifPresent(control -> sentences.add(words.get("report.control", words.name(control))));
        return sentences;
    }

    private List<String> stops() {
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

    private String talk(FiredRule rule) {
        return words.get(
                "report.talkRule", words.name(rule.rule()), rule.count(), said.day(rule.from()), said.day(rule.to()));
    }
}
