package org.ribwise.export.pdf;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.progress.WeeklySessions;
import org.ribwise.domain.report.MeasureCourse;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.domain.report.ReportWords;

/// The details behind the summary: the plan exercise by exercise, sessions by week or month, each attack, every stop,
/// measures of every few weeks.
final class DetailPart {

    /// From so many weeks on, months are shown (design value).
    private static final int MOST_WEEKS = 53;

    private final Report report;
    private final ReportWords words;
    private final Said said;

    DetailPart(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        said = new Said(words);
    }

    void write(Html html) {
        html.element("h2", "id=\"details\" class=\"details\"", words.get("report.details"));
        report.wish().parts().forEach(part -> write(part, html));
    }

    private void write(ReportPart part, Html html) {
        switch (part) {
            case PLAN -> new PlanPart(report, words).write(html);
            case SESSIONS -> sessions(html);
            case ASTHMA -> attacks(html);
            case STOPS -> {
                StopPart stops = new StopPart(report, words);
                list(html, words.get("report.stops"), stops.stops());
                list(html, words.get("report.talk"), stops.talk());
            }
            case MEASURES -> {
                if (!report.measures().isEmpty()) {
                    measures(html);
                }
            }
            // ratings have charts of their own (CoursePart)
            case RATINGS, DETAILS -> {}
        }
    }

    private void attacks(Html html) {
        if (report.asthma().attacks().isEmpty()) {
            return;
        }
        html.element("h3", words.get("report.attackList"));
        html.table(
                List.of(words.get("report.when"), words.get("report.strength"), words.get("report.used")),
                report.asthma().attacks().stream().map(this::attack).toList());
    }

    private static void list(Html html, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.element("h3", heading).list(sentences);
        }
    }

    private void sessions(Html html) {
        html.element("h3", words.get("report.sessionsBy"));
        html.table(
                List.of(words.get("report.when"), words.get("report.sessionCount"), words.get("report.minuteCount")),
                report.practice().weekly().weeks().size() > MOST_WEEKS ? months() : weeks());
    }

    private void measures(Html html) {
        html.element("h3", words.get("report.measures"));
        html.table(
                List.of(
                        words.get("report.what"),
                        words.get("report.first"),
                        words.get("report.last"),
                        words.get("report.change"),
                        words.get("report.times")),
                report.measures().stream().map(this::measure).toList());
    }

    private List<List<String>> weeks() {
        return report.practice().weekly().weeks().stream()
                .map(week -> row(name(week), week.done()))
                .toList();
    }

    /// A week of which some days are not in the report is named so: its numbers are smaller for that.
    private String name(WeeklySessions.Week week) {
        return week.whole()
                ? words.get("report.weekOf", said.day(week.monday()))
                : words.get("report.weekPart", said.day(week.monday()));
    }

    private List<List<String>> months() {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL uuuu", words.locale());
        List<List<String>> rows = new ArrayList<>();
        report.practice().monthly().forEach((when, done) -> {
            boolean whole =
                    report.days().contains(when.atDay(1)) && report.days().contains(when.atEndOfMonth());
            String name = month.format(when);
            rows.add(row(whole ? name : words.get("report.monthPart", name), done));
        });
        return rows;
    }

    private List<String> row(String when, SessionDay done) {
        return List.of(when, said.count(done.sessions()), said.count(done.minutes()));
    }

    private List<String> attack(DiaryEntry entry) {
        if (!(entry.event() instanceof DiaryEvent.Attack attack)) {
            throw new IllegalArgumentException("not an attack");
        }
        String used = String.join(", ", attack.used().stream().map(words::name).toList());
        return List.of(
                said.day(entry.day()),
                words.name(attack.strength()),
                used.isEmpty() ? words.get("report.notSaid") : used);
    }

    private List<String> measure(MeasureCourse course) {
        int times = course.entries().size();
        String change = times < 2
                ? words.get("report.tooFew")
                : course.matters() ? words.get("report.matters") : words.get("report.mattersNot");
        return List.of(
                words.name(course.instrument()),
                said.number(course.first()),
                said.number(course.last()),
                change,
                said.count(times));
    }
}
