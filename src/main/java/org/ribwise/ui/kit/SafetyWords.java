package org.ribwise.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Rule;

/// What the safety envelope and the exercise files say about whom something suits, in words.
///
/// @param words the words
public record SafetyWords(Messages words) {

    /// Why something is not for this person. Conditions with the same reason share a sentence.
    public List<String> refusals(List<? extends Reason> reasons) {
        return grouped(reasons, reason -> "");
    }

    /// How much less this person does, and why; what they do instead is not said here. Conditions with the
    /// same change share a sentence.
    public List<String> changes(List<Change> changes) {
        return grouped(changes, this::whatChanges);
    }

    private <R extends Reason> List<String> grouped(List<? extends R> reasons, Function<R, String> more) {
        Map<String, List<R>> same = new LinkedHashMap<>();
        reasons.forEach(
                reason -> same.computeIfAbsent(joined(why(reason), more.apply(reason)), sentence -> new ArrayList<>())
                        .add(reason));
        return same.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// A file's advice follows its condition; a rule's own words say why by themselves.
    private String sentence(String what, List<? extends Reason> reasons) {
        List<SafetyTag> tags = reasons.stream()
                .flatMap(reason -> reason.tag().stream())
                .distinct()
                .toList();
        if (tags.isEmpty()) {
            return what;
        }
        String names = namesOf(tags, words.get("library.and"));
        return reasons.getFirst().advice().isPresent()
                ? words.get("library.becauseOf", names, what)
                : words.get("library.because", capital(names), what);
    }

    /// Why in one sentence: the words of the exercise's file, else those of the rule.
    public String why(Reason reason) {
        return ended(reason.advice().map(this::text).orElseGet(() -> words.name(reason.rule())));
    }

    private String whatChanges(Change change) {
        List<String> sentences = new ArrayList<>();
        sentences.addAll(limits(change.limits(), !saysWithoutHolds(change.rule())));
        return String.join(" ", sentences);
    }

    private static boolean saysWithoutHolds(Rule rule) {
        return rule == Rule.NO_HOLDS || rule == Rule.NOT_ASKED;
    }

    private static String joined(String one, String other) {
        return other.isEmpty() ? one : one + " " + other;
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private List<String> limits(Limits limits, boolean withHolds) {
        List<String> sentences = new ArrayList<>();
        if (limits.withoutHolds() && withHolds) {
            sentences.add(words.get("library.limitHolds"));
        }
        limits.slowestPerMinute().ifPresent(rate -> sentences.add(words.get("library.limitRate", rate)));
        limits.longestSeconds().ifPresent(seconds -> sentences.add(words.get("library.limitSeconds", seconds)));
        limits.longestHoldSeconds().ifPresent(seconds -> sentences.add(words.get("library.limitHold", seconds)));
        return sentences;
    }

    /// What an exercise's file says about conditions, first what it is not for. Conditions with the same
    /// advice share a sentence.
    public List<String> notes(Exercise exercise) {
        List<String> notes = new ArrayList<>();
        for (SafetyNote.Action action : SafetyNote.Action.values()) {
            Map<String, List<SafetyTag>> byAdvice = new LinkedHashMap<>();
            for (SafetyNote note : exercise.card().safety()) {
                if (note.action() == action) {
                    byAdvice.computeIfAbsent(text(note.advice()), advice -> new ArrayList<>())
                            .add(note.tag());
                }
            }
            byAdvice.forEach((advice, tags) ->
                    notes.add(words.get("library.because", capital(namesOf(tags, words.get("library.or"))), advice)));
        }
        return notes;
    }

    private String namesOf(List<SafetyTag> tags, String between) {
        return tags.stream().map(words::name).collect(Collectors.joining(between));
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    private String text(LocalText text) {
        return text.in(words.locale());
    }
}
