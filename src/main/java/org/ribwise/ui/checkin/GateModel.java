package org.ribwise.ui.checkin;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.ribwise.coach.Beforehand;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.alarm.RedFlagOccasion;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.safety.GateQuestion;

/// What is answered at the gate before a session (clinical reference 5.2), while it is answered. What was not answered
/// is never taken for a no: the person says that none of the others is true.
public final class GateModel {

    private final Beforehand known;
    private final ObservableMap<GateQuestion, Reply> replies =
            FXCollections.observableMap(new EnumMap<>(GateQuestion.class));
    // kept: listeners hang on it, and one made anew would be gone with the next garbage collection
    private final ObservableMap<GateQuestion, Reply> repliesToSee = FXCollections.unmodifiableObservableMap(replies);
    private RedFlagAnswers flags = RedFlagAnswers.NOT_ASKED;

    /// @param known what is known beforehand
    public GateModel(Beforehand known) {
        this.known = known;
        replies.putAll(known.remembered());
    }

    /// What was answered; a question that is not in the map was not.
    public ObservableMap<GateQuestion, Reply> replies() {
        return repliesToSee;
    }

    /// What is asked now, in this order: what follows from an answer comes right after it.
    public List<GateQuestion> asked() {
        return Arrays.stream(GateQuestion.values())
                .filter(question ->
                        question.follows().map(first -> reply(first).mayBeYes()).orElse(true))
                .toList();
    }

    /// What was answered to a question.
    public Reply reply(GateQuestion question) {
        return replies.getOrDefault(question, Reply.NOT_ASKED);
    }

    /// Answers a question, or takes the answer back with {@link Reply#NOT_ASKED}. What followed from another answer is
    /// forgotten.
    public void say(GateQuestion question, Reply reply) {
        if (reply == Reply.NOT_ASKED) {
            replies.remove(question);
        } else {
            replies.put(question, reply);
        }
        replies.keySet().removeIf(other -> !asked().contains(other));
    }

    /// Whether anything was answered yes or not sure that may close the gate or make the session less.
    public boolean isAnythingRaised() {
        return asked().stream()
                .filter(GateModel::raises)
                .anyMatch(question -> reply(question).mayBeYes());
    }

    /// Whether it was said what is within reach.
    public boolean saysWhatIsWithinReach() {
        return reply(GateQuestion.WITHIN_REACH) != Reply.NOT_ASKED;
    }

    private static boolean raises(GateQuestion question) {
        return question != GateQuestion.WITHIN_REACH && question != GateQuestion.FLARE_CLEARED;
    }

    /// Whether the warning signs of the back are due today and stand in the question about them: then it is answered by
    /// itself.
    public boolean listsFlags() {
        return !known.flagsDue(List.of()).isEmpty();
    }

    /// What has to be answered by itself and was not: what follows from an answer, and the warning signs of the back
    /// when they are due.
    public Optional<GateQuestion> missing() {
        return asked().stream()
                .filter(question ->
                        question.follows().isPresent() || (question == GateQuestion.BACK_RED_FLAG && listsFlags()))
                .filter(question -> reply(question) == Reply.NOT_ASKED)
                .findFirst();
    }

    /// None of the others: every question that was not answered is answered no, and everything is within reach.
    public void sayTheRest() {
        for (GateQuestion question : asked()) {
            if (question.follows().isEmpty() && reply(question) == Reply.NOT_ASKED) {
                replies.put(question, question == GateQuestion.WITHIN_REACH ? Reply.YES : Reply.NO);
            }
        }
        if (listsFlags() && reply(GateQuestion.BACK_RED_FLAG) == Reply.NO) {
            hear(RedFlagAnswers.allNo());
        }
    }

    /// The warning signs of the back were asked one by one. What was said to the first question about them is made
    /// clear by what was said to each: unless it was yes, and then not a single one was.
    public void hear(RedFlagAnswers said) {
        flags = said;
        boolean serious = said.outcome().compareTo(RedFlag.Outcome.URGENT) >= 0;
        boolean onlyLesser = !serious && !said.raised().isEmpty();
        if (serious) {
            replies.put(GateQuestion.BACK_RED_FLAG, Reply.YES);
        } else if (onlyLesser || reply(GateQuestion.BACK_RED_FLAG) != Reply.YES) {
            replies.put(GateQuestion.BACK_RED_FLAG, Reply.NO);
        }
    }

    /// Why the warning signs of the back are asked one by one now; empty when they are not.
    ///
    /// @param now today's pain, as far as it was said
    public Set<RedFlagOccasion> flagsDue(Collection<PainScore> now) {
        return areFlagsSaid() ? Set.of() : known.flagsDue(now);
    }

    /// Whether the first question about the back asks for the signs one by one.
    public boolean asksFlags() {
        return !areFlagsSaid() && reply(GateQuestion.BACK_RED_FLAG).mayBeYes();
    }

    /// Whether no number can open the gate any more: the verdict comes at once.
    public boolean isShut() {
        return asked().stream()
                .filter(GateQuestion::isRequired)
                .filter(question -> reply(question).mayBeYes())
                .anyMatch(question ->
                        question != GateQuestion.RECENT_FLARE || reply(GateQuestion.FLARE_CLEARED) != Reply.YES);
    }

    /// Everything that was answered.
    ///
    /// @param numbers what was rated and measured
    public GateAnswers answers(GateNumbers numbers) {
        return new GateAnswers(replies, flags, numbers);
    }

    private boolean areFlagsSaid() {
        return !flags.replies().isEmpty();
    }
}
