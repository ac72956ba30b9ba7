package org.ribwise.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.Course;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.StopRule;

/// `caseload` for programs. Its fields are described in `src/docs/command-line.md`.
///
/// @param page where it is written
record CaseloadJson(JsonPage page) {

    void write(List<Caseload.Line> lines, LocalDate today) {
        page.text("today", today.toString());
        page.objects("patients", lines, this::line);
    }

    private void line(Caseload.Line line) {
        CaseloadEntry entry = line.entry();
        Patient patient = entry.patient();
        page.text("id", patient.id().toString());
        page.text("name", patient.name());
        patient.birthYear().ifPresent(year -> page.number("birthYear", year));
        page.texts("call", line.need().reasons().stream().map(Enum::name).toList());
        entry.plan()
                .ifPresent(plan -> page.object("plan", () -> {
                    page.text("title", plan.title());
                    page.number("version", plan.version());
                    page.text("givenOn", plan.givenOn().map(LocalDate::toString));
                }));
        page.text("spokenOn", entry.spokenOn().map(LocalDate::toString));
        entry.summary().ifPresent(summary -> page.object("results", () -> summary(summary)));
    }

    private void summary(PatientSummary summary) {
        page.text("asOf", summary.asOf().toString());
        page.object("week", () -> adherence(summary.done().week()));
        page.object("fourWeeks", () -> adherence(summary.done().fourWeeks()));
        page.text("lastSession", summary.done().lastSession().map(LocalDate::toString));
        summary.pain().ifPresent(pain -> page.object("pain", () -> course(pain)));
        summary.breathlessness().ifPresent(breath -> page.object("breathlessness", () -> course(breath)));
        page.objects("stops", List.copyOf(summary.stopped().said().entrySet()), one -> {
            page.text("reason", one.getKey().name());
            page.number("times", one.getValue());
        });
        page.objects("rules", List.copyOf(summary.stopped().rules().entrySet()), this::rule);
        page.objects("talks", List.copyOf(summary.talks().entrySet()), one -> {
            page.text("rule", one.getKey().name());
            page.number("days", one.getValue());
        });
    }

    private void rule(Map.Entry<Origin, Integer> rule) {
        page.text(
                "rule",
                switch (rule.getKey()) {
                    case Origin.Stopped(StopRule stop) -> stop.name();
                    case Origin.Gated(GateRule gate) -> gate.name();
                });
        page.number("times", rule.getValue());
    }

    private void adherence(Adherence adherence) {
        page.number("asked", adherence.asked());
        page.number("done", adherence.done());
        page.number("excusedDays", adherence.excusedDays());
        adherence.percent().ifPresent(percent -> page.number("percent", percent));
    }

    private void course(Course course) {
        if (course.measure() instanceof Measure.Pain(BodyRegion region)) {
            page.text("region", region.name());
        }
        page.number("last", course.last());
        course.step().ifPresent(step -> {
            page.text("verdict", step.verdict().name());
            page.number("difference", step.difference());
        });
    }
}
