package org.ribwise.domain.exchange;

import java.util.Comparator;
import java.util.List;
import org.ribwise.domain.exchange.Results.Kind;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DoseDecision;

/// How somebody followed their plans. Every list is in the order of time, and each identity is there once.
///
/// @param followed versions of plans that the person accepted
/// @param decisions what the person said to steps up and down
/// @param daysOff days without exercise; of two words about a day, the one that was said later counts
public record PlanCourse(
        List<Stamped<AcceptedVersion>> followed, List<Stamped<DoseDecision>> decisions, List<Stamped<DayOff>> daysOff) {

    static final Kind<AcceptedVersion> FOLLOWED = new Kind<>(
            plan -> plan.plan() + " " + plan.version(),
            Comparator.comparing(plan -> plan.acceptedAt().toInstant()));
    static final Kind<DoseDecision> DECISIONS = new Kind<>(
            decision -> decision.id().toString(),
            Comparator.comparing(decision -> decision.at().toInstant()));
    static final Kind<DayOff> DAYS_OFF = new Kind<>(off -> off.day().toString(), Comparator.comparing(DayOff::day));

    /// No plan was followed, or nothing is told of it.
    public static final PlanCourse NONE = new PlanCourse(List.of(), List.of(), List.of());

    /// Puts the lists into the order of time.
    ///
    /// @throws IllegalArgumentException if an identity is there twice in a list
    public PlanCourse {
        followed = FOLLOWED.inOrder(followed);
        decisions = DECISIONS.inOrder(decisions);
        daysOff = DAYS_OFF.inOrder(daysOff);
    }

    /// How many things are told.
    int size() {
        return followed.size() + decisions.size() + daysOff.size();
    }
}
