package org.ribwise.domain.drafting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ribwise.domain.drafting.Edit.Made;
import org.ribwise.domain.drafting.Edit.Refused;
import org.ribwise.domain.drafting.Edit.Why;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.PlanWords;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;

/// A plan that is being written. Every change gives another draft; a change that cannot be leaves it as it is.
///
/// It may have gaps: no title, no exercise, something that does not suit the person. {@link FinishedDraft}
/// says what is missing. What it never has is the same exercise twice on a day.
///
/// @param head which plan, by whom, for whom
/// @param times from when to when, and reviews
/// @param words goals and notes
/// @param prescriptions the exercises, in the order in which they are done
/// @param written what the physiotherapist answers for by name
public record PlanDraft(
        DraftHead head, PlanTimes times, PlanWords words, List<Prescription> prescriptions, WrittenWord written) {

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if there are too many exercises, or one is there twice on a day
    public PlanDraft {
        prescriptions = List.copyOf(prescriptions);
        if (trouble(prescriptions).isPresent()) {
            throw new IllegalArgumentException(prescriptions.size() + " exercises, or one twice on a day");
        }
    }

    private static Optional<Why> trouble(List<Prescription> all) {
        if (all.size() > Plan.MOST_PRESCRIPTIONS) {
            return Optional.of(Why.TOO_MANY);
        }
        return Plan.overlapping(all).map(exercise -> Why.TWICE_ON_A_DAY);
    }

    /// A plan without anything in it yet.
    public static PlanDraft empty(DraftHead head, LocalDate start) {
        PlanTimes times = new PlanTimes(start, Optional.empty(), List.of());
        return new PlanDraft(head, times, PlanWords.NONE, List.of(), WrittenWord.NONE);
    }

    /// The day on which a plan begins unless another is written: the first Monday after today, so that its weeks are
    /// those of the calendar and nothing of it is past when it is handed over. Design value, needs sign-off.
    public static LocalDate usualStart(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /// The next version of a plan, with everything that is in it.
    public static PlanDraft after(Plan plan, DraftHead head) {
        WrittenWord written = new WrittenWord(plan.switchedOn(), plan.overrides());
        return new PlanDraft(head, plan.times(), plan.words(), plan.prescriptions(), written);
    }

    /// The same, but from the usual first day on when its last day is past: nothing of it would ever be due.
    public PlanDraft unlessOver(LocalDate today) {
        boolean over = times.end().filter(last -> last.isBefore(today)).isPresent();
        return over && startingOn(usualStart(today)) instanceof Made(PlanDraft anew) ? anew : this;
    }

    /// Whether another draft asks for the same exercises on the same days, whatever it is called and says.
    public boolean asksTheSameAs(PlanDraft other) {
        return prescriptions.equals(other.prescriptions) && times.equals(other.times) && written.equals(other.written);
    }

    /// The same as another version of the plan.
    ///
    /// @param version counted from 1
    public PlanDraft numbered(int version) {
        return new PlanDraft(
                new DraftHead(head.id(), version, head.title(), head.by(), head.forWhom()),
                times,
                words,
                prescriptions,
                written);
    }

    /// The same under another title.
    public PlanDraft titled(String title) {
        return new PlanDraft(head.titled(title), times, words, prescriptions, written);
    }

    /// The same by somebody else.
    public PlanDraft by(DraftHead.Writer writer) {
        return new PlanDraft(head.by(writer), times, words, prescriptions, written);
    }

    /// The same with other goals or notes.
    public Edit saying(List<PlanGoal> goals, String notes) {
        return sensible(
                () -> new Made(new PlanDraft(head, times, new PlanWords(goals, notes), prescriptions, written)));
    }

    /// The same from another first day on: everything in it moves by as many days.
    public Edit startingOn(LocalDate day) {
        long days = ChronoUnit.DAYS.between(times.start(), day);
        UnaryOperator<LocalDate> later = date -> date.plusDays(days);
        return sensible(() -> new Made(new PlanDraft(
                head,
                new PlanTimes(
                        day,
                        times.end().map(later),
                        times.reviews().stream().map(later).toList()),
                words,
                prescriptions.stream().map(one -> moved(one, later)).toList(),
                written)));
    }

    private static Prescription moved(Prescription one, UnaryOperator<LocalDate> later) {
        PlanSchedule when = one.schedule();
        return one.at(when.during(later.apply(when.start()), when.end().map(later)));
    }

    /// The same with another last day and other days on which it is looked at together.
    public Edit lasting(Optional<LocalDate> end, List<LocalDate> reviews) {
        List<LocalDate> inOrder = reviews.stream().sorted().distinct().toList();
        return sensible(() -> new Made(
                new PlanDraft(head, new PlanTimes(times.start(), end, inOrder), words, prescriptions, written)));
    }

    private static Edit sensible(Supplier<Edit> change) {
        try {
            return change.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Refused(Why.NOT_SENSIBLE);
        }
    }

    /// The prescription of this name, if the plan has it.
    public Optional<Prescription> prescription(PrescriptionId id) {
        return prescriptions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The same with other exercises.
    Edit with(List<Prescription> others) {
        return trouble(others)
                .<Edit>map(Refused::new)
                .orElseGet(() -> new Made(new PlanDraft(head, times, words, others, written)));
    }

    /// A name that no prescription has, and none had in an earlier version: what was done is counted under it.
    PrescriptionId nextId() {
        String prefix = head.version() == 1 ? "p" : "v" + head.version() + "-";
        return Stream.iterate(1, number -> number + 1)
                .map(number -> new PrescriptionId(prefix + number))
                .filter(id -> prescription(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// The same with other words that the physiotherapist answers for.
    public PlanDraft writing(WrittenWord other) {
        return new PlanDraft(head, times, words, prescriptions, other);
    }

    /// The same with a prescription in the place of the one of that name.
    public Edit changing(Prescription changed) {
        return with(prescriptions.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList());
    }

    /// The same without a prescription.
    public PlanDraft removing(PrescriptionId id) {
        List<Prescription> rest =
                prescriptions.stream().filter(one -> !one.id().equals(id)).toList();
        return new PlanDraft(head, times, words, rest, written);
    }

    /// What is done on a day, in its order, without what is done on days of the person's own choice.
    public List<Prescription> on(LocalDate day) {
        return prescriptions.stream()
                .filter(one -> one.schedule().contains(day) && times.contains(day))
                .filter(one -> one.schedule().rhythm() instanceof Rhythm.OnDays(Set<DayOfWeek> days)
                        && days.contains(day.getDayOfWeek()))
                .toList();
    }

    /// What comes up in a week, in the order of the day.
    ///
    /// @param monday first day of the week
    public List<Prescription> inWeek(LocalDate monday) {
        return prescriptions.stream()
                .filter(one -> monday.datesUntil(monday.plusWeeks(1))
                        .anyMatch(day -> one.schedule().contains(day) && times.contains(day)))
                .toList();
    }
}
