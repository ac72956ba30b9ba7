package org.ribwise.domain.session;

import java.util.List;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.session.Timeline.Play;

/// Turns a routine into a timeline: before every exercise the rest of the one before it and the time to take the
/// position, then what {@link BreathingCompiler} or {@link StretchCompiler} make of the exercise.
public final class TimelineCompiler {

    private TimelineCompiler() {}

    /// The timeline of what the safety envelope has cleared: the only way to one from outside this package.
    public static Timeline compile(ClearedRoutine cleared) {
        return compile(cleared.routine());
    }

    /// The timeline of a routine, whoever it suits.
    static Timeline compile(Routine routine) {
        TimelineBuilder builder = new TimelineBuilder(routine);
        int restSeconds = 0;
        for (int place = 0; place < routine.items().size(); place++) {
            Routine.Item item = routine.items().get(place);
            builder.whole(new Play(place, item), restSeconds);
            restSeconds = item.restSeconds();
        }
        return builder.timeline();
    }

    /// What one exercise consists of, without what comes before it.
    static List<Piece> pieces(Routine.Item item) {
        return switch (item) {
            case BreathingItem breathing -> BreathingCompiler.compile(breathing);
            case StretchItem stretch -> StretchCompiler.compile(stretch);
        };
    }
}
