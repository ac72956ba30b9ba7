package org.ribwise.domain.alarm;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.alarm.RedFlag.Outcome;
import org.ribwise.domain.measure.Reply;

/// What was said to the warning signs of the back.
///
/// @param replies what was said; a sign that is not in the map was not asked
public record RedFlagAnswers(Map<RedFlag, Reply> replies) {

    /// Nothing was asked.
    public static final RedFlagAnswers NOT_ASKED = new RedFlagAnswers(Map.of());

    /// Copies the map.
    public RedFlagAnswers {
        EnumMap<RedFlag, Reply> copy = new EnumMap<>(RedFlag.class);
        copy.putAll(replies);
        copy.values().removeIf(reply -> reply == Reply.NOT_ASKED);
        replies = Collections.unmodifiableMap(copy);
    }

    /// Every sign answered no.
    public static RedFlagAnswers allNo() {
        EnumMap<RedFlag, Reply> replies = new EnumMap<>(RedFlag.class);
        Stream.of(RedFlag.values()).forEach(flag -> replies.put(flag, Reply.NO));
        return new RedFlagAnswers(replies);
    }

    /// What was said to one sign.
    public Reply reply(RedFlag flag) {
        return replies.getOrDefault(flag, Reply.NOT_ASKED);
    }

    /// Signs answered yes or not sure.
    public Set<RedFlag> raised() {
        EnumSet<RedFlag> raised = EnumSet.noneOf(RedFlag.class);
        replies.forEach((flag, reply) -> {
            if (reply.mayBeYes()) {
                raised.add(flag);
            }
        });
        return Collections.unmodifiableSet(raised);
    }

    /// The most serious that follows.
    public Outcome outcome() {
        return replies.entrySet().stream()
                .map(entry -> outcome(entry.getKey(), entry.getValue()))
                .max(Outcome::compareTo)
                .orElse(Outcome.NONE);
    }

    private static Outcome outcome(RedFlag flag, Reply reply) {
        return switch (reply) {
            case YES -> flag.outcome();
            case NOT_SURE -> flag.outcomeIfNotSure();
            case NO, NOT_ASKED -> Outcome.NONE;
        };
    }
}
