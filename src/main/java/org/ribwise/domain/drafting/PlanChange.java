package org.ribwise.domain.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanWords;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SwitchedOn;

/// One thing in which a version of a plan differs from the one before.
public sealed interface PlanChange {

    /// It has another title.
    ///
    /// @param before title of the one
    /// @param after title of the other
    record Title(String before, String after) implements PlanChange {}

    /// It begins or ends on another day.
    ///
    /// @param after the later version, whose days hold
    record Days(Plan after) implements PlanChange {}

    /// It is looked at together on other days.
    ///
    /// @param after the days now
    record Reviews(List<LocalDate> after) implements PlanChange {

        /// Copies the list.
        public Reviews {
            after = List.copyOf(after);
        }
    }

    /// Goals or notes are others.
    ///
    /// @param after what is said now
    record Words(PlanWords after) implements PlanChange {}

    /// An exercise is new.
    ///
    /// @param one the exercise
    record Added(Prescription one) implements PlanChange {}

    /// An exercise is there no more.
    ///
    /// @param one the exercise
    record Removed(Prescription one) implements PlanChange {}

    /// An exercise is prescribed differently, or another one in its place.
    ///
    /// @param before as it was
    /// @param after as it is
    /// @param what in what it differs, at least one
    record Altered(Prescription before, Prescription after, Set<Part> what) implements PlanChange {

        /// Copies the set.
        public Altered {
            what = Set.copyOf(what);
        }
    }

    /// The exercises are done in another order.
    record Order() implements PlanChange {}

    /// An exercise is switched on now.
    ///
    /// @param word who, why
    record SwitchedOnNow(SwitchedOn word) implements PlanChange {}

    /// An exercise is switched on no more.
    ///
    /// @param word who had, why
    record SwitchedOnNoMore(SwitchedOn word) implements PlanChange {}

    /// A condition is overridden now.
    ///
    /// @param word who, why
    record OverriddenNow(SafetyOverride word) implements PlanChange {}

    /// A condition is overridden no more.
    ///
    /// @param word who had, why
    record OverriddenNoMore(SafetyOverride word) implements PlanChange {}

    /// The parts of a prescription.
    enum Part {
        EXERCISE,
        DOSE,
        DAYS,
        TIMES,
        FROM_TO,
        LIMITS,
        WORDS,
        STEPS
    }

    /// Everything in which two versions differ: the plan as a whole, then its exercises in their order. What has
    /// another name in the later version, but is the same exercise, is the same.
    static List<PlanChange> between(Plan before, Plan after) {
        List<PlanChange> changes = new ArrayList<>(whole(before, after));
        Map<Prescription, Prescription> later = matched(before, after);
        for (Prescription one : before.prescriptions()) {
            Prescription now = later.get(one);
            if (now == null) {
                changes.add(new Removed(one));
            } else if (!parts(one, now).isEmpty()) {
                changes.add(new Altered(one, now, parts(one, now)));
            }
        }
        after.prescriptions().stream()
                .filter(one -> !later.containsValue(one))
                .forEach(one -> changes.add(new Added(one)));
        if (!kept(before, after).equals(kept(after, before))) {
            changes.add(new Order());
        }
        missing(after.switchedOn(), before.switchedOn()).forEach(word -> changes.add(new SwitchedOnNow(word)));
        missing(before.switchedOn(), after.switchedOn()).forEach(word -> changes.add(new SwitchedOnNoMore(word)));
        missing(after.overrides(), before.overrides()).forEach(word -> changes.add(new OverriddenNow(word)));
        missing(before.overrides(), after.overrides()).forEach(word -> changes.add(new OverriddenNoMore(word)));
        return List.copyOf(changes);
    }

    /// What of the later version stands for each prescription of the earlier one: that of its name, else the first of
    /// its exercise that has no other.
    private static Map<Prescription, Prescription> matched(Plan before, Plan after) {
        Map<Prescription, Prescription> later = new LinkedHashMap<>();
        for (Prescription one : before.prescriptions()) {
            after.prescription(one.id()).ifPresent(now -> later.put(one, now));
        }
        for (Prescription one : before.prescriptions()) {
            if (!later.containsKey(one)) {
                after.prescriptions().stream()
                        .filter(now -> before.prescription(now.id()).isEmpty() && !later.containsValue(now))
                        .filter(now -> now.exercise().id().equals(one.exercise().id()))
                        .findFirst()
                        .ifPresent(now -> later.put(one, now));
            }
        }
        return later;
    }

    private static List<PlanChange> whole(Plan before, Plan after) {
        List<PlanChange> changes = new ArrayList<>();
        if (!before.heading().title().equals(after.heading().title())) {
            changes.add(new Title(before.heading().title(), after.heading().title()));
        }
        if (!before.times().start().equals(after.times().start())
                || !before.times().end().equals(after.times().end())) {
            changes.add(new Days(after));
        }
        if (!before.times().reviews().equals(after.times().reviews())) {
            changes.add(new Reviews(after.times().reviews()));
        }
        if (!before.words().equals(after.words())) {
            changes.add(new Words(after.words()));
        }
        return changes;
    }

    private static <T> Stream<T> missing(List<T> some, List<T> others) {
        return some.stream().filter(one -> !others.contains(one));
    }

    /// Names of what both have, in the order of the first.
    private static List<?> kept(Plan one, Plan other) {
        return one.prescriptions().stream()
                .map(Prescription::id)
                .filter(id -> other.prescription(id).isPresent())
                .toList();
    }

    private static Set<Part> parts(Prescription one, Prescription other) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        add(parts, Part.EXERCISE, one.exercise(), other.exercise());
        add(parts, Part.DOSE, one.dose(), other.dose());
        add(parts, Part.DAYS, one.schedule().rhythm(), other.schedule().rhythm());
        add(
                parts,
                Part.TIMES,
                List.of(
                        one.schedule().timesPerDay(),
                        one.schedule().timesOfDay(),
                        one.schedule().goalPerWeek()),
                List.of(
                        other.schedule().timesPerDay(),
                        other.schedule().timesOfDay(),
                        other.schedule().goalPerWeek()));
        add(
                parts,
                Part.FROM_TO,
                List.of(one.schedule().start(), one.schedule().end()),
                List.of(other.schedule().start(), other.schedule().end()));
        add(parts, Part.LIMITS, one.limits(), other.limits());
        add(parts, Part.WORDS, one.words(), other.words());
        add(parts, Part.STEPS, one.progression(), other.progression());
        return parts;
    }

    private static void add(Set<Part> parts, Part part, Object one, Object other) {
        if (!one.equals(other)) {
            parts.add(part);
        }
    }
}
