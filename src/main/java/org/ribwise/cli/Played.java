package org.ribwise.cli;

import java.util.List;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// A timeline and its events.
///
/// @param timeline the timeline
/// @param events everything that happens in it
record Played(Timeline timeline, List<TimelineEvent> events) {

    Played {
        events = List.copyOf(events);
    }

    /// The breathing of the whole timeline.
    Tally tally() {
        return Tally.of(events);
    }

    /// The breathing of one exercise.
    Tally tally(PlannedItem item) {
        return Tally.of(
                events.stream().filter(event -> event.item() == item.index()).toList());
    }
}
