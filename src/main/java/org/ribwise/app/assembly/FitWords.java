package org.ribwise.app.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.ui.checkin.FitCard;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SafetyWords;

/// Says before a session how it was made to fit the person, and, to somebody of whom no condition is known, whom
/// its exercises are not for.
final class FitWords {

    private final Messages words;

    FitWords(Messages words) {
        this.words = words;
    }

    List<FitCard> cards(FittedRoutine routine, Profile profile) {
        List<FitCard> cards = new ArrayList<>();
        add(cards, words.get("checkin.fitTitle"), changes(routine));
        if (profile.conditions().isEmpty()) {
            add(cards, words.get("checkin.leaveOutTitle"), leaveOuts(routine));
        }
        return cards;
    }

    /// What is changed, replaced or left out, and why.
    List<String> changes(FittedRoutine routine) {
        return routine.items().stream()
                .filter(item -> !(item.suitability() instanceof Suitability.Allowed))
                .map(this::change)
                .distinct()
                .toList();
    }

    private static void add(List<FitCard> cards, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            cards.add(new FitCard(title, lines));
        }
    }

    private String change(FittedItem item) {
        String asked = name(item.asked().exercise());
        String why = item.suitability().reasons().stream()
                .map(new SafetyWords(words)::why)
                .distinct()
                .collect(Collectors.joining(" "));
        if (item.playsWhatWasAsked()) {
            return words.get("checkin.fitChanged", asked, why);
        }
        return item.played()
                .map(played -> words.get("checkin.fitReplaced", asked, name(played.exercise()), why))
                .orElseGet(() -> words.get("checkin.fitLeftOut", asked, why));
    }

    private List<String> leaveOuts(FittedRoutine routine) {
        return routine.items().stream()
                .flatMap(item -> item.played().stream())
                .map(Routine.Item::exercise)
                .flatMap(exercise -> exercise.card().safety().stream()
                        .filter(note -> note.action() == SafetyNote.Action.BLOCK)
                        .map(note -> words.get(
                                "checkin.leaveOut",
                                name(exercise),
                                note.advice().in(words.locale()))))
                .distinct()
                .toList();
    }

    private String name(Exercise exercise) {
        return exercise.name().in(words.locale());
    }
}
