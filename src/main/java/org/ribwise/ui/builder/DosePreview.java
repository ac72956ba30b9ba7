package org.ribwise.ui.builder;

import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.PlayedDose;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Ticker;
import org.ribwise.domain.session.Timeline;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.OrbPacer;
import org.ribwise.ui.kit.FrameLoop;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.MotionWish;
import org.ribwise.ui.kit.Shown;

/// The dose as the player plays it to this person: the same timeline, without the get-ready, over and over.
/// What is seen depends on the time since it began and on nothing else; it is a still picture where less
/// motion is asked for.
final class DosePreview extends VBox {

    private static final long MILLI_NANOS = 1_000_000;

    /// A still picture of a breath is two thirds into the in-breath.
    private static final double STILL_AT = 2.0 / 3;

    private final Messages words;
    private final Ticker ticker;
    private final FigureView figure = new FigureView();
    private final OrbPacer orb;
    private final Label cue = Labels.whole("", "builder-cue");
    private final FrameLoop loop = new FrameLoop(this, this::paint);
    private final ObservableValue<Boolean> calm = MotionWish.isReduced(this);
    private LongConsumer painter = elapsed -> {};
    private Optional<Timeline> shown = Optional.empty();
    private long startNanos;

    DosePreview(Messages words, Ticker ticker) {
        this.words = words;
        this.ticker = ticker;
        orb = new OrbPacer(words);
        orb.setMinSize(0, 0);
        figure.setMinSize(0, 0);
        getStyleClass().add("builder-preview");
        StackPane frame = new StackPane(orb, figure);
        frame.getStyleClass().add("builder-preview-frame");
        getChildren().addAll(frame, cue);
        calm.subscribe(less -> begin());
    }

    /// Shows a dose from its beginning; the same dose goes on.
    void show(PlayedDose dose) {
        if (!dose.timeline().equals(shown)) {
            shown = dose.timeline();
            begin();
        }
    }

    private void begin() {
        loop.stop();
        startNanos = ticker.nanos();
        Shown.set(this, shown.isPresent());
        painter = shown.map(this::playing).orElse(elapsed -> {});
        painter.accept(0);
        boolean moves = shown.isPresent() && !calm.getValue();
        Shown.set(cue, moves);
        if (moves) {
            loop.start();
        } else {
            shown.ifPresent(this::still);
        }
    }

    private void paint() {
        painter.accept((ticker.nanos() - startNanos) / MILLI_NANOS);
    }

    private LongConsumer playing(Timeline timeline) {
        Timeline.PlannedItem item = timeline.items().getFirst();
        boolean stretch = item.exercise() instanceof StretchExercise;
        Shown.set(figure, stretch);
        Shown.set(orb, !stretch);
        String name = item.exercise().name().in(words.locale());
        figure.setAccessibleText(words.get("builder.preview", name));
        long length = Math.max(1, item.endMillis() - item.startMillis());
        return switch (item.exercise()) {
            case StretchExercise exercise -> {
                figure.furnish(exercise.props());
                yield elapsed -> move(timeline, exercise, item.startMillis() + elapsed % length);
            }
            case BreathingExercise _ -> elapsed -> breathe(timeline, item.startMillis() + elapsed % length);
        };
    }

    private void move(Timeline timeline, StretchExercise exercise, long position) {
        Step step = timeline.stepAt(position);
        Pose pose =
                step.poseAt(step.elapsedMillis(position)).orElseGet(() -> Pose.of(exercise.view(), exercise.base()));
        Optional<Activity.Lap> lap = lapFrom(timeline, timeline.indexAt(position));
        Side side = lap.flatMap(Activity.Lap::side).orElse(Side.RIGHT);
        figure.show(pose, side);
        cue.setText(lap.map(this::said).orElse(""));
    }

    /// Side, repetition and set of a step, or of what it leads to.
    private static Optional<Activity.Lap> lapFrom(Timeline timeline, int index) {
        return timeline.steps().subList(index, timeline.steps().size()).stream()
                .flatMap(step -> step.lap().stream())
                .findFirst();
    }

    private String said(Activity.Lap lap) {
        String rep = lap.sets() == 1
                ? words.get("builder.rep", lap.rep(), lap.reps())
                : words.get("builder.repOfSet", lap.rep(), lap.reps(), lap.set(), lap.sets());
        return lap.side()
                .map(side -> words.get("builder.repOnSide", rep, words.name(side)))
                .orElse(rep);
    }

    private void breathe(Timeline timeline, long position) {
        timeline.breathAt(position)
                .map(breath -> breath.moment())
                .ifPresentOrElse(
                        moment -> {
                            orb.show(moment);
                            cue.setText(words.name(moment.phase()));
                        },
                        () -> {
                            orb.showFreely();
                            cue.setText(words.get("builder.ownRhythm"));
                        });
    }

    private void still(Timeline timeline) {
        Timeline.PlannedItem item = timeline.items().getFirst();
        switch (item.exercise()) {
            case StretchExercise exercise -> figure.show(exercise.widestPose(), Side.LEFT);
            case BreathingExercise _ ->
                timeline.steps().stream()
                        .filter(step -> step.activity() instanceof Activity.Breathe)
                        .findFirst()
                        .ifPresent(step -> breathe(
                                timeline,
                                step.startMillis()
                                        + (long) (STILL_AT
                                                * ((Activity.Breathe) step.activity())
                                                        .pattern()
                                                        .inMillis())));
        }
    }
}
