package org.ribwise.domain.session;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.session.SessionState.Paused;
import org.ribwise.domain.session.SessionState.Paused.PauseCause;
import org.ribwise.domain.session.Timeline.Play;

/// Leads back into a session that the program did not see the end of.
public final class Continuation {

    private Continuation() {}

    /// The session as it waits where it was last seen, with what leads back into the breath ahead. What was done
    /// counts. What was asked for then, such as another tempo, is asked for again by whoever goes on.
    ///
    /// @param machine the same plan as then
    /// @return empty when nothing was left to play
    public static Optional<Paused> of(SessionMachine machine, Unfinished unfinished) {
        Checkpoint checkpoint = unfinished.checkpoint();
        boolean over = !unfinished.isInProgress();
        int place = checkpoint.place().item() + (over ? 1 : 0);
        List<Routine.Item> items = machine.plan().routine().items();
        if (place >= items.size()) {
            return Optional.empty();
        }
        TimelineBuilder builder = new TimelineBuilder(machine.plan().routine());
        unfinished
                .outcomes()
                .forEach(outcome -> builder.add(playOf(outcome, items), List.of(), outcome.plannedMillis()));
        Play play = new Play(place, over ? items.get(place) : item(machine, items.get(place), checkpoint));
        builder.whole(play, 0);
        int restSeconds = play.item().restSeconds();
        for (int later = place + 1; later < items.size(); later++) {
            builder.whole(new Play(later, items.get(later)), restSeconds);
            restSeconds = items.get(later).restSeconds();
        }
        Timeline timeline = builder.timeline();
        long played = over ? 0 : checkpoint.partial().playedMillis();
        Timeline.PlannedItem item = timeline.items().get(unfinished.outcomes().size());
        long position = played == 0 ? item.leadInMillis() : Math.min(item.startMillis() + played, item.endMillis() - 1);
        Timeline anew = new BeginningAnew(new Cut(timeline, position)).timeline();
        return Optional.of(new Paused(anew, position, PauseCause.ASKED, new Credit(unfinished.outcomes())));
    }

    /// The exercise itself, or the easier variant of it that was played.
    private static Routine.Item item(SessionMachine machine, Routine.Item planned, Checkpoint checkpoint) {
        return planned.exercise().id().equals(checkpoint.partial().exercise())
                ? planned
                : machine.leeway()
                        .easier(planned)
                        .filter(easier -> easier.exercise()
                                .id()
                                .equals(checkpoint.partial().exercise()))
                        .orElse(planned);
    }

    /// Which exercise of the routine was done; of an easier variant it is not known any more.
    private static Play playOf(ItemOutcome outcome, List<Routine.Item> items) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).exercise().id().equals(outcome.exercise())) {
                return new Play(place, items.get(place));
            }
        }
        int place = Math.min(outcome.index(), items.size() - 1);
        return new Play(place, items.get(place));
    }
}
