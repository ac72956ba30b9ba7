package org.ribwise.ui.plan;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.exchange.PlanCourse;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsPart;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.kit.FeltWords;
import org.ribwise.ui.kit.Messages;

/// Results in words: one line for each thing that goes into the file.
final class ResultsLines {

    private static final long MINUTE_MILLIS = 60_000;

    private final ExerciseLibrary library;
    private final Messages words;
    private final DateWords dates;

    ResultsLines(ExerciseLibrary library, Messages words) {
        this.library = library;
        this.words = words;
        this.dates = new DateWords(words.locale());
    }

    /// Every line, part by part, each part under its name.
    List<String> of(Results results) {
        List<String> lines = new ArrayList<>();
        part(
                lines,
                ResultsPart.SESSIONS,
                values(results.sessions()).stream().map(this::session).toList());
        part(
                lines,
                ResultsPart.SCORES,
                values(results.scores()).stream().map(this::sheet).toList());
        part(
                lines,
                ResultsPart.MEASURES,
                values(results.measures()).stream()
                        .map(one -> on(one.at(), words.name(one.result().instrument())))
                        .toList());
        part(
                lines,
                ResultsPart.DIARY,
                values(results.diary()).stream()
                        .map(one -> on(one.at(), event(one.event())))
                        .toList());
        part(
                lines,
                ResultsPart.STOPS,
                values(results.stops()).stream()
                        .map(one -> on(one.at(), stop(one.origin())))
                        .toList());
        part(lines, ResultsPart.PLAN, course(results.course()));
        part(
                lines,
                ResultsPart.RULES,
                values(results.rules()).stream()
                        .map(one -> words.get("plan.resultsOn", dates.date(one.day()), words.name(one.rule())))
                        .toList());
        return lines;
    }

    private static <T> List<T> values(List<Stamped<T>> list) {
        return list.stream().map(Stamped::value).toList();
    }

    private void part(List<String> lines, ResultsPart part, List<String> found) {
        if (!found.isEmpty()) {
            lines.add(words.name(part));
            found.forEach(line -> lines.add(words.get("plan.item", line)));
        }
    }

    private String on(OffsetDateTime at, String what) {
        return words.get("plan.resultsOn", dates.date(at.toLocalDate()), what);
    }

    private String session(PastSession session) {
        ExerciseId id = session.start().routine();
        String name = library.routine(id)
                .map(Routine::name)
                .or(() -> library.exercise(id).map(Exercise::name))
                .map(text -> text.in(words.locale()))
                .orElseGet(() -> words.get("plan.resultsPlan"));
        String how = session.ending().map(this::ending).orElseGet(() -> words.get("plan.resultsOpen"));
        long minutes = Math.ceilDiv(session.playedMillis(), MINUTE_MILLIS);
        return on(session.start().at(), words.get("plan.resultsSession", name, minutes, how));
    }

    private String ending(SessionEnding ending) {
        return switch (ending) {
            case SessionEnding.Completed() -> words.get("plan.resultsWhole");
            case SessionEnding.Stopped(var reason) -> words.get("plan.resultsStopped", words.name(reason));
            case SessionEnding.Interrupted() -> words.get("plan.resultsOpen");
        };
    }

    private String sheet(ScoreSheet sheet) {
        List<String> said = new ArrayList<>();
        said.add(words.name(sheet.time()));
        sheet.scores()
                .pains()
                .forEach(pain -> pain.now()
                        .map(Nrs::value)
                        .ifPresent(
                                value -> said.add(words.get("plan.resultsScore", words.name(pain.region()), value))));
        sheet.scores().breathlessness().ifPresent(rated -> said.add(words.get("plan.resultsBreath", rated.value())));
        return on(sheet.at(), String.join(", ", said));
    }

    private String event(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.Attack _ -> words.get("plan.resultsAttack");
            case DiaryEvent.CoughDay _ -> words.get("plan.resultsCough");
            case DiaryEvent.Reliever _ -> words.get("plan.resultsReliever");
            case DiaryEvent.NightWaking _ -> words.get("plan.resultsNight");
            case DiaryEvent.PeakFlowBlown _ -> words.get("plan.resultsPeakFlow");
            case DiaryEvent.WeeklyCheck _ -> words.get("plan.resultsCheck");
            case DiaryEvent.SteroidCourse _ -> words.get("plan.resultsSteroid");
            case DiaryEvent.Pack _ -> words.get("plan.resultsPack");
            case DiaryEvent.PainMedicine(String what) -> words.get("plan.resultsMedicine", what);
            case DiaryEvent.Noticed(var concern) -> words.name(concern);
        };
    }

    private String stop(Origin origin) {
        return switch (origin) {
            case Origin.Stopped(var rule) -> words.name(rule);
            case Origin.Gated(var rule) -> words.name(rule);
        };
    }

    private List<String> course(PlanCourse course) {
        List<String> lines = new ArrayList<>();
        values(course.followed())
                .forEach(one ->
                        lines.add(on(one.acceptedAt(), words.get("plan.resultsFollowed", one.title(), one.version()))));
        values(course.decisions())
                .forEach(one -> lines.add(on(
                        one.at(), words.get("plan.resultsDecided", words.name(one.rule()), words.name(one.answer())))));
        values(course.daysOff())
                .forEach(one -> lines.add(words.get(
                        "plan.resultsOn",
                        dates.date(one.day()),
                        words.get("plan.resultsOff", words.name(one.reason())))));
        values(course.daysOn())
                .forEach(one ->
                        lines.add(words.get("plan.resultsOn", dates.date(one.day()), words.get("plan.resultsBackOn"))));
        values(course.felt()).forEach(one -> lines.add(on(one.saidAt(), new FeltWords(words).of(one))));
        return lines;
    }
}
