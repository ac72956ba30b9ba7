package org.ribwise.ui.player;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timeline.BreathCount;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel.Mode;

/// Pause, progress, skip and stop.
final class ControlBar extends HBox {

    private static final long MINUTE_SECONDS = 60;

    private final Messages words;
    private final long totalMillis;
    private final Timeline timeline;
    private final Button pause;
    private final Button skip;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label elapsed = new Label();
    private final Label count = new Label();
    private final Label remaining = new Label();
    private @Nullable Caption shown;
    private long shownSecond;

    ControlBar(PlayerModel model, Messages words) {
        this.words = words;
        this.totalMillis = model.timeline().totalMillis();
        this.timeline = model.timeline();
        getStyleClass().add("control-bar");
        setAlignment(Pos.CENTER_LEFT);
        pause = button("player-pause", "main-action", words.get("player.keySpace"), model::pauseOrResume);
        skip = button("player-skip", "second-action", words.get("player.keySkip"), model::skip);
        Button stop = button("player-stop", "stop-action", words.get("player.keyStop"), model::askWhyOrReturn);
        stop.setText(words.get("player.stop"));
        VBox middle = new VBox(progress, times());
        middle.setAlignment(Pos.CENTER);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setFocusTraversable(false);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(pause, middle, skip, stop);
        model.mode().subscribe(this::showMode);
    }

    private BorderPane times() {
        for (Label label : new Label[] {elapsed, count, remaining}) {
            label.getStyleClass().add("time");
        }
        BorderPane times = new BorderPane(count, null, remaining, null, elapsed);
        times.getStyleClass().add("times");
        return times;
    }

    private static Button button(String id, String style, String key, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add(style);
        Label keyLabel = new Label(key);
        keyLabel.getStyleClass().add("key");
        button.setGraphic(keyLabel);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void showMode(Mode mode) {
        pause.setText(mode == Mode.PLAYING ? words.get("player.pause") : words.get("player.resume"));
    }

    void show(PlayerFrame frame) {
        long position = frame.positionMillis();
        // changes with either of the two times
        long second = position / 1_000 - Captions.secondsLeft(totalMillis - position);
        if (second == shownSecond && frame.caption().equals(shown)) {
            return;
        }
        shown = frame.caption();
        shownSecond = second;
        progress.setProgress((double) position / totalMillis);
        String done = clock(position / 1_000);
        String left = clock(Captions.secondsLeft(totalMillis - position));
        elapsed.setText(done);
        remaining.setText(words.get("player.remaining", left));
        count.setText(countOf(frame));
        progress.setAccessibleText(words.get("player.progressHelp", done, clock(totalMillis / 1_000)));
        skip.setText(skipWord(frame.step()));
    }

    private String countOf(PlayerFrame frame) {
        Optional<BreathCount> breaths = timeline.breathCountAt(frame.positionMillis());
        if (breaths.isPresent()) {
            BreathCount now = breaths.orElseThrow();
            return words.get("player.breathCount", now.breath(), now.breaths());
        }
        if (frame.step().activity() instanceof Activity.Act act && act.times() > 1) {
            return words.get("player.timeCount", act.time(), act.times());
        }
        int exercises = timeline.items().size();
        return exercises == 1
                ? ""
                : words.get("player.exerciseCount", frame.item().index() + 1, exercises);
    }

    /// What Skip does now: a rest and a pause of the breath end, anything else leaves the exercise.
    private String skipWord(Step step) {
        if (!step.isSkippedAlone()) {
            return words.get("player.skip");
        }
        return step.activity() instanceof Activity.Act ? words.get("player.breatheNow") : words.get("player.skipRest");
    }

    /// Minutes and seconds, for instance 2:06.
    private static String clock(long seconds) {
        long rest = seconds % MINUTE_SECONDS;
        return seconds / MINUTE_SECONDS + (rest < 10 ? ":0" : ":") + rest;
    }
}
