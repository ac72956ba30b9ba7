package org.ribwise.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.caseload.CallNeed;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.Course;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.StopRule;

/// What a line of the caseload says, in words: the same on the screen and on the command line.
///
/// @param words the words
public record CaseloadWords(Messages words) {

    /// Name, and year of birth where it is known.
    public String who(Patient patient) {
        return patient.birthYear().isPresent()
                ? words.get(
                        "caseload.born",
                        patient.name(),
                        Integer.toString(patient.birthYear().getAsInt()))
                : patient.name();
    }

    /// Why a call may be needed; empty when it is not.
    public String why(CallNeed need) {
        return need.reasons().stream().map(words::name).collect(Collectors.joining(" · "));
    }

    /// How much was done, for instance "80 % (4 of 5)".
    public String done(Adherence adherence) {
        return adherence.percent().isPresent()
                ? words.get("caseload.done", adherence.percent().getAsInt(), adherence.done(), adherence.asked())
                : words.get("caseload.nothingAsked");
    }

    /// How pain went, with its place.
    public String pain(PatientSummary summary) {
        return summary.pain()
                .map(course -> words.get("caseload.painAt", place(course.measure()), course(course)))
                .orElseGet(() -> words.get("caseload.notRated"));
    }

    /// How breathlessness went.
    public String breathlessness(PatientSummary summary) {
        return summary.breathlessness().map(this::course).orElseGet(() -> words.get("caseload.notRated"));
    }

    private String place(Measure measure) {
        return switch (measure) {
            case Measure.Pain(BodyRegion region) -> words.name(region);
            case Measure.Breathlessness() -> throw new IllegalArgumentException("no pain");
        };
    }

    private String course(Course course) {
        return course.step()
                .map(step -> switch (step.verdict()) {
                    case BETTER -> words.get("caseload.better", course.last(), -step.difference());
                    case ABOUT_THE_SAME -> words.get("caseload.same", course.last());
                    case WORSE -> words.get("caseload.worse", course.last(), step.difference());
                })
                .orElseGet(() -> words.get("caseload.fewRatings", course.last()));
    }

    /// The day of the last session.
    public String lastSession(PatientSummary summary) {
        return summary.done().lastSession().map(this::day).orElseGet(() -> words.get("caseload.noSession"));
    }

    /// What the patient stopped for, and how often.
    public String stops(PatientSummary summary) {
        String said = summary.stopped().said().entrySet().stream()
                .map(one -> words.get("caseload.times", words.name(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? words.get("caseload.none") : said;
    }

    /// Rules that fired, and how often: of the gate, of the session, and those of "talk to your doctor".
    public String rules(PatientSummary summary) {
        Stream<String> fired = summary.stopped().rules().entrySet().stream()
                .map(one -> words.get("caseload.times", rule(one.getKey()), one.getValue()));
        Stream<String> talks = summary.talks().entrySet().stream()
                .map(one -> words.get("caseload.days", words.name(one.getKey()), one.getValue()));
        List<String> all = Stream.concat(fired, talks).toList();
        return all.isEmpty() ? words.get("caseload.none") : String.join(", ", all);
    }

    private String rule(Origin origin) {
        return switch (origin) {
            case Origin.Stopped(StopRule rule) -> words.name(rule);
            case Origin.Gated(GateRule rule) ->
                words.name(rule, SafetyThresholds.USUAL.of(SafetyNumber.FLARE_DAYS))
                        .replaceFirst("\\.$", "");
        };
    }

    /// All figures, one after another: adherence over 7 and 28 days, pain, breathlessness, last session, stops, rules.
    public Object[] figures(PatientSummary summary) {
        return new Object[] {
            done(summary.done().week()),
            done(summary.done().fourWeeks()),
            pain(summary),
            breathlessness(summary),
            lastSession(summary),
            stops(summary),
            rules(summary)
        };
    }

    /// The newest plan, and whether it was handed over.
    public String plan(CaseloadEntry entry) {
        Optional<CaseloadEntry.LatestPlan> plan = entry.plan();
        return plan.map(one -> one.givenOn()
                        .map(day -> words.get("caseload.planGiven", one.title(), one.version(), day(day)))
                        .orElseGet(() -> words.get("caseload.planDraft", one.title(), one.version())))
                .orElseGet(() -> words.get("caseload.noPlan"));
    }

    /// Why the file of the patients cannot be used, and what to do about it.
    public String why(RecordUnavailable.Cause cause) {
        return switch (cause) {
            case NEWER_VERSION -> words.get("caseload.fileNewer");
            case FOREIGN_FILE, MADE_UP -> words.get("caseload.fileForeign");
            case DAMAGED -> words.get("caseload.fileDamaged");
            case NOT_WRITABLE -> words.get("caseload.fileInUse");
            case NOT_READABLE -> words.get("caseload.fileUnreadable");
        };
    }

    /// A day, for instance "3 Nov 2026".
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(day);
    }
}
