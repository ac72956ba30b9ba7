package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;
import org.ribwise.ui.kit.Messages;

/// The safety envelope's answer, in words.
final class VerdictWords {

    /// What a refusal says that means the exercise as a whole.
    private static final String WHOLE = "exercise";

    private static final String DASH = "  - ";
    private static final String DEEPER_DASH = "    - ";

    private final Messages words;
    private final Envelope envelope;
    private final Alternative alternative;
    private final DoseChanges doses;

    VerdictWords(Messages words, Envelope envelope, Profile profile) {
        this.words = words;
        this.envelope = envelope;
        this.alternative = new Alternative(envelope, profile);
        this.doses = new DoseChanges(words);
    }

    /// The whole answer: one word, then for each exercise that is not played as it is why, and what is played.
    void print(FittedRoutine fitted, Page page) {
        Answer answer = Answer.of(fitted);
        page.line(words.get("cli.verdict", words.name(answer)));
        boolean several = fitted.items().size() > 1;
        for (FittedItem item : fitted.items()) {
            if (item.suitability() instanceof Suitability.Allowed
                    && item.played().isPresent()) {
                continue;
            }
            if (several) {
                page.text(
                        DASH,
                        words.get(
                                "cli.verdictOf",
                                named(item.asked().exercise().id()),
                                words.name(Answer.of(item.suitability()))));
            }
            String dash = several ? DEEPER_DASH : DASH;
            item.suitability().reasons().forEach(reason -> page.text(dash, reason(reason)));
            outcome(item, answer).ifPresent(outcome -> page.text(dash, outcome));
        }
    }

    /// Why: the condition, the rule, and the words of the exercise's file.
    String reason(Reason reason) {
        List<String> parts = new ArrayList<>();
        if (reason instanceof Refusal refusal && !refusal.property().equals(WHOLE)) {
            parts.add(sentence(refusal.property()));
        }
        reason.tag().ifPresent(tag -> parts.add(words.get("cli.because", tag(tag, words))));
        if (reason.advice().isEmpty() || reason.rule() != Rule.CONDITION) {
            parts.add(sentence(words.name(reason.rule())));
        }
        reason.advice().ifPresent(advice -> parts.add(advice.in(words.locale())));
        return String.join(" ", parts);
    }

    private Optional<String> outcome(FittedItem item, Answer answer) {
        if (answer == Answer.REFUSED) {
            return alternative.to(item).map(id -> words.get("cli.instead", named(id)));
        }
        if (item.played().isEmpty()) {
            return Optional.of(words.get("cli.leftOut"));
        }
        if (!item.playsWhatWasAsked()) {
            return item.played()
                    .map(played -> words.get(
                            "cli.playedInstead", named(played.exercise().id())));
        }
        return item.played()
                .map(played -> doses.changes(item.asked(), played))
                .filter(changes -> !changes.isEmpty())
                .map(changes -> words.get("cli.played", String.join(", ", changes)));
    }

    /// A condition as it is typed and as it is called, once where that is the same.
    static String tag(SafetyTag tag, Messages words) {
        String name = words.name(tag);
        return name.equalsIgnoreCase(tag.name()) ? name : words.get("cli.tag", tag.name(), name);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /// Name and id of an exercise; the id alone when the library lacks it.
    String named(ExerciseId id) {
        return envelope.library()
                .exercise(id)
                .map(exercise -> words.get("cli.named", exercise.name().in(words.locale()), id.value()))
                .orElse(id.value());
    }
}
