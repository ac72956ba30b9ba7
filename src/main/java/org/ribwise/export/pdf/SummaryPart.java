package org.ribwise.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.progress.Change;
import org.ribwise.domain.report.Asthma;
import org.ribwise.domain.report.Course;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.Practice;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.domain.report.ReportWords;

/// The first page: what a doctor or physiotherapist has to see in a minute. It stays one page: long lists are cut, and
/// say so; where there is much to say, the letters are smaller.
final class SummaryPart {

    /// So many sentences of a list are on the first page: as many as leave the letters a size to read, and the last of
    /// these numbers in any case (design values).
    private static final List<Integer> MOST_SENTENCES = List.of(12, 8, 6, 4);

    private static final int MOST_QUESTION_LINES = 8;

    private final Report report;
    private final ReportWords words;
    private final Paper paper;
    private final Said said;

    /// Sentences under a heading; nothing is shown where there is none.
    private record Section(String heading, List<String> sentences) {

        void write(Html html) {
            if (!sentences.isEmpty()) {
                html.element("h2", heading).list(sentences);
            }
        }
    }

    /// What stands before the table of ratings, and what after it.
    private record Sections(List<Section> before, List<Section> after) {}

    SummaryPart(Report report, ReportWords words, Paper paper) {
        this.report = report;
        this.words = words;
        this.paper = paper;
        said = new Said(words);
    }

    void write(Html html) {
        Sections sections = MOST_SENTENCES.stream()
                .map(this::sections)
                .filter(some -> density(some).isReadable())
                .findFirst()
                .orElseGet(() -> sections(MOST_SENTENCES.getLast()));
        html.open("div", "class=\"" + density(sections).styleClass() + "\"");
        html.element("h1", "id=\"summary\"", words.get("report.title"));
        html.element("p", "class=\"who\"", who());
        question(html);
        lettersHere().ifPresent(sentence -> html.element("p", "class=\"note\"", sentence));
        if (report.isEmpty()) {
            html.element("p", words.get("report.nothing"));
        } else {
            sections.before().forEach(section -> section.write(html));
            if (hasCourses()) {
                html.element("h2", words.get("report.coursesShort")).table(courseHead(), courseRows());
            }
            sections.after().forEach(section -> section.write(html));
        }
        html.close("div");
    }

    /// Said where the name or the question cannot be printed whole.
    private Optional<String> lettersHere() {
        return Letters.lacks(report.person().name() + report.wish().question())
                ? Optional.of(words.get("report.lettersHere"))
                : Optional.empty();
    }

    /// @param most so many sentences of a list that may be cut
    private Sections sections(int most) {
        Sections sections = new Sections(new ArrayList<>(), new ArrayList<>());
        report.wish().parts().forEach(part -> section(part, most, sections));
        return sections;
    }

    private void section(ReportPart part, int most, Sections to) {
        switch (part) {
            case PLAN -> to.before().add(new Section(words.get("report.plan"), new PlanPart(report, words).summary()));
            case SESSIONS -> to.before().add(new Section(words.get("report.practice"), practice()));
            case ASTHMA -> {
                if (!report.asthma().isEmpty()) {
                    to.after().add(new Section(words.get("report.asthma"), asthma()));
                }
            }
            case STOPS -> {
                StopPart stops = new StopPart(report, words);
                to.after().add(new Section(words.get("report.stops"), cut(stops.stops(), most)));
                to.after().add(new Section(words.get("report.talk"), cut(stops.talk(), most)));
            }
            case MEASURES -> to.after().add(new Section(words.get("report.measures"), cut(measures(), most)));
            // the table between the two, and the pages behind the summary
            case RATINGS, DETAILS -> {}
        }
    }

    private List<String> measures() {
        return report.measures().stream()
                .map(course -> words.get(
                        "report.measure",
                        words.name(course.instrument()),
                        said.number(course.first()),
                        said.number(course.last()),
                        course.entries().size()))
                .toList();
    }

    private void question(Html html) {
        List<String> lines = questionLines();
        if (!lines.isEmpty()) {
            html.open("div", "class=\"question\"").element("h2", words.get("report.question"));
            lines.forEach(line -> html.element("p", Html.direction(line), line));
            html.close("div");
        }
    }

    /// As it was typed; where that would be too many lines, they are one.
    private List<String> questionLines() {
        List<String> lines =
                report.wish().question().lines().filter(line -> !line.isBlank()).toList();
        return lines.size() > MOST_QUESTION_LINES ? List.of(String.join(" ", lines)) : lines;
    }

    private boolean hasCourses() {
        return report.has(ReportPart.RATINGS) && !report.courses().isEmpty();
    }

    private List<String> cut(List<String> sentences, int most) {
        if (sentences.size() <= most) {
            return sentences;
        }
        List<String> first = new ArrayList<>(sentences.subList(0, most - 1));
        int left = sentences.size() - first.size();
        first.add(
                report.has(ReportPart.DETAILS)
                        ? words.get("report.moreInDetails", left)
                        : words.get("report.moreLeftOut", left));
        return first;
    }

    private Density density(Sections all) {
        List<Section> sections = Stream.concat(all.before().stream(), all.after().stream())
                .filter(section -> !section.sentences().isEmpty())
                .toList();
        Density.Contents contents = new Density.Contents(
                questionLines(),
                Stream.concat(
                                lettersHere().stream(),
                                sections.stream().flatMap(section -> section.sentences().stream()))
                        .toList(),
                sections.size() + (hasCourses() ? 1 : 0),
                hasCourses() ? 1 + report.courses().size() : 0);
        return Density.of(contents, paper);
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
                said.day(report.wish().writtenOn()));
        return List.of(name, born, period).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private List<String> practice() {
        Practice practice = report.practice();
        if (practice.sessions() + practice.completed() + practice.stopped() == 0) {
            return List.of(words.get("report.noSession", report.days().days()));
        }
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
}
