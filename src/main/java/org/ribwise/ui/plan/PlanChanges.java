package org.ribwise.ui.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ribwise.domain.drafting.PlanChange;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.kit.Messages;

/// What another plan changes for the person, in one line each: what is new, what is gone, what is done differently.
///
/// @param says words of both plans
/// @param words the words
record PlanChanges(PlanWords says, Messages words) {

    /// Every line; empty when the person notices no difference.
    List<String> lines(Plan before, Plan now) {
        return PlanChange.between(before, now).stream()
                .flatMap(change -> line(change, before))
                .toList();
    }

    private Stream<String> line(PlanChange change, Plan before) {
        return switch (change) {
            case PlanChange.Days(Plan now) -> times(before.times(), now.times());
            case PlanChange.Words _ -> Stream.of(words.get("plan.changeWords"));
            case PlanChange.Added(Prescription one) -> Stream.of(added(one));
            case PlanChange.Removed(Prescription one) -> Stream.of(gone(one));
            case PlanChange.Altered(Prescription was, Prescription one, var parts)
            when parts.contains(PlanChange.Part.EXERCISE)
                    && !was.exercise().id().equals(one.exercise().id()) -> Stream.of(gone(was), added(one));
            case PlanChange.Altered(Prescription was, Prescription one, var _) -> change(was, one);
            // what the physiotherapist answers for and how the plan is called is nothing to do
            case PlanChange.Title _,
                    PlanChange.Reviews _,
                    PlanChange.Order _,
                    PlanChange.SwitchedOnNow _,
                    PlanChange.SwitchedOnNoMore _,
                    PlanChange.OverriddenNow _,
                    PlanChange.OverriddenNoMore _ -> Stream.empty();
        };
    }

    private String added(Prescription one) {
        return words.get("plan.changeNew", says.name(one), says.dose(one), says.when(one));
    }

    private String gone(Prescription was) {
        return words.get("plan.changeGone", says.name(was));
    }

    private Stream<String> times(PlanTimes before, PlanTimes now) {
        Stream<String> start = before.start().equals(now.start())
                ? Stream.empty()
                : Stream.of(words.get("plan.beginsOn", says.day(now.start())));
        Stream<String> end = before.end().equals(now.end())
                ? Stream.empty()
                : now.end().map(day -> words.get("plan.changeEnds", says.day(day))).stream();
        return Stream.concat(start, end);
    }

    private Stream<String> change(Prescription was, Prescription now) {
        String dose =
                says.dose(was).equals(says.dose(now)) ? "" : words.get("plan.changeTo", says.dose(was), says.dose(now));
        String when =
                says.when(was).equals(says.when(now)) ? "" : words.get("plan.changeTo", says.when(was), says.when(now));
        String form = Objects.equals(was.exercise(), now.exercise()) ? "" : words.get("plan.changeForm");
        String said = was.words().equals(now.words()) ? "" : words.get("plan.changeSays");
        List<String> parts = Stream.of(dose, when, form, said)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(words.get("plan.changeOf", says.name(now), String.join("; ", parts)));
    }
}
