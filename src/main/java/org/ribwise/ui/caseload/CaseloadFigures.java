package org.ribwise.ui.caseload;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadOrder;
import org.ribwise.domain.caseload.Course;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.ui.kit.CaseloadWords;
import org.ribwise.ui.kit.Messages;

/// What a line of the list says, short enough for its columns; whole sentences are in {@link CaseloadWords}.
final class CaseloadFigures {

    /// The columns with figures, in their order.
    static final List<CaseloadOrder> COLUMNS = List.of(
            CaseloadOrder.WEEK,
            CaseloadOrder.FOUR_WEEKS,
            CaseloadOrder.PAIN,
            CaseloadOrder.BREATHLESSNESS,
            CaseloadOrder.LAST_SESSION,
            CaseloadOrder.STOPS,
            CaseloadOrder.RULES);

    /// A day needs no year when it is less long ago.
    private static final int CLEAR_MONTHS = 10;

    private final Messages words;
    private final CaseloadWords says;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    CaseloadFigures(Messages words) {
        this.words = words;
        this.says = new CaseloadWords(words);
        day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(words.locale());
        month = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(words.locale());
    }

    /// Name and year of birth.
    String name(Caseload.Line line) {
        return says.who(line.entry().patient());
    }

    /// What stands above a column, and what the list is put in order by there.
    String caption(CaseloadOrder column) {
        return switch (column) {
            case NEED -> words.name(CaseloadOrder.NEED);
            case NAME -> words.get("caseload.name");
            case WEEK -> words.get("caseload.weekShort");
            case FOUR_WEEKS -> words.get("caseload.fourWeeksShort");
            case PAIN -> words.get("caseload.pain");
            case BREATHLESSNESS -> words.get("caseload.breathShort");
            case LAST_SESSION -> words.get("caseload.lastSession");
            case STOPS -> words.get("caseload.stopsShort");
            case RULES -> words.get("caseload.rulesShort");
        };
    }

    /// What stands in a column; a dash where nothing is known.
    String text(CaseloadOrder column, PatientSummary summary) {
        return switch (column) {
            case NEED, NAME -> "";
            case WEEK -> percent(summary.done().week().percent());
            case FOUR_WEEKS -> percent(summary.done().fourWeeks().percent());
            case PAIN -> course(summary.pain());
            case BREATHLESSNESS -> course(summary.breathlessness());
            case LAST_SESSION ->
                summary.done()
                        .lastSession()
                        .map(last -> shortDay(last, summary.asOf()))
                        .orElseGet(() -> words.get("caseload.noSession"));
            case STOPS -> words.get("caseload.count", summary.stopped().times());
            case RULES -> words.get("caseload.count", summary.fired());
        };
    }

    /// Whether a column says something that is worth a look.
    static boolean stands(CaseloadOrder column, PatientSummary summary) {
        return switch (column) {
            case NEED, NAME, WEEK, FOUR_WEEKS, LAST_SESSION -> false;
            case PAIN -> summary.pain().filter(Course::isWorse).isPresent();
            case BREATHLESSNESS ->
                summary.breathlessness().filter(Course::isWorse).isPresent();
            case STOPS -> summary.stopped().symptoms() > 0;
            case RULES -> summary.fired() > 0;
        };
    }

    /// All figures in one text, where there is no room for columns.
    String together(PatientSummary summary) {
        return words.get(
                "caseload.figuresTogether",
                COLUMNS.stream().map(column -> text(column, summary)).toArray());
    }

    /// What stands below the name: why a call may be needed and what is behind it, or else the plan.
    String below(Caseload.Line line) {
        String why = says.why(line.need());
        Optional<PatientSummary> summary = line.entry().summary();
        if (why.isEmpty() || summary.isEmpty()) {
            String plan = summary.map(one ->
                            words.get("caseload.asOf", says.plan(line.entry()), shortDay(one.asOf(), one.asOf())))
                    .orElseGet(() -> words.get("caseload.noResults", says.plan(line.entry())));
            return why.isEmpty() ? plan : words.get("caseload.call", why);
        }
        List<String> parts = new ArrayList<>();
        parts.add(words.get("caseload.call", why));
        summary.filter(one -> one.stopped().times() > 0)
                .ifPresent(one -> parts.add(words.get("caseload.stopsAre", says.stops(one))));
        summary.filter(one -> one.fired() > 0)
                .ifPresent(one -> parts.add(words.get("caseload.rulesAre", says.rules(one))));
        return String.join(". ", parts);
    }

    /// Everything in whole sentences, for who does not see the columns.
    String said(Caseload.Line line) {
        String reasons = says.why(line.need());
        Optional<PatientSummary> summary = line.entry().summary();
        String plan = summary.map(one -> words.get("caseload.asOf", says.plan(line.entry()), says.day(one.asOf())))
                .orElseGet(() -> words.get("caseload.noResults", says.plan(line.entry())));
        return words.get(
                        "caseload.lineSaid",
                        name(line),
                        reasons.isEmpty() ? words.get("caseload.noCallSaid") : words.get("caseload.call", reasons),
                        plan)
                + summary.map(one -> words.get("caseload.figuresSaid", says.figures(one)))
                        .orElse("");
    }

    private String percent(OptionalInt percent) {
        return percent.isPresent() ? words.get("caseload.percent", percent.getAsInt()) : words.get("caseload.dash");
    }

    private String course(Optional<Course> course) {
        return course.map(one -> one.step()
                        .map(step -> switch (step.verdict()) {
                            case BETTER -> words.get("caseload.betterShort", one.last());
                            case ABOUT_THE_SAME -> words.get("caseload.sameShort", one.last());
                            case WORSE -> words.get("caseload.worseShort", one.last());
                        })
                        .orElseGet(() -> words.get("caseload.fewShort", one.last())))
                .orElseGet(() -> words.get("caseload.dash"));
    }

    /// A day without its year, or a month with it where that is not clear.
    ///
    /// @param from a later day
    private String shortDay(LocalDate date, LocalDate from) {
        return (date.isAfter(from.minusMonths(CLEAR_MONTHS)) ? day : month).format(date);
    }
}
