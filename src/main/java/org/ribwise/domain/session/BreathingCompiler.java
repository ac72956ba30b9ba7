package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
///   together, then shortens what is measured in seconds, then rounded down. Where that is not enough, the
///   exercise ends after the last whole breath, or the last whole time of a drill, that fits: a limit is never
///   exceeded. The safety envelope refuses what has not even one that fits.
final class BreathingCompiler {

    private static final long SECOND_MILLIS = 1_000;

    /// Time at the step before (clinical reference 1.5).
    private static final long WARM_UP_MILLIS = 60_000;

    /// No rest is shortened below this: the shortest calm breathing between huffs. Design value, needs sign-off.
    private static final long SHORTEST_REST_MILLIS = 10_000;

    private final BreathingItem item;
    private final Limits limits;
    private final double share;
    private final long longestMillis;
    private final List<Piece> pieces = new ArrayList<>();
    private long elapsedMillis = 0;
    private long countedMillis = 0;
    private double fullness = 0;
    private boolean isOver = false;

    private BreathingCompiler(BreathingItem item, double share, long longestMillis) {
        this.item = item;
        this.limits = item.limits();
        this.share = share;
        this.longestMillis = longestMillis;
    }

    static List<Piece> compile(BreathingItem item) {
        if (item.limits().longestSeconds().isEmpty()) {
            return compile(item, item.rounds(), 1, Long.MAX_VALUE).pieces;
        }
        long longest = item.limits().longestSeconds().getAsInt() * SECOND_MILLIS;
        for (int rounds = item.rounds(); rounds > 0; rounds--) {
            BreathingCompiler compiled = compile(item, rounds, 1, Long.MAX_VALUE);
            if (compiled.elapsedMillis <= longest) {
                return compiled.pieces;
            }
        }
        return shortened(item, longest).pieces;
    }

    /// One round in which what is measured in seconds shares the time that the rest leaves.
    private static BreathingCompiler shortened(BreathingItem item, long longestMillis) {
        BreathingCompiler whole = compile(item, 1, 1, Long.MAX_VALUE);
        long shared = whole.elapsedMillis - whole.countedMillis;
        double left = Math.max(0, longestMillis - whole.countedMillis);
        return compile(item, 1, shared == 0 ? 0 : Math.min(1, left / shared), longestMillis);
    }

    private static BreathingCompiler compile(BreathingItem item, int rounds, double share, long longestMillis) {
        BreathingCompiler compiler = new BreathingCompiler(item, share, longestMillis);
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
            case BreathPart.Own own -> rest(own, round);
            case BreathPart.Drill drill -> drill(drill, round);
        }
    }

    /// Calm breathing between efforts is the last to be given up.
    private void rest(BreathPart.Own own, Activity.Round round) {
        long asked = own.seconds().start() * SECOND_MILLIS;
        long millis = Math.max(Math.min(asked, SHORTEST_REST_MILLIS), (long) (asked * share));
        append(Math.min(millis, leftMillis()), new Activity.OwnRhythm(own.cue(), round));
    }

    private void drill(BreathPart.Drill drill, Activity.Round round) {
        List<Piece> all = new DrillCompiler(drill, stepNow(), limits, round, fullness).pieces();
        Map<Integer, List<Piece>> times = all.stream()
                .collect(Collectors.groupingBy(
                        piece -> ((Activity.Act) piece.activity()).time(), TreeMap::new, Collectors.toList()));
        for (List<Piece> time : times.values()) {
            long millis = time.stream().mapToLong(Piece::millis).sum();
            isOver |= millis > leftMillis();
            if (!isOver) {
                time.forEach(piece -> append(piece.millis(), piece.activity()));
                fullness = ((Activity.Act) time.getLast().activity()).fullnessTo();
                countedMillis += millis;
            }
        }
    }

    private long leftMillis() {
        return longestMillis - elapsedMillis;
    }

    private void pace(BreathPart.Paced part, Activity.Round round) {
        switch (part.amount()) {
            case BreathPart.Amount.Breaths(var range) -> {
                long before = elapsedMillis;
                breathe(part, stepNow(), range.start(), round);
                countedMillis += elapsedMillis - before;
            }
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
        BreathPattern pattern = pattern(part, step);
        long fitting = Math.min(breaths, leftMillis() / pattern.cycleMillis());
        append(fitting * pattern.cycleMillis(), new Activity.Breathe(pattern, fitting, part.guides(), round));
        isOver |= fitting < breaths;
    }

    private void append(long millis, Activity activity) {
        if (millis > 0 && !isOver) {
            pieces.add(new Piece(millis, activity));
            elapsedMillis += millis;
        }
    }
}
