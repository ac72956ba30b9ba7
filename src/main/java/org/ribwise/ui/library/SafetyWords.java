package org.ribwise.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;
import org.ribwise.ui.kit.Messages;

/// What the safety envelope and the exercise files say about whom something suits, in words.
///
/// @param words the words
/// @param nameOf the name of another exercise, if it is there
record SafetyWords(Messages words, Function<ExerciseId, Optional<String>> nameOf) {

    /// Why something is not for this person. Conditions with the same reason share a sentence.
    List<String> refusals(List<Refusal> refusals) {
        Map<String, List<SafetyTag>> reasons = new LinkedHashMap<>();
        refusals.forEach(
                refusal -> reasons.computeIfAbsent(what(refusal.rule(), refusal.advice()), reason -> new ArrayList<>())
                        .addAll(refusal.tag().stream().toList()));
        return because(reasons);
    }

    /// What is different for this person, and why. Conditions with the same change share a sentence.
    List<String> changes(List<Change> changes) {
        Map<String, List<SafetyTag>> reasons = new LinkedHashMap<>();
        changes.forEach(change -> reasons.computeIfAbsent(change(change), reason -> new ArrayList<>())
                .addAll(change.tag().stream().toList()));
        return because(reasons);
    }

    private String change(Change change) {
        List<String> sentences = new ArrayList<>();
        sentences.add(what(change.rule(), change.advice()));
        change.instead().flatMap(nameOf).ifPresent(name -> sentences.add(words.get("library.playedInstead", name)));
        sentences.addAll(limits(change.limits()));
        return String.join(" ", sentences);
    }

    private String what(Rule rule, Optional<LocalText> advice) {
        return advice.map(this::text).orElseGet(() -> words.name(rule));
    }

    private List<String> because(Map<String, List<SafetyTag>> reasons) {
        return reasons.entrySet().stream()
                .map(reason -> reason.getValue().isEmpty()
                        ? reason.getKey()
                        : words.get(
                                "library.becauseOf",
                                namesOf(reason.getValue(), words.get("library.and")),
                                reason.getKey()))
                .toList();
    }

    private List<String> limits(Limits limits) {
        List<String> sentences = new ArrayList<>();
        if (limits.withoutHolds()) {
            sentences.add(words.get("library.limitHolds"));
        }
        limits.slowestPerMinute().ifPresent(rate -> sentences.add(words.get("library.limitRate", rate)));
        limits.longestSeconds().ifPresent(seconds -> sentences.add(words.get("library.limitSeconds", seconds)));
        limits.longestHoldSeconds().ifPresent(seconds -> sentences.add(words.get("library.limitHold", seconds)));
        return sentences;
    }

    /// What an exercise's file says about conditions, first what it is not for. Conditions with the same advice share
    /// a sentence.
    List<String> notes(Exercise exercise) {
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
        return tags.stream().distinct().map(words::name).collect(Collectors.joining(between));
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    private String text(LocalText text) {
        return text.in(words.locale());
    }
}
