package org.ribwise.app.assembly;

import java.util.Optional;
import org.ribwise.coach.Coach;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.today.UnfinishedCard;

/// Offers a session that the program did not see the end of.
///
/// @param coach what can be continued, and where it is written
/// @param words the words
record UnfinishedOffer(Coach coach, Messages words) {

    /// @param asked what was to be played then
    /// @param goOn continues it
    /// @param then shows the first screen without the offer
    UnfinishedCard card(Unfinished unfinished, Optional<Routine> asked, Runnable goOn, Runnable then) {
        SessionId id = unfinished.start().id();
        UnfinishedCard.Offer offer = new UnfinishedCard.Offer(
                asked.map(routine -> routine.name().in(words.locale()))
                        .orElseGet(() -> unfinished.start().routine().value()),
                unfinished.checkpoint().at(),
                unfinished.checkpoint().place().positionMillis(),
                coach.canGoOn(unfinished, asked));
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
}
