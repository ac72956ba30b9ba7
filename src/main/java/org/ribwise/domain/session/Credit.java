package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// What has been done of a session so far.
///
/// @param outcomes exercises that are over, by index
/// @param leftOutMillis time of the exercise in progress that was skipped and so was not played
public record Credit(List<ItemOutcome> outcomes, long leftOutMillis) {

    /// Nothing yet.
    public static final Credit NONE = new Credit(List.of(), 0);

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if the time is negative
    public Credit {
        outcomes = List.copyOf(outcomes);
        if (leftOutMillis < 0) {
            throw new IllegalArgumentException("left out " + leftOutMillis + " ms");
        }
    }

    /// With every exercise that ends until a position.
    Credit completedBy(Timeline timeline, long positionMillis) {
        Credit credit = this;
        for (PlannedItem item : timeline.items()) {
            if (item.endMillis() <= positionMillis && !credit.has(item)) {
                credit = credit.with(credit.outcome(item, ItemOutcome.Status.COMPLETED, item.endMillis()));
            }
        }
        return credit;
    }

    /// With an exercise that is skipped at a position.
    Credit skipped(PlannedItem item, long positionMillis) {
        return has(item) ? this : with(outcome(item, ItemOutcome.Status.SKIPPED, positionMillis));
    }

    /// With an exercise in which the session is stopped, if anything of it was played.
    Credit stopped(PlannedItem item, long positionMillis) {
        ItemOutcome partial = outcome(item, ItemOutcome.Status.STOPPED, positionMillis);
        return has(item) || partial.playedMillis() == 0 ? this : with(partial);
    }

    /// When some of the exercise in progress is skipped.
    ///
    /// @param fromMillis position that is left
    /// @param toMillis position where it goes on
    Credit leavingOut(PlannedItem item, long fromMillis, long toMillis) {
        long from = Math.max(fromMillis, item.startMillis());
        return new Credit(outcomes, leftOutMillis + Math.max(0, toMillis - from));
    }

    /// The first outcome of an exercise stays.
    private boolean has(PlannedItem item) {
        return outcomes.stream().anyMatch(outcome -> outcome.index() == item.index());
    }

    private Credit with(ItemOutcome outcome) {
        List<ItemOutcome> more = new ArrayList<>(outcomes);
        more.add(outcome);
        return new Credit(more, 0);
    }

    private ItemOutcome outcome(PlannedItem item, ItemOutcome.Status status, long positionMillis) {
        long played = Math.clamp(positionMillis - item.startMillis() - leftOutMillis, 0, item.plannedMillis());
        return new ItemOutcome(
                item.index(),
                item.exercise().id(),
                item.exercise().card().version(),
                status,
                played,
                item.plannedMillis());
    }
}
