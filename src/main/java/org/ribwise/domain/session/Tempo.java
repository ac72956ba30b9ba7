package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.safety.Leeway;

/// Makes the paced breaths of an exercise slower or faster, from the next one on: each by half a second, shared
/// between in and out as they are, holds unchanged. What is measured in minutes keeps its minutes, to the nearest
/// whole breath; what is counted keeps its number. So an exercise ends on an out-breath as before.
///
/// @param cut where the session is
/// @param leeway what the person may change
record Tempo(Cut cut, Leeway leeway) {

    /// The grain of the ramps, too (clinical reference 1.3: relaxed breathing is stepped up by as much).
    static final int STEP_MILLIS = 500;

    private static final int GRAIN_MILLIS = 100;
    private static final long SECOND_MILLIS = 1_000;

    /// Which way.
    enum Change {
        SLOWER,
        FASTER
    }

    /// What became of it.
    sealed interface Answer {
        /// The timeline with the other breath.
        record Done(Timeline timeline) implements Answer {}

        /// Nothing changes.
        record Refused(NotNow why) implements Answer {}
    }

    Answer ask(Change change) {
        List<Piece> ahead = cut.withStep();
        int first = firstBreaths(ahead);
        if (first < 0 || !(cut.item().play().item() instanceof BreathingItem item)) {
            return new Answer.Refused(NotNow.NOT_PACED);
        }
        List<Piece> kept = new ArrayList<>(ahead.subList(0, first));
        List<Piece> changeable = new ArrayList<>(ahead.subList(first, ahead.size()));
        if (first == 0) {
            keepBreathInProgress(kept, changeable);
        }
        return retimed(kept, changeable, item, change);
    }

    /// The paced breaths in which the session is, or for which the person is getting ready; -1 when there are
    /// none.
    private static int firstBreaths(List<Piece> ahead) {
        int i = 0;
        while (i < ahead.size() && ahead.get(i).isWait()) {
            i++;
        }
        return i < ahead.size() && ahead.get(i).activity() instanceof Activity.Breathe ? i : -1;
    }

    private void keepBreathInProgress(List<Piece> kept, List<Piece> changeable) {
        if (!(cut.step().activity() instanceof Activity.Breathe breathe)) {
            return;
        }
        long end = cut.timeline().nextChangeAfter(cut.atMillis());
        long cycle = breathe.pattern().cycleMillis();
        long untilMillis = end - cut.step().startMillis();
        changeable.removeFirst();
        kept.add(new Piece(untilMillis, breathe.times(untilMillis / cycle)));
        if (end < cut.step().endMillis()) {
            long left = cut.step().endMillis() - end;
            changeable.addFirst(new Piece(left, breathe.times(left / cycle)));
        }
    }

    private Answer retimed(List<Piece> kept, List<Piece> changeable, BreathingItem item, Change change) {
        List<Piece> result = new ArrayList<>(kept);
        boolean changed = false;
        boolean breaths = false;
        for (Piece piece : changeable) {
            Optional<Piece> other = retimed(piece, item, change);
            breaths |= piece.activity() instanceof Activity.Breathe;
            changed |= other.isPresent();
            result.add(other.orElse(piece));
        }
        if (!breaths) {
            return new Answer.Refused(NotNow.LAST_BREATH);
        }
        if (!changed || isTooLong(result, item)) {
            return new Answer.Refused(
                    switch (change) {
                        case SLOWER -> NotNow.SLOWEST;
                        case FASTER -> NotNow.QUICKEST;
                    });
        }
        return new Answer.Done(cut.continuingWith(result));
    }

    /// What the person's conditions limit in time is not made longer.
    private boolean isTooLong(List<Piece> ahead, BreathingItem item) {
        long before = cut.timeline().playedMillis(cut.item().index(), cut.step().startMillis());
        long now = before + TimelineBuilder.millis(ahead);
        long was = before + TimelineBuilder.millis(cut.withStep());
        return item.limits().longestSeconds().isPresent()
                && now > was
                && now > item.limits().longestSeconds().getAsInt() * SECOND_MILLIS;
    }

    private Optional<Piece> retimed(Piece piece, BreathingItem item, Change change) {
        if (!(piece.activity() instanceof Activity.Breathe breathe)) {
            return Optional.empty();
        }
        return candidates(breathe.pattern(), change).stream()
                .filter(asked -> leeway.allows(item, breathe.pattern(), asked))
                .findFirst()
                .map(asked -> {
                    long breaths = isCounted(item, breathe)
                            ? breathe.breaths()
                            : Math.max(1, Math.round((double) piece.millis() / asked.cycleMillis()));
                    Activity.Breathe other = new Activity.Breathe(asked, breaths, breathe.guides(), breathe.round());
                    return new Piece(breaths * asked.cycleMillis(), other);
                });
    }

    private static boolean isCounted(BreathingItem item, Activity.Breathe breathe) {
        return item.exercise().parts().stream()
                .anyMatch(part -> part instanceof BreathPart.Paced paced
                        && paced.guides().equals(breathe.guides())
                        && paced.amount() instanceof BreathPart.Amount.Breaths);
    }

    /// The breath that is half a second slower or faster: first with both halves changed by their share; where
    /// that is too much of one of them, with the out-breath alone, then with the in-breath alone.
    private static List<BreathPattern> candidates(BreathPattern now, Change change) {
        int more = switch (change) {
            case SLOWER -> STEP_MILLIS;
            case FASTER -> -STEP_MILLIS;
        };
        int moving = now.inMillis() + now.outMillis();
        int in = Math.round((float) more * now.inMillis() / moving / GRAIN_MILLIS) * GRAIN_MILLIS;
        List<BreathPattern> candidates = new ArrayList<>();
        if (moving + more >= 2 * STEP_MILLIS && now.inMillis() + in >= STEP_MILLIS) {
            candidates.add(with(now, in, more - in));
        }
        if (change == Change.SLOWER) {
            candidates.add(with(now, 0, more));
            if (now.inMillis() + more <= now.outMillis()) {
                candidates.add(with(now, more, 0));
            }
        }
        return candidates;
    }

    private static BreathPattern with(BreathPattern now, int in, int out) {
        return new BreathPattern(now.inMillis() + in, now.holdInMillis(), now.outMillis() + out, now.holdOutMillis());
    }
}
