package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;
import org.ribwise.ui.kit.Messages;

/// The safety envelope's answer, in words.
///
/// @param words the words
/// @param library where the names of other exercises are found
record VerdictWords(Messages words, ExerciseLibrary library) {

    private static final String DASH = "  - ";

    /// The whole answer: one word, then what is changed, left out or refused, and why.
    void print(FittedRoutine fitted, Page page) {
        page.line(words.get("cli.verdict", words.name(Answer.of(fitted))));
        boolean several = fitted.items().size() > 1;
        for (FittedItem item : fitted.items()) {
            List<String> reasons = reasons(item.suitability());
            if (!reasons.isEmpty()) {
                String indent = several ? "    - " : DASH;
                if (several) {
                    page.text(DASH, named(item.asked().exercise().id()) + ": " + words.name(Answer.of(item.suitability())));
                }
                reasons.forEach(reason -> page.text(indent, reason));
            }
        }
    }

    private List<String> reasons(Suitability suitability) {
        return switch (suitability) {
            case Suitability.Allowed() -> List.of();
            case Suitability.WithChanges(List<Change> changes) ->
                changes.stream().map(this::change).toList();
            case Suitability.Refused(List<Refusal> refusals) ->
                refusals.stream().map(this::refusal).toList();
        };
    }

    private String change(Change change) {
        List<String> parts = because(change.rule(), change.tag(), change.advice());
        if (!change.limits().equals(Limits.NONE)) {
            parts.add(words.get("cli.played", String.join(", ", limits(change.limits()))));
        }
        change.instead().ifPresent(id -> parts.add(words.get("cli.playedInstead", named(id))));
        return String.join(" ", parts);
    }

    private String refusal(Refusal refusal) {
        List<String> parts = because(refusal.rule(), refusal.tag(), refusal.advice());
        parts.addFirst(words.get("cli.refused", refusal.property()));
        refusal.instead().ifPresent(id -> parts.add(words.get("cli.instead", named(id))));
        return String.join(" ", parts);
    }

    private List<String> because(Rule rule, Optional<SafetyTag> tag, Optional<LocalText> advice) {
        List<String> parts = new ArrayList<>();
        tag.ifPresent(condition -> parts.add(words.get("cli.because", condition.name(), words.name(condition))));
        if (advice.isEmpty() || rule != Rule.CONDITION) {
            parts.add(words.name(rule));
        }
        advice.ifPresent(text -> parts.add(text.in(words.locale())));
        return parts;
    }

    /// What limits mean, each in a few words; nothing when there are none.
    List<String> limits(Limits limits) {
        List<String> parts = new ArrayList<>();
        if (limits.withoutHolds()) {
            parts.add(words.get("cli.withoutHolds"));
        }
        limits.slowestPerMinute().ifPresent(rate -> parts.add(words.get("cli.slowest", Times.number(rate))));
        limits.longestSeconds().ifPresent(seconds -> parts.add(words.get("cli.longest", Integer.toString(seconds))));
        limits.longestHoldSeconds()
                .ifPresent(seconds -> parts.add(words.get("cli.longestHold", Integer.toString(seconds))));
        return parts;
    }

    /// Name and id of an exercise; the id alone when the library lacks it.
    String named(ExerciseId id) {
        return library.exercise(id)
                .map(exercise -> words.get("cli.named", exercise.name().in(words.locale()), id.value()))
                .orElse(id.value());
    }
}
