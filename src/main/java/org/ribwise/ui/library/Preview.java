package org.ribwise.ui.library;

import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.control.OrbPacer;
import org.ribwise.ui.kit.FrameLoop;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The exercise as it moves. What is seen depends on the time since it began and on nothing else. Nothing moves while
/// the preview or its window is hidden, when the exercise is not for this person, or when the system asks for less
/// motion: then it is a still picture.
final class Preview extends VBox {

    private static final long MILLI_NANOS = 1_000_000;

    private final Messages words;
    private final HowTo howTo;
    private final Ticker ticker;
    private final FigureView figure = new FigureView();
    private final OrbPacer orb;
    private final Label cue = new Label();
    private final FrameLoop loop = new FrameLoop(this, this::paint);
    private final ObservableValue<Boolean> calm;
    private LongConsumer painter = elapsed -> {};
    private Optional<LibraryEntry> entry = Optional.empty();
    private boolean seen;
    private long startNanos;

    Preview(Messages words, Ticker ticker) {
        this.words = words;
        this.howTo = new HowTo(words);
        this.ticker = ticker;
        orb = new OrbPacer(words);
        orb.setMinSize(0, 0);
        figure.setMinSize(0, 0);
        getStyleClass().add("library-preview");
        StackPane frame = new StackPane(orb, figure);
        frame.getStyleClass().add("library-preview-frame");
        cue.getStyleClass().add("library-cue");
        cue.setWrapText(true);
        getChildren().addAll(frame, cue);
        calm = sceneProperty()
                .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
                .orElse(false);
        calm.subscribe(less -> begin());
    }

    /// Shows an entry from its beginning.
    void show(LibraryEntry shown) {
        entry = Optional.of(shown);
        begin();
    }

    /// Says whether anybody can see the preview.
    void setSeen(boolean now) {
        if (now != seen) {
            seen = now;
            begin();
        }
    }

    private void begin() {
        loop.stop();
        startNanos = ticker.nanos();
        entry.ifPresent(this::prepare);
        painter.accept(0);
        boolean moves = entry.filter(some -> some.suits().canBegin() && some.kind() != EntryKind.ROUTINE)
                .isPresent();
        boolean still = calm.getValue() || !moves;
        if (still) {
            entry.ifPresent(this::still);
        }
        Shown.set(cue, !still);
        if (seen && !still) {
            loop.start();
        }
    }

    private void paint() {
        painter.accept((ticker.nanos() - startNanos) / MILLI_NANOS);
    }

    private void prepare(LibraryEntry shown) {
        Exercise exercise = shown.doneItem().exercise();
        painter = switch (exercise) {
            case StretchExercise stretch -> moving(stretch);
            case BreathingExercise _ ->
                shown.fitted()
                        .cleared()
                        .map(BreathPreview::new)
                        .map(this::breathing)
                        .orElse(elapsed -> {});
        };
        boolean drawn =
                shown.kind() == EntryKind.ROUTINE ? shown.drawn().isPresent() : exercise instanceof StretchExercise;
        Shown.set(figure, drawn);
        Shown.set(orb, !drawn);
        figure.setAccessibleText(words.get("library.preview", shown.name().in(words.locale())));
    }

    private LongConsumer moving(StretchExercise exercise) {
        MovePreview preview = new MovePreview(exercise);
        figure.furnish(exercise.props());
        return elapsed -> {
            MovePreview.Moment moment = preview.at(elapsed);
            figure.show(moment.pose(), moment.side());
            cue.setText(howTo.cue(moment.cue(), moment.side()));
        };
    }

    private LongConsumer breathing(BreathPreview preview) {
        return elapsed -> {
            BreathPreview.Moment moment = preview.at(elapsed);
            moment.breath().ifPresentOrElse(orb::show, orb::showFreely);
            String phase =
                    moment.breath().map(breath -> words.name(breath.phase())).orElse("");
            String what = moment.cue().map(this::text).orElse("");
            cue.setText(
                    phase.isEmpty() || what.isEmpty() ? phase + what : words.get("library.itemChange", phase, what));
        };
    }

    private void still(LibraryEntry shown) {
        shown.drawn().ifPresent(stretch -> {
            figure.furnish(stretch.props());
            figure.show(stretch.widestPose(), Side.LEFT);
            figure.setAccessibleText(
                    words.get("library.stillPicture", shown.name().in(words.locale())));
        });
        if (shown.drawn().isEmpty()) {
            BreathPattern pattern = shown.breathed();
            orb.show(pattern.at(pattern.inMillis() * 2L / 3));
        }
    }

    private String text(LocalText text) {
        return text.in(words.locale());
    }
}
