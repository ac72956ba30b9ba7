package org.ribwise.domain.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribwise.domain.exchange.Results.Kind;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.SessionFelt;

/// How somebody followed their plans. Every list is in the order of time, and each identity is there once. A day is
/// without exercise or like any other again, never both.
///
/// @param followed versions of plans that the person accepted
/// @param decisions what the person said to steps up and down
/// @param daysOff days without exercise
/// @param daysOn days that were without exercise and are like any other again
/// @param felt what the person said about sessions, and about the day after
public record PlanCourse(
        List<Stamped<AcceptedVersion>> followed,
        List<Stamped<DoseDecision>> decisions,
        List<Stamped<DayOff>> daysOff,
        List<Stamped<DayOn>> daysOn,
        List<Stamped<SessionFelt>> felt) {

    static final Kind<AcceptedVersion> FOLLOWED = new Kind<>(
            plan -> plan.plan() + " " + plan.version(),
            Comparator.comparing(plan -> plan.acceptedAt().toInstant()));
    static final Kind<DoseDecision> DECISIONS = new Kind<>(
            decision -> decision.id().toString(),
            Comparator.comparing(decision -> decision.at().toInstant()));
    static final Kind<DayOff> DAYS_OFF = new Kind<>(off -> off.day().toString(), Comparator.comparing(DayOff::day));

    static final Kind<DayOn> DAYS_ON = new Kind<>(on -> on.day().toString(), Comparator.comparing(DayOn::day));

    static final Kind<SessionFelt> FELT = new Kind<>(
            felt -> felt.session().value().toString(),
            Comparator.comparing(felt -> felt.saidAt().toInstant()));

    /// No plan was followed, or nothing is told of it.
    public static final PlanCourse NONE = new PlanCourse(List.of(), List.of(), List.of(), List.of(), List.of());

    /// Puts the lists into the order of time.
    ///
    /// @throws IllegalArgumentException if an identity is there twice in a list, or a day is off and on
    public PlanCourse {
        followed = FOLLOWED.inOrder(followed);
        decisions = DECISIONS.inOrder(decisions);
        daysOff = DAYS_OFF.inOrder(daysOff);
        daysOn = DAYS_ON.inOrder(daysOn);
        felt = FELT.inOrder(felt);
        Set<LocalDate> off = daysOff.stream().map(one -> one.value().day()).collect(Collectors.toUnmodifiableSet());
        daysOn.stream()
                .map(one -> one.value().day())
                .filter(off::contains)
                .findFirst()
                .ifPresent(both -> {
                    throw new IllegalArgumentException(both + " is off and on");
                });
    }

    /// How many things are told.
    int size() {
        return followed.size() + decisions.size() + daysOff.size() + daysOn.size() + felt.size();
    }
}
