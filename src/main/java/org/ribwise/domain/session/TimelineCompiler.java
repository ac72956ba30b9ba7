package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// Turns a routine into a timeline: before every exercise the rest of the one before it and the time to take the
/// position, then what {@link BreathingCompiler} or {@link StretchCompiler} make of the exercise.
public final class TimelineCompiler {

    private static final long SECOND_MILLIS = 1_000;

    private final List<PlannedItem> items = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private long end = 0;

    private TimelineCompiler() {}

    /// The timeline of what the safety envelope has cleared: the only way to one from outside this package.
    public static Timeline compile(ClearedRoutine cleared) {
        return compile(cleared.routine());
    }

    /// The timeline of a routine, whoever it suits.
    static Timeline compile(Routine routine) {
        TimelineCompiler compiler = new TimelineCompiler();
        int restSeconds = 0;
        for (Routine.Item item : routine.items()) {
            compiler.add(item, restSeconds, routine.getReadySeconds());
            restSeconds = item.restSeconds();
        }
        return new Timeline(routine, compiler.items, compiler.steps);
    }

    /// What one exercise consists of, without what comes before it.
    static List<Piece> pieces(Routine.Item item) {
        return switch (item) {
            case BreathingItem breathing -> BreathingCompiler.compile(breathing);
            case StretchItem stretch -> StretchCompiler.compile(stretch);
        };
    }

    private void add(Routine.Item item, int restSeconds, int getReadySeconds) {
        long leadIn = end;
        if (restSeconds > 0) {
            append(new Piece(restSeconds * SECOND_MILLIS, new Activity.Rest()));
        }
        append(new Piece(getReadySeconds * SECOND_MILLIS, new Activity.GetReady()));
        long start = end;
        pieces(item).forEach(this::append);
        items.add(new PlannedItem(items.size(), item.exercise(), leadIn, start, end));
    }

    private void append(Piece piece) {
        steps.add(new Step(items.size(), end, piece.millis(), piece.activity()));
        end += piece.millis();
    }
}
