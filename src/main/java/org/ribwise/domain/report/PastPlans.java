package org.ribwise.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.Done;
import org.ribwise.domain.plan.DoneSessions;
import org.ribwise.domain.plan.DoseLog;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanDays;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.PastSession;

/// The plans that a person followed, one after another. Each holds until the day before the next was accepted.
///
/// @param all oldest first
/// @param unreadable how many files of plans could not be read any more
/// @param changeDays days on which it changed what is to be done
public record PastPlans(List<PastPlan> all, int unreadable, List<LocalDate> changeDays) {

    /// No plan.
    public static final PastPlans NONE = new PastPlans(List.of(), 0, List.of());

    /// Copies the lists.
    public PastPlans {
        all = List.copyOf(all);
        changeDays = List.copyOf(changeDays);
    }

    /// A plan file that was opened.
    ///
    /// @param plan what it says
    /// @param library where its exercises are, its own ones too
    public record Opened(Plan plan, ExerciseLibrary library) {}

    /// Reads them. Waits for the disk.
    ///
    /// @param history where they are kept
    /// @param open opens a file; empty when it cannot be read any more
    /// @param sessions all sessions, oldest first
    public static PastPlans of(
            PlanHistory history, Function<AcceptedPlan, Optional<Opened>> open, List<PastSession> sessions) {
        List<AcceptedPlan> accepted = history.plans().stream()
                .sorted(Comparator.comparing(plan -> plan.acceptedAt().toInstant()))
                .toList();
        boolean holds = history.present().isPresent();
        List<PastPlan> all = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            AcceptedPlan plan = accepted.get(i);
            Optional<LocalDate> next = i + 1 < accepted.size()
                    ? Optional.of(accepted.get(i + 1).acceptedAt().toLocalDate().minusDays(1))
                    : Optional.empty();
            open.apply(plan)
                    .map(opened -> followed(plan, opened, history, sessions))
                    .map(one -> holds || next.isPresent() ? until(one, next) : until(one, Optional.of(lastDone(one))))
                    .ifPresent(all::add);
        }
        return new PastPlans(all, accepted.size() - all.size(), history.changeDays());
    }

    private static PastPlan followed(
            AcceptedPlan accepted, Opened opened, PlanHistory history, List<PastSession> sessions) {
        DoseLog log = new DoseLog(opened.plan(), history.decisions());
        Plan now = log.now();
        List<Done> done = new DoneSessions(now, opened.library()).of(sessions);
        return new PastPlan(
                accepted, log, new PlanDays(now, done, history.daysOff()), opened.library(), Optional.empty());
    }

    private static PastPlan until(PastPlan one, Optional<LocalDate> last) {
        return new PastPlan(one.accepted(), one.log(), one.days(), one.library(), last);
    }

    /// The record does not say when a plan was ended that no other followed: the last day on which something of it was
    /// done stands for it.
    private static LocalDate lastDone(PastPlan one) {
        return one.days().done().stream()
                .map(Done::day)
                .filter(day -> !day.isBefore(one.from()))
                .max(Comparator.naturalOrder())
                .orElse(one.from());
    }

    /// Only those that held on one of these days.
    public PastPlans within(DaySpan span) {
        return new PastPlans(
                all.stream().filter(plan -> plan.isOf(span)).toList(),
                unreadable,
                changeDays.stream().filter(span::contains).toList());
    }
}
