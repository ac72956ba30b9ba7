package org.ribwise.domain.drafting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;

/// Makes a plan for one person of a template for anybody. What does not suit the person is replaced by what
/// suits them, and left out where nothing does; both are said. Nothing is ever switched on or overridden by
/// a template.
///
/// @param finished what suits this person
public record TemplateUse(FinishedDraft finished) {

    private static final int DAYS_IN_WEEK = 7;

    /// A review is on this day of its week, counted from 0: a Friday when the plan begins on a Monday.
    /// Design value.
    private static final int REVIEW_DAY = 4;

    /// A draft made of a template, and what in it differs from the template.
    ///
    /// @param draft the draft
    /// @param differences in the order of the template
    public record Used(PlanDraft draft, List<Difference> differences) {

        /// Copies the list.
        public Used {
            differences = List.copyOf(differences);
        }
    }

    /// What of a template is different for this person.
    public sealed interface Difference {

        /// Another exercise takes the place of one that does not suit them.
        ///
        /// @param exercise what the template says
        /// @param other what takes its place
        record Replaced(ExerciseId exercise, ExerciseId other) implements Difference {}

        /// It does not suit them, and nothing takes its place.
        ///
        /// @param exercise what the template says
        record LeftOut(ExerciseId exercise) implements Difference {}

        /// The plan has it on the same days already, or has no room for it.
        ///
        /// @param exercise what the template says
        record ThereAlready(ExerciseId exercise) implements Difference {}
    }

    /// What comes of a template for one person.
    ///
    /// @param finish the plan, or what is in the way
    /// @param differences what in it differs from the template, in its order
    public record Offer(Finish finish, List<Difference> differences) {

        /// Copies the list.
        public Offer {
            differences = List.copyOf(differences);
        }
    }

    /// The plan that a template is for a person, or what is in the way: a pure function of the three. One
    /// template for many people is this, once for each.
    ///
    /// @param head which plan, by whom, for whom; without a title it gets the template's name
    /// @param start first day
    /// @param now when the plan is made
    /// @param locale language of the title
    public Offer offer(PlanTemplate template, DraftHead head, LocalDate start, OffsetDateTime now, Locale locale) {
        Used used = into(PlanDraft.empty(head, start), template, locale);
        return new Offer(finished.of(used.draft(), now), used.differences());
    }

    /// A draft with the exercises of a template added, from the draft's first day on. An empty draft also
    /// gets the template's name, its last day and its reviews.
    ///
    /// @param locale language of the title
    public Used into(PlanDraft draft, PlanTemplate template, Locale locale) {
        PlanDraft begun = draft.prescriptions().isEmpty() ? begun(draft, template, locale) : draft;
        List<Difference> differences = new ArrayList<>();
        for (PlanTemplate.Item item : template.items()) {
            if (item.whom().covers(finished.person().conditions())) {
                begun = with(begun, item.on(begun.nextId(), begun.times().start()), differences);
            }
        }
        return new Used(begun, differences);
    }

    private static PlanDraft begun(PlanDraft draft, PlanTemplate template, Locale locale) {
        LocalDate start = draft.times().start();
        List<LocalDate> reviews = template.reviewWeeks().stream()
                .map(week -> start.plusDays((week - 1L) * DAYS_IN_WEEK + REVIEW_DAY))
                .toList();
        Optional<LocalDate> end = template.weeks().stream()
                .mapToObj(weeks -> start.plusWeeks(weeks).minusDays(1))
                .findFirst();
        DraftHead head = draft.head().title().isBlank()
                ? draft.head().titled(template.name().in(locale))
                : draft.head();
        return new PlanDraft(
                head, new PlanTimes(start, end, reviews), draft.words(), draft.prescriptions(), draft.written());
    }

    private PlanDraft with(PlanDraft draft, Prescription one, List<Difference> differences) {
        List<Prescription> all = new ArrayList<>(draft.prescriptions());
        all.add(one);
        return switch (draft.with(all)) {
            case Edit.Made(PlanDraft more) -> suited(more, draft, one, differences);
            case Edit.Refused _ -> {
                differences.add(new Difference.ThereAlready(one.exercise().id()));
                yield draft;
            }
        };
    }

    /// The draft as it is when the new exercise suits the person; else with the alternative in its place,
    /// or without it.
    private PlanDraft suited(PlanDraft more, PlanDraft without, Prescription one, List<Difference> differences) {
        ExerciseId exercise = one.exercise().id();
        List<PlanConflict> forbidding = forbidding(more, one.id());
        if (forbidding.isEmpty()) {
            return more;
        }
        for (PlanConflict conflict : forbidding) {
            Optional<ExerciseId> other =
                    conflict instanceof PlanConflict.Forbidden forbidden ? forbidden.alternative() : Optional.empty();
            if (other.isPresent()
                    && finished.instead(more, one.id(), other.get()) instanceof Edit.Made(PlanDraft with)
                    && forbidding(with, one.id()).isEmpty()) {
                differences.add(new Difference.Replaced(exercise, other.get()));
                return with;
            }
        }
        differences.add(new Difference.LeftOut(exercise));
        return without;
    }

    /// What forbids one exercise of a draft; the others are not asked about.
    private List<PlanConflict> forbidding(PlanDraft draft, PrescriptionId id) {
        PlanDraft alone = new PlanDraft(
                draft.head(),
                draft.times(),
                draft.words(),
                draft.prescription(id).stream().toList(),
                draft.written());
        return finished.conflicts(alone).stream().filter(PlanConflict::forbids).toList();
    }
}
