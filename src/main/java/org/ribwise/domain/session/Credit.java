package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// What has been done of a session so far.
///
/// @param outcomes exercises that are over, by index
public record Credit(List<ItemOutcome> outcomes) {

    /// Nothing yet.
    public static final Credit NONE = new Credit(List.of());

    /// Copies the list.
    public Credit {
        outcomes = List.copyOf(outcomes);
    }

    /// With every exercise that ends until a position. Asked for every picture, so it makes nothing on the way.
    Credit completedBy(Timeline timeline, long positionMillis) {
        Credit credit = this;
        List<PlannedItem> items = timeline.items();
        for (int i = 0; i < items.size(); i++) {
            PlannedItem item = items.get(i);
            if (item.endMillis() <= positionMillis && !credit.has(item)) {
                credit = credit.with(outcome(timeline, item, ItemOutcome.Status.COMPLETED, item.endMillis()));
            }
        }
        return credit;
    }

    /// With the exercise that is skipped at a position.
    Credit skipped(Timeline timeline, long positionMillis) {
        PlannedItem item = timeline.itemAt(positionMillis);
        return has(item) ? this : with(outcome(timeline, item, ItemOutcome.Status.SKIPPED, positionMillis));
    }

    /// With the exercise in which the session is stopped, if anything of it was played.
    Credit stopped(Timeline timeline, long positionMillis) {
        PlannedItem item = timeline.itemAt(positionMillis);
        ItemOutcome partial = outcome(timeline, item, ItemOutcome.Status.STOPPED, positionMillis);
        return has(item) || partial.playedMillis() == 0 ? this : with(partial);
    }

    /// What would be kept of the exercise in progress if the session ended at a position.
    ItemOutcome partial(Timeline timeline, long positionMillis) {
        return outcome(timeline, timeline.itemAt(positionMillis), ItemOutcome.Status.STOPPED, positionMillis);
    }

    /// The first outcome of an exercise stays.
    boolean has(PlannedItem item) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).index() == item.index()) {
                return true;
            }
        }
        return false;
    }

    private Credit with(ItemOutcome outcome) {
        List<ItemOutcome> more = new ArrayList<>(outcomes);
        more.add(outcome);
        return new Credit(more);
    }

    private static ItemOutcome outcome(
            Timeline timeline, PlannedItem item, ItemOutcome.Status status, long positionMillis) {
        return new ItemOutcome(
                item.index(),
                item.exercise().id(),
                item.exercise().card().version(),
                status,
                timeline.playedMillis(item.index(), positionMillis),
                item.plannedMillis());
    }
}
