package org.ribwise.cli;

import java.util.List;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.ui.kit.Messages;

/// The safety envelope's answer, for programs.
///
/// @param page where it is written
/// @param words the words of reasons, and the language of texts
/// @param alternative what to do instead of what is refused
record VerdictJson(JsonPage page, Messages words, Alternative alternative) {

    /// The field `verdict`.
    void write(FittedRoutine fitted) {
        page.object("verdict", () -> {
            Answer answer = Answer.of(fitted);
            page.text("answer", answer.name());
            page.objects("items", fitted.items(), item -> item(item, answer));
        });
    }

    private void item(FittedItem item, Answer answer) {
        page.text("asked", item.asked().exercise().id().value());
        page.text("answer", Answer.of(item.suitability()).name());
        if (answer == Answer.REFUSED) {
            page.text("instead", alternative.to(item).map(ExerciseId::value));
        } else {
            page.text(
                    "played", item.played().map(played -> played.exercise().id().value()));
        }
        switch (item.suitability()) {
            case Suitability.Allowed() -> {}
            case Suitability.WithChanges(List<Change> changes) -> page.objects("changes", changes, this::change);
            case Suitability.Refused(List<Refusal> refusals) -> page.objects("refusals", refusals, this::refusal);
        }
    }

    private void change(Change change) {
        page.text("rule", change.rule().name());
        page.text("reason", words.name(change.rule()));
        page.text("tag", change.tag().map(SafetyTag::name));
        page.text("advice", change.advice().map(text -> text.in(words.locale())));
        page.text("instead", change.instead().map(ExerciseId::value));
        limits(change.limits());
    }

    private void refusal(Refusal refusal) {
        page.text("rule", refusal.rule().name());
        page.text("reason", words.name(refusal.rule()));
        page.text("property", refusal.property());
        page.text("tag", refusal.tag().map(SafetyTag::name));
        page.text("advice", refusal.advice().map(text -> text.in(words.locale())));
        page.text("instead", refusal.instead().map(ExerciseId::value));
    }

    private void limits(Limits limits) {
        write(limits, page);
    }

    /// The field `limits`; left out when there are none.
    static void write(Limits limits, JsonPage page) {
        if (limits.equals(Limits.NONE)) {
            return;
        }
        page.object("limits", () -> {
            page.yes("withoutHolds", limits.withoutHolds());
            limits.slowestPerMinute().ifPresent(rate -> page.number("slowestPerMinute", rate));
            limits.longestSeconds().ifPresent(seconds -> page.number("longestSeconds", seconds));
            limits.longestHoldSeconds().ifPresent(seconds -> page.number("longestHoldSeconds", seconds));
        });
    }
}
