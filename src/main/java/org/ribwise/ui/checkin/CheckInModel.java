package org.ribwise.ui.checkin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.safety.GateQuestion;

/// The answers of one check-in or check-out while they are given, and which question is asked.
public final class CheckInModel {

    /// One question.
    public enum Question {
        /// Is anything different today that changes what is good for you?
        GATE,
        /// The warning signs of the back, one by one.
        RED_FLAGS,
        /// How is your back?
        BACK,
        /// How is your breath?
        BREATH
    }

    /// Everything that was answered.
    ///
    /// @param gate what was said at the gate, with the numbers; {@link GateAnswers#NOT_ASKED} after a session
    /// @param scores what was scored
    public record Answers(GateAnswers gate, Scores scores) {

        /// Pain now and breathlessness alone.
        public Ratings ratings() {
            return scores.ratings();
        }
    }

    private final Optional<GateModel> gate;
    private final Consumer<Answers> done;
    private final Consumer<Answers> left;
    private final ReadOnlyObjectWrapper<Question> question;
    private final Deque<Question> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable GateQuestion> missing = new ReadOnlyObjectWrapper<>();
    private Optional<RedFlagsModel> flags = Optional.empty();
    private final PainModel pain = new PainModel();
    private final NumbersModel numbers;
    private final ObjectProperty<@Nullable Nrs> breathlessness = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Nrs> effort = new SimpleObjectProperty<>();

    private CheckInModel(Optional<GateModel> gate, KnownBest best, Consumer<Answers> done, Consumer<Answers> left) {
        this.gate = gate;
        this.numbers = new NumbersModel(best);
        this.done = done;
        this.left = left;
        this.question = new ReadOnlyObjectWrapper<>(gate.isPresent() ? Question.GATE : Question.BACK);
    }

    /// The questions before a session.
    ///
    /// @param gate what is answered at the gate
    /// @param best what a peak flow is measured against
    /// @param done gets the answers after the last question
    /// @param left gets what was answered until then when the person goes back from the first question
    public static CheckInModel before(GateModel gate, KnownBest best, Consumer<Answers> done, Consumer<Answers> left) {
        return new CheckInModel(Optional.of(gate), best, done, left);
    }

    /// The questions after a session.
    ///
    /// @param best what a peak flow is measured against
    /// @param done gets the answers after the last question
    /// @param left gets what was answered until then when the person goes back from the first question
    public static CheckInModel after(KnownBest best, Consumer<Answers> done, Consumer<Answers> left) {
        return new CheckInModel(Optional.empty(), best, done, left);
    }

    /// Before or after a session.
    public RatingTime time() {
        return gate.isPresent() ? RatingTime.BEFORE : RatingTime.AFTER;
    }

    /// What is answered at the gate; empty after a session.
    public Optional<GateModel> gate() {
        return gate;
    }

    /// The question that is asked.
    public ReadOnlyObjectProperty<Question> question() {
        return question.getReadOnlyProperty();
    }

    /// What has to be answered by itself before it goes on, once somebody has tried to; null when nothing is.
    public ReadOnlyObjectProperty<@Nullable GateQuestion> missing() {
        return missing.getReadOnlyProperty();
    }

    /// Number of the step, from 1. Warning signs that are asked one by one belong to the step that they came from.
    public int step() {
        List<Question> steps = steps(gate.isPresent());
        Question shown = question.get();
        Question main =
                shown == Question.RED_FLAGS ? Optional.ofNullable(before.peek()).orElse(shown) : shown;
        return steps.indexOf(main) + 1;
    }

    /// How many steps there are.
    public int steps() {
        return steps(gate.isPresent()).size();
    }

    private static List<Question> steps(boolean withGate) {
        return withGate
                ? List.of(Question.GATE, Question.BACK, Question.BREATH)
                : List.of(Question.BACK, Question.BREATH);
    }

    /// The warning signs of the back; empty while they are not asked.
    public Optional<RedFlagsModel> flags() {
        return flags;
    }

    /// Where it hurts, how much and how.
    public PainModel pain() {
        return pain;
    }

    /// What was measured.
    public NumbersModel numbers() {
        return numbers;
    }

    /// Breathlessness, null while it is missing.
    public ObjectProperty<@Nullable Nrs> breathlessness() {
        return breathlessness;
    }

    /// How hard the session was, null while it is missing; asked afterwards only.
    public ObjectProperty<@Nullable Nrs> effort() {
        return effort;
    }

    /// Goes to the next question, or hands over the answers. What closes the gate ends the check-in at once.
    ///
    /// A question that stands by itself, and a number that cannot be kept as it is written, keep it open.
    public void next() {
        switch (question.get()) {
            case GATE -> gate.ifPresent(this::leaveGate);
            case RED_FLAGS -> flags.ifPresent(RedFlagsModel::noToTheRest);
            case BACK -> leaveBack();
            case BREATH -> leaveBreath();
        }
    }

    private void leaveGate(GateModel asked) {
        missing.set(null);
        missing.set(asked.missing().orElse(null));
        if (missing.get() != null) {
            return;
        }
        asked.sayTheRest();
        if (asked.asksFlags()) {
            ask(Question.RED_FLAGS);
        } else if (asked.isShut()) {
            done.accept(answers());
        } else {
            ask(Question.BACK);
        }
    }

    private void leaveFlags(GateModel asked, RedFlagAnswers said) {
        asked.hear(said);
        if (asked.isShut()) {
            done.accept(answers());
        } else {
            ask(before.contains(Question.BACK) ? Question.BREATH : Question.BACK);
        }
    }

    private void leaveBack() {
        boolean flags =
                gate.filter(asked -> !asked.flagsDue(pain.scores()).isEmpty()).isPresent();
        ask(flags ? Question.RED_FLAGS : Question.BREATH);
    }

    private void leaveBreath() {
        if (numbers.fits()) {
            done.accept(answers());
        } else {
            numbers.show();
        }
    }

    private void ask(Question next) {
        before.push(question.get());
        show(next);
    }

    /// The warning signs are asked from the start whenever they come.
    private void show(Question next) {
        if (next == Question.RED_FLAGS) {
            flags = gate.map(asked -> new RedFlagsModel(said -> leaveFlags(asked, said)));
        }
        question.set(next);
    }

    /// Goes to the question before, or leaves.
    public void back() {
        boolean within = question.get() == Question.RED_FLAGS
                && flags.filter(asked -> asked.page().get() > 0).isPresent();
        if (within) {
            flags.ifPresent(RedFlagsModel::back);
        } else if (before.isEmpty()) {
            left.accept(answers());
        } else {
            show(before.pop());
        }
    }

    /// What was answered until now.
    public Answers answers() {
        Scores scores = new Scores(
                pain.scores(),
                Optional.ofNullable(breathlessness.get()),
                Optional.ofNullable(effort.get()),
                numbers.peakFlow(),
                numbers.oxygen(),
                numbers.pulse());
        return new Answers(gate.map(asked -> asked.answers(numbersOf(scores))).orElse(GateAnswers.NOT_ASKED), scores);
    }

    private static GateNumbers numbersOf(Scores scores) {
        return new GateNumbers(
                scores.breathlessness(),
                scores.ratings().worstPain(),
                scores.peakFlow().map(PeakFlowBlows::best),
                scores.oxygen(),
                scores.pulse());
    }
}
