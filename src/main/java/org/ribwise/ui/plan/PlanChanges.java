package org.ribwise.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<String> lines = new ArrayList<>();
        times(before.times(), now.times()).forEach(lines::add);
        for (Prescription one : now.prescriptions()) {
            like(one, before)
                    .ifPresentOrElse(
                            was -> change(was, one).forEach(lines::add),
                            () -> lines.add(
                                    words.get("plan.changeNew", says.name(one), says.dose(one), says.when(one))));
        }
        before.prescriptions().stream()
                .filter(was -> like(was, now).isEmpty())
                .forEach(was -> lines.add(words.get("plan.changeGone", says.name(was))));
        if (!before.words().equals(now.words())) {
            lines.add(words.get("plan.changeWords"));
        }
        return lines;
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

    /// The same exercise under the same name, or else the only other one of the same exercise.
    private static Optional<Prescription> like(Prescription one, Plan other) {
        return other.prescription(one.id())
                .filter(found -> found.exercise().id().equals(one.exercise().id()))
                .or(() -> other.prescriptions().stream()
                        .filter(found ->
                                found.exercise().id().equals(one.exercise().id()))
                        .findFirst());
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
