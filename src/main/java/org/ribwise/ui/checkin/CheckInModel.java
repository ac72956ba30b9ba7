package org.ribwise.ui.checkin;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.safety.WarningSign;

/// The answers of one check-in or check-out while they are given, and which question is asked.
public final class CheckInModel {

    /// One question.
    public enum Question {
        /// Is anything different today that means "not today"?
        SIGNS,
        /// How is your back?
        BACK,
        /// How is your breath?
        BREATH
    }

    /// Everything that was answered.
    ///
    /// @param signs warning signs that apply
    /// @param scores what was scored
    public record Answers(Set<WarningSign> signs, Scores scores) {

        /// Pain now and breathlessness alone.
        public Ratings ratings() {
            return scores.ratings();
        }
    }

    private final RatingTime time;
    private final List<Question> questions;
    private final Consumer<Answers> done;
    private final Consumer<Answers> left;
    private final ReadOnlyObjectWrapper<Question> question;
    private final ObservableSet<WarningSign> signs = FXCollections.observableSet(EnumSet.noneOf(WarningSign.class));
    private final PainModel pain = new PainModel();
    private final NumbersModel numbers;
    private final ObjectProperty<@Nullable Nrs> breathlessness = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Nrs> effort = new SimpleObjectProperty<>();

    /// @param time before or after a session; warning signs are asked before only
    /// @param best what a peak flow is measured against
    /// @param done gets the answers after the last question
    /// @param left gets what was answered until then when the person goes back from the first question
    public CheckInModel(RatingTime time, KnownBest best, Consumer<Answers> done, Consumer<Answers> left) {
        this.time = time;
        this.numbers = new NumbersModel(best);
        this.done = done;
        this.left = left;
        this.questions = switch (time) {
            case BEFORE -> List.of(Question.SIGNS, Question.BACK, Question.BREATH);
            case AFTER -> List.of(Question.BACK, Question.BREATH);
        };
        this.question = new ReadOnlyObjectWrapper<>(questions.getFirst());
    }

    /// Before or after a session.
    public RatingTime time() {
        return time;
    }

    /// The question that is asked.
    public ReadOnlyObjectProperty<Question> question() {
        return question.getReadOnlyProperty();
    }

    /// Number of the question that is asked, from 1.
    public int step() {
        return questions.indexOf(question.get()) + 1;
    }

    /// How many questions there are.
    public int steps() {
        return questions.size();
    }

    /// Warning signs that apply.
    public ObservableSet<WarningSign> signs() {
        return signs;
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

    /// Goes to the next question, or hands over the answers. A warning sign ends the check-in at once. A number that
    /// cannot be kept as it is written keeps the question open, so that it can be mended.
    public void next() {
        if (question.get() == Question.BREATH && !numbers.fits()) {
            numbers.show();
            return;
        }
        boolean last = step() == steps();
        boolean stopHere = question.get() == Question.SIGNS && !signs.isEmpty();
        if (last || stopHere) {
            done.accept(answers());
        } else {
            question.set(questions.get(step()));
        }
    }

    /// Goes to the question before, or leaves.
    public void back() {
        if (step() == 1) {
            left.accept(answers());
        } else {
            question.set(questions.get(step() - 2));
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
        return new Answers(Set.copyOf(signs), scores);
    }
}
