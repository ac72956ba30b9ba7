package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.session.Timeline.PlannedItem;
import org.ribwise.domain.session.Timeline.Play;

/// Puts exercises one after the other on a timeline.
final class TimelineBuilder {

    private static final long SECOND_MILLIS = 1_000;

    private final Routine routine;
    private final List<PlannedItem> items = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private long end = 0;

    TimelineBuilder(Routine routine) {
        this.routine = routine;
    }

    Timeline timeline() {
        return new Timeline(routine, items, steps);
    }

    /// A whole exercise that begins with rest and get-ready.
    ///
    /// @param restSeconds rest before it
    void whole(Play play, int restSeconds) {
        List<Piece> work = TimelineCompiler.pieces(play.item());
        List<Piece> pieces = new ArrayList<>(leadIn(restSeconds));
        pieces.addAll(work);
        add(play, pieces, millis(work));
    }

    /// @param pieces everything of the exercise, with what comes before it; nothing of one that was played long
    ///     ago
    /// @param plannedMillis how long the exercise takes in full
    void add(Play play, List<Piece> pieces, long plannedMillis) {
        long leadIn = end;
        long start = -1;
        for (Piece piece : pieces) {
            Step step = new Step(items.size(), end, piece.millis(), piece.activity());
            start = start < 0 && !step.isWait() ? end : start;
            steps.add(step);
            end = step.endMillis();
        }
        items.add(new PlannedItem(items.size(), play, leadIn, start < 0 ? end : start, end, plannedMillis));
    }

    /// What comes before an exercise.
    List<Piece> leadIn(int restSeconds) {
        Piece ready = new Piece(routine.getReadySeconds() * SECOND_MILLIS, new Activity.GetReady());
        return restSeconds > 0
                ? List.of(new Piece(restSeconds * SECOND_MILLIS, new Activity.Rest()), ready)
                : List.of(ready);
    }

    /// Time of what is counted as played.
    static long millis(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.isWait())
                .mapToLong(Piece::millis)
                .sum();
    }
}
