package org.ribwise.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.progress.BeforeAfter;
import org.ribwise.domain.progress.ProgressCharts;
import org.ribwise.domain.report.Asthma;
import org.ribwise.domain.report.Course;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWords;

/// Pain and breathlessness with their charts, and what goes together with asthma.
final class CoursePart {

    private final Report report;
    private final ReportWords words;
    private final Said said;

    CoursePart(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        said = new Said(words);
    }

    void write(Html html) {
        html.element("h2", "id=\"courses\" class=\"details\"", words.get("report.courses"));
        if (report.courses().isEmpty()) {
            html.element("p", words.get("report.noRatings"));
            return;
        }
        html.element("p", "class=\"note\"", words.get("report.legend"));
        report.courses().forEach(course -> course(html, course));
        if (!report.asthma().together().isEmpty()) {
            // together on one page: no number stands without the sentence that says what it does not say
            html.open("div", "class=\"course\"");
            html.element("h3", words.get("report.together"));
            html.element("p", "class=\"note\"", words.get("report.notWhy"));
            html.list(report.asthma().together().stream().map(this::together).toList());
            html.close("div");
        }
    }

    private void course(Html html, Course course) {
        html.open("div", "class=\"course\"");
        html.element("h3", said.name(course.measure()));
        html.raw("<object type=\"" + ChartDrawers.TYPE + "\" style=\"width:" + ChartSvg.WIDTH + "px;height:"
                + ChartSvg.HEIGHT + "px\" title=\"" + Html.text(said.name(course.measure())) + "\" alt=\""
                + Html.text(inWords(course, report.asthma().attacks().size())) + "\">");
        html.raw(ChartSvg.of(course.chart(), ProgressCharts.window(report.days()), said))
                .raw("</object>\n");
        html.list(sentences(course));
        html.close("div");
    }

    /// The chart for who cannot see it.
    private String inWords(Course course, int attacks) {
        String last = course.summary().last().isPresent()
                ? said.number(course.summary().last().getAsDouble())
                : words.get("report.tooFew");
        return words.get(
                "report.chart",
                said.name(course.measure()),
                course.series().ratings().size(),
                last,
                attacks);
    }

    private List<String> sentences(Course course) {
        List<String> sentences = new ArrayList<>();
        course.change()
                .ifPresent(change -> sentences.add(words.get(
                        "report.changeSentence",
                        said.number(change.first().median()),
                        said.number(change.last().median()),
                        said.number(change.smallest()))));
        course.line()
                .ifPresent(line -> sentences.add(words.get(
                        "report.trend",
                        said.number(line.on(line.from())),
                        said.number(line.on(line.to())),
                        line.days())));
        BeforeAfter session = course.beforeAfter();
        if (session.isEnough()) {
            sentences.add(words.get(
                    "report.beforeAfter", session.sessions(), session.lower(), session.same(), session.higher()));
        }
        sentences.add(words.get(
                "report.missing",
                course.series().ratings().size(),
                course.summary().ratedDays(),
                course.summary().missingDays()));
        return sentences;
    }

    private String together(Asthma.Together together) {
        double difference = Math.round(together.found().difference() * 10) / 10.0;
        return words.get(
                "report.togetherSentence",
                said.name(together.pain()),
                words.name(together.found().sign()),
                said.number(Math.abs(difference)),
                said.number(together.found().lowest()),
                said.number(together.found().highest()),
                together.found().markedDays(),
                together.found().otherDays(),
                difference,
                together.found().unratedDays(),
                difference == 0 || together.found().isClear() ? "" : words.get("report.chance"));
    }
}
