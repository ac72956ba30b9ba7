package org.ribwise.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.report.PlanReport;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWords;
import org.ribwise.domain.session.DoseNumbers;

/// The plan and how much of it was done: in short for the summary, exercise by exercise behind it.
final class PlanPart {

    /// So many versions are in the summary, the newest (design value).
    private static final int MOST_IN_SUMMARY = 2;

    private final Report report;
    private final ReportWords words;
    private final Said said;

    PlanPart(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        said = new Said(words);
    }

    /// The newest plans in a few sentences.
    List<String> summary() {
        int all = report.plans().size();
        List<String> sentences = new ArrayList<>();
        report.plans().reversed().stream().limit(MOST_IN_SUMMARY).forEach(plan -> {
            sentences.add(heading(plan));
            sentences.add(done(plan));
            daysOff(plan).ifPresent(sentences::add);
        });
        if (all > MOST_IN_SUMMARY) {
            sentences.add(words.get("report.morePlans", all - MOST_IN_SUMMARY));
        }
        return sentences;
    }

    void write(Html html) {
        if (report.plans().isEmpty()) {
            return;
        }
        html.element("h3", words.get("report.plan"));
        for (PlanReport plan : report.plans()) {
            html.element("p", heading(plan));
            goals(html, plan);
            html.table(
                    List.of(
                            words.get("report.exercise"),
                            words.get("report.asked"),
                            words.get("report.done"),
                            words.get("report.percent"),
                            words.get("report.excused")),
                    plan.exercises().stream().map(this::row).toList());
            daysOff(plan).ifPresent(sentence -> html.element("p", sentence));
            steps(html, plan);
        }
    }

    private void goals(Html html, PlanReport plan) {
        List<String> goals = plan.plan().plan().words().goals().stream()
                .map(goal -> goal.by()
                        .map(day -> words.get("report.goalBy", goal.text(), said.day(day)))
                        .orElseGet(() -> words.get("report.goal", goal.text())))
                .toList();
        html.list(goals);
    }

    private void steps(Html html, PlanReport plan) {
        if (!plan.steps().isEmpty()) {
            html.element("p", words.get("report.steps"));
            html.list(plan.steps().stream().map(this::step).toList());
        }
    }

    private String step(PlanReport.Step step) {
        return words.get(
                "report.step",
                said.day(step.day()),
                step.name().in(words.locale()),
                dose(step.from()),
                dose(step.to()));
    }

    private String dose(Optional<DoseNumbers> dose) {
        return dose.map(words::dose).orElseGet(() -> words.get("report.notSaid"));
    }

    private String heading(PlanReport plan) {
        PlanHeading heading = plan.plan().plan().heading();
        String by = heading.by().place().isEmpty()
                ? heading.by().name()
                : words.get("report.byOf", heading.by().name(), heading.by().place());
        String from = said.day(plan.plan().from());
        return plan.plan()
                .until()
                .map(last ->
                        words.get("report.planUntil", heading.title(), by, heading.version(), from, said.day(last)))
                .orElseGet(() -> words.get("report.planSince", heading.title(), by, heading.version(), from));
    }

    private String done(PlanReport plan) {
        Adherence whole = plan.whole();
        if (whole.percent().isEmpty()) {
            return words.get("report.nothingAsked");
        }
        return words.get(
                "report.planDone", whole.done(), whole.asked(), whole.percent().getAsInt(), whole.excusedDays());
    }

    private Optional<String> daysOff(PlanReport plan) {
        List<String> reasons = new ArrayList<>();
        plan.daysOff().forEach((reason, days) -> reasons.add(words.get("report.dayOff", words.name(reason), days)));
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get("report.daysOff", String.join(", ", reasons)));
    }

    private List<String> row(PlanReport.ExerciseCourse exercise) {
        Adherence done = exercise.done();
        String percent = done.percent().isPresent()
                ? words.get("report.percentage", done.percent().getAsInt())
                : words.get("report.notAsked");
        return List.of(
                exercise.name().in(words.locale()),
                said.count(done.asked()),
                said.count(done.done()),
                percent,
                said.count(done.excusedDays()));
    }
}
