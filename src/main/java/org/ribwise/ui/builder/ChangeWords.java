package org.ribwise.ui.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ribwise.domain.drafting.PlanChange;
import org.ribwise.domain.drafting.PlanChange.Altered;
import org.ribwise.domain.drafting.PlanChange.Part;
import org.ribwise.domain.exercise.DoseDifference;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.ui.kit.DoseWords;
import org.ribwise.ui.kit.Messages;

/// Says in plain words what is different in a version of a plan.
///
/// @param words the words
/// @param says makes sentences
record ChangeWords(Messages words, BuilderWords says) {

    /// Everything that one change means, each in a sentence.
    List<String> of(PlanChange change) {
        return switch (change) {
            case PlanChange.Title(String before, String after) -> List.of(words.get("builder.newTitle", after, before));
            case PlanChange.Days(var after) ->
                List.of(after.times()
                        .end()
                        .map(end -> words.get(
                                "builder.newDays", says.date(after.times().start()), says.date(end)))
                        .orElseGet(() -> words.get(
                                "builder.newStart", says.date(after.times().start()))));
            case PlanChange.Reviews(var after) ->
                List.of(
                        after.isEmpty()
                                ? words.get("builder.noReviews")
                                : words.get(
                                        "builder.newReviews",
                                        after.stream().map(says::date).collect(Collectors.joining(", "))));
            case PlanChange.Words _ -> List.of(words.get("builder.newWords"));
            case PlanChange.Added(Prescription one) -> List.of(words.get("builder.newOne", line(one)));
            case PlanChange.Removed(Prescription one) -> List.of(words.get("builder.goneOne", line(one)));
            case Altered altered -> altered(altered);
            case PlanChange.Order() -> List.of(words.get("builder.newOrder"));
            case PlanChange.SwitchedOnNow(var word) ->
                List.of(words.get("builder.nowOn", says.name(word.exercise()), word.by(), word.reason()));
            case PlanChange.SwitchedOnNoMore(var word) ->
                List.of(words.get("builder.noMoreOn", says.name(word.exercise())));
            case PlanChange.OverriddenNow(var word) ->
                List.of(words.get(
                        "builder.nowOverridden",
                        says.name(word.exercise()),
                        words.name(word.tag()),
                        word.by(),
                        word.reason()));
            case PlanChange.OverriddenNoMore(var word) ->
                List.of(words.get("builder.noMoreOverridden", says.name(word.exercise()), words.name(word.tag())));
        };
    }

    /// An exercise in one line: name, dose, days.
    String line(Prescription one) {
        String dose =
                item(one).map(DoseNumbers::of).map(new DoseWords(words)::of).orElse("");
        return words.get(
                "builder.line",
                says.name(one),
                dose,
                says.rhythm(one.schedule().rhythm()),
                one.schedule().timesPerDay());
    }

    private Optional<Routine.Item> item(Prescription one) {
        return PlannedItem.of(one, says.library()).item();
    }

    private List<String> altered(Altered altered) {
        List<String> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            if (altered.what().contains(part)) {
                lines.addAll(altered(part, altered));
            }
        }
        return lines;
    }

    private List<String> altered(Part part, Altered altered) {
        Prescription before = altered.before();
        Prescription after = altered.after();
        String name = says.name(after);
        return switch (part) {
            case EXERCISE ->
                List.of(
                        says.name(before).equals(name)
                                ? words.get("builder.otherForm", name)
                                : words.get("builder.otherOne", name, says.name(before)));
            case DOSE -> doses(before, after);
            case DAYS ->
                List.of(words.get(
                        "builder.otherDays",
                        name,
                        says.rhythm(after.schedule().rhythm()),
                        says.rhythm(before.schedule().rhythm())));
            case TIMES ->
                List.of(words.get(
                        "builder.otherTimes",
                        name,
                        after.schedule().timesPerDay(),
                        before.schedule().timesPerDay()));
            case FROM_TO -> List.of(words.get("builder.otherSpan", name, span(after.schedule())));
            case LIMITS ->
                List.of(words.get(
                        "builder.otherLimits",
                        name,
                        after.limits().lowest().value(),
                        after.limits().highest().value(),
                        after.limits().stopFrom().value(),
                        after.limits().painStopFrom().value()));
            case WORDS -> List.of(words.get("builder.otherWords", name));
            case STEPS -> List.of(words.get("builder.otherSteps", name, words.name(after.progression())));
        };
    }

    private String span(PlanSchedule when) {
        return when.end()
                .map(end -> words.get("builder.days", says.date(when.start()), says.date(end)))
                .orElseGet(() -> words.get("builder.fromDay", says.date(when.start())));
    }

    private List<String> doses(Prescription before, Prescription after) {
        Optional<Routine.Item> one = item(before);
        Optional<Routine.Item> other = item(after);
        List<String> numbers = one.isPresent() && other.isPresent()
                ? DoseDifference.between(one.get(), other.get()).stream()
                        .map(difference -> words.get(
                                "builder.otherNumber",
                                says.name(after),
                                words.name(difference.what()),
                                difference.after(),
                                difference.before()))
                        .toList()
                : List.of();
        return numbers.isEmpty() ? List.of(words.get("builder.otherDose", says.name(after))) : numbers;
    }
}
