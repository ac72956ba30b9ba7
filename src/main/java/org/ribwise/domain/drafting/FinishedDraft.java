package org.ribwise.domain.drafting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.profile.Profile;

/// Makes a plan of a draft, or says what is in the way: nothing leaves the builder that the {@linkplain PlanCheck
/// check} forbids.
///
/// @param check what suits whom
/// @param person for whom the plan is
public record FinishedDraft(PlanCheck check, Profile person) {

    private static final String GAP = "-";

    /// Every conflict with the person, also those that do not forbid anything, in the order of the plan.
    public List<PlanConflict> conflicts(PlanDraft draft) {
        return asIfFinished(draft).map(plan -> check.conflicts(plan, person)).orElse(List.of());
    }

    /// The person with what the physiotherapist has written so far.
    public Profile withWord(PlanDraft draft) {
        return asIfFinished(draft).map(plan -> plan.on(person)).orElse(person);
    }

    /// The plan, or everything that is still to be done.
    ///
    /// @param now when this version is made
    public Finish of(PlanDraft draft, OffsetDateTime now) {
        List<DraftProblem> problems = new ArrayList<>();
        Optional<PlanHeading> heading = heading(draft.head(), now, problems);
        if (draft.prescriptions().isEmpty()) {
            problems.add(new DraftProblem.NoExercise());
        }
        draft.prescriptions().stream()
                .filter(one -> isNeverDue(one, draft))
                .forEach(one -> problems.add(new DraftProblem.NeverDue(one.id())));
        conflicts(draft).stream()
                .filter(PlanConflict::forbids)
                .forEach(conflict -> problems.add(new DraftProblem.DoesNotSuit(conflict)));
        return problems.isEmpty() ? new Finish.Ready(plan(draft, heading.orElseThrow())) : new Finish.NotYet(problems);
    }

    private static Optional<PlanHeading> heading(DraftHead head, OffsetDateTime now, List<DraftProblem> problems) {
        if (head.title().isBlank()) {
            problems.add(new DraftProblem.NoTitle());
        }
        if (head.by().name().isBlank()) {
            problems.add(new DraftProblem.NoName());
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            DraftHead.Writer by = head.by();
            return Optional.of(new PlanHeading(
                    head.id(),
                    head.version(),
                    head.title(),
                    now,
                    new PlanHeading.Author(by.name(), by.place(), by.contact()),
                    head.forWhom()));
        } catch (IllegalArgumentException e) {
            problems.add(new DraftProblem.NoText());
            return Optional.empty();
        }
    }

    private static boolean isNeverDue(Prescription one, PlanDraft draft) {
        LocalDate first = draft.times().start();
        boolean over = one.schedule().end().filter(last -> last.isBefore(first)).isPresent();
        boolean later = draft.times()
                .end()
                .filter(last -> one.schedule().start().isAfter(last))
                .isPresent();
        return over || later;
    }

    /// The same with another exercise in the place of one that does not suit the person.
    public Edit instead(PlanDraft draft, PrescriptionId prescription, ExerciseId other) {
        return asIfFinished(draft)
                .flatMap(plan -> check.instead(plan, prescription, other))
                .map(plan -> draft.with(plan.prescriptions()))
                .orElseGet(() -> new Edit.Refused(Edit.Why.TWICE_ON_A_DAY));
    }

    /// The draft as a plan for the check alone, whatever its title; empty when there is no exercise in it.
    private Optional<Plan> asIfFinished(PlanDraft draft) {
        if (draft.prescriptions().isEmpty()) {
            return Optional.empty();
        }
        DraftHead head = draft.head();
        OffsetDateTime then = draft.times().start().atStartOfDay().atOffset(ZoneOffset.UTC);
        return Optional.of(plan(
                draft,
                new PlanHeading(
                        head.id(), head.version(), GAP, then, new PlanHeading.Author(GAP, "", ""), head.forWhom())));
    }

    /// A word about an exercise that is not in the plan has no place in it: it would hold for the whole
    /// program.
    private Plan plan(PlanDraft draft, PlanHeading heading) {
        ExerciseLibrary library = check.envelope().library();
        Set<ExerciseId> there = draft.prescriptions().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.exercise().id()),
                        PlannedItem.form(one.exercise(), library).map(Exercise::id).stream()))
                .collect(Collectors.toSet());
        WrittenWord written = draft.written().about(there);
        return new Plan(
                heading,
                draft.times(),
                draft.words(),
                draft.prescriptions(),
                written.switchedOn(),
                written.overrides());
    }
}
