package org.ribwise.app.assembly;

import org.ribwise.coach.Coach;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.today.UnfinishedCard;

/// Offers a session that the program did not see the end of.
///
/// @param coach what can be continued, and where it is written
/// @param words the words
record UnfinishedOffer(Coach coach, Messages words) {

    /// @param goOn continues it
    /// @param then shows the first screen without the offer
    UnfinishedCard card(Unfinished unfinished, Runnable goOn, Runnable then) {
        SessionId id = unfinished.start().id();
        UnfinishedCard.Offer offer = new UnfinishedCard.Offer(
                name(unfinished.start().routine()),
                unfinished.checkpoint().at(),
                unfinished.checkpoint().positionMillis(),
                coach.canGoOn(unfinished));
        UnfinishedCard.Ways ways = new UnfinishedCard.Ways(
                goOn,
                () -> {
                    coach.record().write(log -> log.saveUnfinished(id));
                    then.run();
                },
                () -> {
                    coach.record().write(log -> log.discard(id));
                    then.run();
                });
        return new UnfinishedCard(offer, ways, words);
    }

    /// The name of a routine or exercise; its id when its file is gone.
    private String name(ExerciseId id) {
        return coach.library()
                .routine(id)
                .map(routine -> routine.name())
                .or(() -> coach.library().exercise(id).map(exercise -> exercise.name()))
                .map((LocalText name) -> name.in(words.locale()))
                .orElseGet(id::value);
    }
}
