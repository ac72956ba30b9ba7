package org.ribwise.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.TimelineCompiler;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine.Option;

/// `--minutes` and `--step`: how much of a breathing exercise. The safety envelope sees the dose, too.
final class Dose {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,9})?");
    private static final BigDecimal MINUTE_SECONDS = BigDecimal.valueOf(60);
    private static final long SECOND_MILLIS = 1_000;
    private static final int LONGEST_SECONDS = 3_600;
    private static final int MOST_ROUNDS = 50;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.optionMinutes")
    private @Nullable String minutes;

    @Option(names = "--step", paramLabel = "N", descriptionKey = "cli.optionStep")
    private @Nullable Integer step;

    /// A routine in the dose that was asked for.
    ///
    /// @param routine the routine
    /// @param kind what it was made of
    /// @throws Unanswerable if the dose makes no sense, or not for this
    Routine of(Routine routine, EntryType kind, Envelope envelope, Profile profile, Messages words) {
        if (minutes == null && step == null) {
            return routine;
        }
        if (kind != EntryType.BREATHING || !(routine.items().getFirst() instanceof BreathingItem item)) {
            throw new Unanswerable(words.get("cli.doseOnlyBreathing"));
        }
        BreathingItem stepped = step == null ? item : atStep(item, step, words);
        if (minutes == null) {
            return with(routine, stepped);
        }
        int seconds = seconds(minutes, words);
        return with(
                routine,
                isOnePart(item) ? lasting(stepped, seconds) : rounds(routine, stepped, seconds, envelope, profile));
    }

    private static BreathingItem atStep(BreathingItem item, int step, Messages words) {
        if (step < 0) {
            throw new Unanswerable(words.get("cli.badStep"));
        }
        return new BreathingItem(
                item.exercise(), item.seconds(), item.rounds(), step, item.limits(), item.restSeconds());
    }

    /// Whole seconds, 1 to 3600; what lies between is rounded to the nearest.
    static int seconds(String typed, Messages words) {
        Matcher clock = CLOCK.matcher(typed);
        int seconds = 0;
        if (clock.matches()) {
            seconds = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
        } else if (NUMBER.matcher(typed).matches()) {
            seconds = new BigDecimal(typed)
                    .multiply(MINUTE_SECONDS)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw new Unanswerable(words.get("cli.badMinutes", typed));
        }
        return seconds;
    }

    /// Whether the exercise is one paced part that is measured in time.
    private static boolean isOnePart(BreathingItem item) {
        List<BreathPart> parts = item.exercise().parts();
        return parts.size() == 1 && item.exercise().timedPart().isPresent();
    }

    private static BreathingItem lasting(BreathingItem item, int seconds) {
        return new BreathingItem(
                item.exercise(), OptionalInt.of(seconds), 1, item.step(), item.limits(), item.restSeconds());
    }

    private static BreathingItem inRounds(BreathingItem item, int rounds) {
        return new BreathingItem(
                item.exercise(), item.seconds(), rounds, item.step(), item.limits(), item.restSeconds());
    }

    /// As many whole rounds as are needed to last so long; one when the envelope lets nothing through.
    private static BreathingItem rounds(
            Routine routine, BreathingItem item, int seconds, Envelope envelope, Profile profile) {
        long oneMillis = envelope.fit(with(routine, inRounds(item, 1)), profile)
                .cleared()
                .map(TimelineCompiler::compile)
                .map(timeline -> timeline.items().getFirst().plannedMillis())
                .orElse(seconds * SECOND_MILLIS);
        long rounds = Math.ceilDiv(seconds * SECOND_MILLIS, oneMillis);
        return inRounds(item, Math.clamp(rounds, 1, MOST_ROUNDS));
    }

    private static Routine with(Routine routine, BreathingItem item) {
        return new Routine(
                routine.id(),
                routine.version(),
                routine.name(),
                routine.description(),
                routine.getReadySeconds(),
                List.of(item));
    }
}
