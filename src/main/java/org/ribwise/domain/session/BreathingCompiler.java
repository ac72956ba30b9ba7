package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.motion.BreathPattern;

/// What a breathing exercise consists of: its parts, in rounds.
///
/// - A length in seconds is rounded up to whole breaths, so that no part ends in mid-breath.
/// - Whoever is past the first step of the ramp begins a step lower: what begins in the first 60 s of the exercise is
///   played at the step before (clinical reference 1.5). A part in seconds changes over in its course, after a whole
///   breath; a counted one keeps its step to its end.
/// - A limit on the time of the whole exercise leaves out whole rounds first, so that what belongs together stays
///   together, then shortens what is measured in seconds, then rounded down: a limit is not exceeded for half a breath.
final class BreathingCompiler {

    private static final long SECOND_MILLIS = 1_000;

    /// Time at the step before (clinical reference 1.5).
    private static final long WARM_UP_MILLIS = 60_000;

    private final BreathingItem item;
    private final Limits limits;
    private final double share;
    private final List<Piece> pieces = new ArrayList<>();
    private long elapsedMillis = 0;
    private double fullness = 0;

    private BreathingCompiler(BreathingItem item, double share) {
        this.item = item;
        this.limits = item.limits();
        this.share = share;
    }

    static List<Piece> compile(BreathingItem item) {
        if (item.limits().longestSeconds().isEmpty()) {
            return compile(item, item.rounds(), 1).pieces;
        }
        long longest = item.limits().longestSeconds().getAsInt() * SECOND_MILLIS;
        for (int rounds = item.rounds(); rounds > 0; rounds--) {
            BreathingCompiler compiled = compile(item, rounds, 1);
            if (compiled.elapsedMillis <= longest) {
                return compiled.pieces;
            }
        }
        double share = (double) longest / compile(item, 1, 1).elapsedMillis;
        return compile(item, 1, share).pieces;
    }

    private static BreathingCompiler compile(BreathingItem item, int rounds, double share) {
        BreathingCompiler compiler = new BreathingCompiler(item, share);
        for (int round = 1; round <= rounds; round++) {
            for (BreathPart part : item.exercise().parts()) {
                compiler.add(part, new Activity.Round(round, rounds));
            }
        }
        return compiler;
    }

    private void add(BreathPart part, Activity.Round round) {
        switch (part) {
            case BreathPart.Paced paced -> pace(paced, round);
            case BreathPart.Own own -> {
                long millis = (long) (own.seconds().start() * SECOND_MILLIS * share);
                append(Math.max(SECOND_MILLIS, millis), new Activity.OwnRhythm(own.cue(), round));
            }
            case BreathPart.Drill drill -> {
                DrillCompiler compiled = new DrillCompiler(drill, stepNow(), limits, round, fullness);
                compiled.pieces().forEach(piece -> append(piece.millis(), piece.activity()));
                fullness = compiled.fullness();
            }
        }
    }

    private void pace(BreathPart.Paced part, Activity.Round round) {
        switch (part.amount()) {
            case BreathPart.Amount.Breaths(var range) -> breathe(part, stepNow(), range.start(), round);
            case BreathPart.Amount.Seconds(var range) -> {
                long millis = (long) (item.seconds().orElse(range.start()) * SECOND_MILLIS * share);
                long end = elapsedMillis + millis;
                if (changesOver(part)) {
                    long warmUp = Math.min(millis, WARM_UP_MILLIS - elapsedMillis);
                    breathe(part, item.step() - 1, breathsToFill(pattern(part, item.step() - 1), warmUp, 1), round);
                }
                long least = end - elapsedMillis == millis ? 1 : 0;
                BreathPattern pattern = pattern(part, item.step());
                breathe(part, item.step(), breathsToFill(pattern, end - elapsedMillis, least), round);
            }
        }
    }

    /// Whether the part begins at the step before, and that is another breath.
    private boolean changesOver(BreathPart.Paced part) {
        return stepNow() < item.step() && !pattern(part, stepNow()).equals(pattern(part, item.step()));
    }

    private int stepNow() {
        return item.step() > 0 && elapsedMillis < WARM_UP_MILLIS ? item.step() - 1 : item.step();
    }

    private BreathPattern pattern(BreathPart.Paced part, int step) {
        return limits.on(part.pacing().at(step));
    }

    private long breathsToFill(BreathPattern pattern, long millis, long least) {
        long cycle = pattern.cycleMillis();
        return Math.max(least, share < 1 ? Math.floorDiv(millis, cycle) : Math.ceilDiv(millis, cycle));
    }

    private void breathe(BreathPart.Paced part, int step, long breaths, Activity.Round round) {
        if (breaths > 0) {
            BreathPattern pattern = pattern(part, step);
            append(breaths * pattern.cycleMillis(), new Activity.Breathe(pattern, breaths, part.guides(), round));
        }
    }

    private void append(long millis, Activity activity) {
        pieces.add(new Piece(millis, activity));
        elapsedMillis += millis;
    }
}
