package org.ribwise.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.report.Asthma;
import org.ribwise.domain.report.Course;
import org.ribwise.domain.report.MeasureCourse;
import org.ribwise.domain.report.PlanReport;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportPart;

/// What a report says, as JSON. Its form is described in `src/docs/command-line.md`.
public final class ReportJson {

    private ReportJson() {}

    /// Writes one whole object, in UTF-8.
    ///
    /// @param out where it goes; it stays open
    /// @throws IOException if not all of it could be written
    public static void write(Report report, OutputStream out) throws IOException {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        write(report, writer);
        // it keeps its trouble to itself: without this question a full disk would leave half a file
        if (writer.checkError()) {
            throw new IOException("not all of it could be written");
        }
    }

    private static void write(Report report, PrintWriter out) {
        JsonPage.write(out, page -> {
            page.text("from", report.days().from().toString());
            page.text("to", report.days().to().toString());
            page.text("writtenOn", report.wish().writtenOn().toString());
            page.text("name", report.person().name());
            page.text("question", report.wish().question());
            page.texts("parts", report.wish().parts().stream().map(Enum::name).toList());
            report.wish().parts().forEach(part -> part(part, report, page));
        });
    }

    private static void part(ReportPart part, Report report, JsonPage page) {
        switch (part) {
            case PLAN -> {
                page.objects("plans", report.plans(), plan -> plan(plan, page));
                page.number("unreadablePlans", report.unreadablePlans());
            }
            case SESSIONS -> page.object("practice", () -> practice(report, page));
            case RATINGS -> page.objects("courses", report.courses(), course -> course(course, page));
            case ASTHMA -> page.object("asthma", () -> asthma(report.asthma(), page));
            case STOPS -> {
                page.object("stops", () -> stops(report, page));
                page.texts(
                        "talkRules",
                        report.talk().stream().map(fired -> fired.rule().name()).toList());
            }
            case MEASURES -> page.objects("measures", report.measures(), measure -> measure(measure, page));
            // all there is stands in the parts themselves
            case DETAILS -> {}
        }
    }

    private static void plan(PlanReport plan, JsonPage page) {
        page.text("title", plan.plan().plan().heading().title());
        page.number("version", plan.plan().plan().heading().version());
        page.text("since", plan.plan().from().toString());
        plan.plan().until().ifPresent(last -> page.text("until", last.toString()));
        done(plan.whole(), page);
        page.object("daysOff", () -> plan.daysOff().forEach((reason, days) -> page.number(reason.name(), days)));
        page.objects("exercises", plan.exercises(), exercise -> {
            page.text("name", exercise.name().in(Locale.ENGLISH));
            done(exercise.done(), page);
        });
        page.objects("steps", plan.steps(), step -> {
            page.text("day", step.day().toString());
            page.text("name", step.name().in(Locale.ENGLISH));
        });
    }

    private static void done(Adherence done, JsonPage page) {
        page.number("asked", done.asked());
        page.number("done", done.done());
        page.number("excusedDays", done.excusedDays());
    }

    private static void practice(Report report, JsonPage page) {
        page.number("sessions", report.practice().sessions());
        page.number("completed", report.practice().completed());
        page.number("stopped", report.practice().stopped());
        page.number("minutes", report.practice().minutes());
        page.number("days", report.practice().days());
        report.practice().perWeek().ifPresent(perWeek -> page.number("perWeek", perWeek));
    }

    private static void course(Course course, JsonPage page) {
        page.text(
                "measure",
                switch (course.measure()) {
                    case Measure.Pain(var region) -> region.name();
                    case Measure.Breathlessness() -> "BREATHLESSNESS";
                });
        page.number("ratings", course.series().ratings().size());
        page.number("daysWithout", course.summary().missingDays());
        course.summary().baseline().ifPresent(first -> page.number("firstWeek", first.median()));
        course.change().ifPresent(change -> {
            page.number("lastWeek", change.last().median());
            page.text("change", change.verdict().name());
        });
        course.line().ifPresent(line -> page.number("trendPerDay", line.perDay()));
        page.number("lowerAfterSession", course.beforeAfter().lower());
        page.number("sameAfterSession", course.beforeAfter().same());
        page.number("higherAfterSession", course.beforeAfter().higher());
    }

    private static void asthma(Asthma asthma, JsonPage page) {
        page.number("attacks", asthma.attacks().size());
        page.number("coughDays", asthma.coughDays());
        page.number("relieverDays", asthma.relieverDays());
        page.number("relieverPuffs", asthma.relieverPuffs());
        page.number("nightsWoken", asthma.nightsWoken());
        page.number("steroidCourses", asthma.steroidCourses());
        page.text("control", asthma.control().map(Enum::name));
    }

    private static void stops(Report report, JsonPage page) {
        page.object(
                "reasons", () -> report.stops().said().forEach((reason, times) -> page.number(reason.name(), times)));
        page.object("rules", () -> report.stops().rules().forEach((rule, times) -> page.number(rule.name(), times)));
        page.number("notBegun", report.stops().notBegun());
    }

    private static void measure(MeasureCourse measure, JsonPage page) {
        page.text("instrument", measure.instrument().name());
        page.number("first", measure.first());
        page.number("last", measure.last());
        page.number("times", measure.entries().size());
        page.yes("matters", measure.matters());
    }
}
