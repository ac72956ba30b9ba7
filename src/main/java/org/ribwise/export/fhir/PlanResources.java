package org.ribwise.export.fhir;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.plan.Done;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.report.PastPlan;
import org.ribwise.domain.report.PastPlans;

/// Plans as they were signed (clinical reference 6.1): the care plan, its goals, one order for each exercise, and who
/// wrote them. Each version is a care plan of its own, which replaces the one before.
final class PlanResources {

    private static final String ACTIVE = "active";

    private final Writing writing;
    private final PersonResources person;
    private final Reference device;
    private final OrderResources orders;
    private final Map<SessionId, List<Reference>> basedOn = new HashMap<>();
    private final Set<Reference> authors = new HashSet<>();

    /// @param person writes from where plans come
    /// @param device the program
    PlanResources(Writing writing, PersonResources person, Reference device) {
        this.writing = writing;
        this.person = person;
        this.device = device;
        this.orders = new OrderResources(writing);
    }

    /// Writes them, oldest first.
    void put(PastPlans plans, LocalDate lastDay) throws IOException {
        Optional<PastPlan> before = Optional.empty();
        for (PastPlan plan : plans.all()) {
            put(plan, before, lastDay);
            before = Optional.of(plan);
        }
    }

    /// For which orders something was done in a session.
    List<Reference> basedOn(SessionId session) {
        return basedOn.getOrDefault(session, List.of());
    }

    private void put(PastPlan past, Optional<PastPlan> before, LocalDate lastDay) throws IOException {
        Plan plan = past.plan();
        Reference author = author(plan.heading().by(), past.accepted().signer());
        List<Reference> written = new ArrayList<>();
        for (int i = 0; i < plan.words().goals().size(); i++) {
            written.add(goal(plan, i));
        }
        List<Reference> goals = List.copyOf(written);
        Reference care = care(plan);
        String status = status(past, lastDay);
        for (Prescription one : plan.prescriptions()) {
            written.add(orders.put(one, new OrderResources.Within(plan, care, goals, author, status)));
        }
        List<Reference> exercises = written.subList(goals.size(), written.size());
        Optional<Reference> replaced = before.map(PastPlan::plan)
                .filter(other -> plan.heading().replaces(other.heading()))
                .map(PlanResources::care);
        care(plan, care, new Parts(status, author, goals, exercises, replaced));
        written.add(care);
        person.putProvenance(List.of("plan", care.id()), written, plan.heading().createdAt(), author, device);
        follow(past);
    }

    /// What a care plan is made of.
    private record Parts(
            String status,
            Reference author,
            List<Reference> goals,
            List<Reference> exercises,
            Optional<Reference> replaced) {}

    private void care(Plan plan, Reference care, Parts parts) throws IOException {
        Fields fields = writing.fields();
        PlanHeading heading = plan.heading();
        writing.to().put(care, () -> {
            if (parts.replaced().isPresent()) {
                fields.references("replaces", List.of(parts.replaced().get()));
            }
            fields.text("status", parts.status());
            fields.text("intent", "plan");
            fields.concepts("category", List.of(Code.ACTIVITY.concept()));
            fields.text("title", heading.title());
            fields.reference("subject", writing.patient());
            fields.object("period", () -> {
                fields.text("start", plan.times().start().toString());
                fields.text("end", plan.times().end().map(LocalDate::toString).orElse(""));
            });
            fields.time("created", heading.createdAt());
            fields.reference("author", parts.author());
            if (!parts.goals().isEmpty()) {
                fields.references("goal", parts.goals());
            }
            fields.array("activity", () -> {
                for (Reference exercise : parts.exercises()) {
                    fields.element(() -> fields.reference("reference", exercise));
                }
            });
            if (!plan.words().notes().isBlank()) {
                fields.one("note", () -> {
                    fields.reference("authorReference", parts.author());
                    fields.time("time", heading.createdAt());
                    fields.text("text", plan.words().notes());
                });
            }
        });
    }

    private Reference goal(Plan plan, int index) throws IOException {
        PlanGoal goal = plan.words().goals().get(index);
        PlanHeading heading = plan.heading();
        Reference reference = Reference.to("Goal", heading.id(), heading.version(), index);
        Fields fields = writing.fields();
        writing.to().put(reference, () -> {
            fields.text("lifecycleStatus", ACTIVE);
            fields.concept("description", Concept.text(goal.text()));
            fields.reference("subject", writing.patient());
            fields.text("startDate", plan.times().start().toString());
            if (goal.by().isPresent()) {
                String by = goal.by().get().toString();
                fields.one("target", () -> fields.text("dueDate", by));
            }
            fields.reference("expressedBy", writing.patient());
        });
        return reference;
    }

    /// Somebody is who holds a key: one name of one key is one practitioner.
    private Reference author(PlanHeading.Author by, String signer) throws IOException {
        Reference author = Reference.to("Practitioner", signer, by.name());
        if (authors.add(author)) {
            Fields fields = writing.fields();
            writing.to().put(author, () -> {
                fields.one("name", () -> fields.text("text", by.name()));
                if (!by.contact().isBlank()) {
                    fields.one("telecom", () -> {
                        fields.text("system", "other");
                        fields.text("value", by.contact());
                    });
                }
                if (!by.place().isBlank()) {
                    fields.one("address", () -> fields.text("text", by.place()));
                }
            });
        }
        return author;
    }

    private static Reference care(Plan plan) {
        return Reference.to("CarePlan", plan.heading().id(), plan.heading().version());
    }

    /// As it was on the last of the days that are written: the same days say the same whenever they are written.
    private static String status(PastPlan plan, LocalDate lastDay) {
        boolean over =
                plan.plan().times().end().filter(end -> !end.isAfter(lastDay)).isPresent();
        boolean ended = plan.until().filter(until -> until.isBefore(lastDay)).isPresent();
        return over ? "completed" : ended ? "revoked" : ACTIVE;
    }

    private void follow(PastPlan plan) {
        for (Done done : plan.days().done()) {
            boolean held = !done.day().isBefore(plan.from())
                    && plan.until().map(last -> !done.day().isAfter(last)).orElse(true);
            if (held) {
                basedOn.computeIfAbsent(done.session(), _ -> new ArrayList<>())
                        .add(OrderResources.order(plan.plan(), done.prescription()));
            }
        }
    }
}
