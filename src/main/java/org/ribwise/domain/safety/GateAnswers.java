package org.ribwise.domain.safety;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.measure.Reply;

/// What was asked at the gate, and what was answered.
///
/// @param replies what was said; a question that is not in the map was not asked
/// @param redFlags what was said to the warning signs of the back
/// @param numbers what was rated and measured
public record GateAnswers(Map<GateQuestion, Reply> replies, RedFlagAnswers redFlags, GateNumbers numbers) {

    /// Nothing was asked: the gate is shut.
    public static final GateAnswers NOT_ASKED =
            new GateAnswers(Map.of(), RedFlagAnswers.NOT_ASKED, GateNumbers.MISSING);

    /// Copies the map.
    public GateAnswers {
        EnumMap<GateQuestion, Reply> copy = new EnumMap<>(GateQuestion.class);
        copy.putAll(replies);
        copy.values().removeIf(reply -> reply == Reply.NOT_ASKED);
        replies = Collections.unmodifiableMap(copy);
    }

    /// A good day: every question that has to be asked answered no, everything within reach.
    public static GateAnswers goodDay(GateNumbers numbers) {
        EnumMap<GateQuestion, Reply> replies = new EnumMap<>(GateQuestion.class);
        for (GateQuestion question : GateQuestion.values()) {
            if (question.follows().isEmpty()) {
                replies.put(question, question == GateQuestion.WITHIN_REACH ? Reply.YES : Reply.NO);
            }
        }
        return new GateAnswers(replies, RedFlagAnswers.NOT_ASKED, numbers);
    }

    /// What was said to one question.
    public Reply reply(GateQuestion question) {
        return replies.getOrDefault(question, Reply.NOT_ASKED);
    }

    /// The same with another answer.
    public GateAnswers with(GateQuestion question, Reply reply) {
        EnumMap<GateQuestion, Reply> changed = new EnumMap<>(GateQuestion.class);
        changed.putAll(replies);
        changed.put(question, reply);
        return new GateAnswers(changed, redFlags, numbers);
    }

    /// The same with other numbers.
    public GateAnswers with(GateNumbers other) {
        return new GateAnswers(replies, redFlags, other);
    }

    /// The same with answers to the warning signs of the back.
    public GateAnswers with(RedFlagAnswers other) {
        return new GateAnswers(replies, other, numbers);
    }
}
