package org.ribwise.ui.player;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.coach.RunningSession.Change;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timeline.BreathCount;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.player.PlayerModel.Mode;

/// Pause, progress, slower and faster, skip, everything else, and stop. In a narrow window the progress has a line of
/// its own, the keys are only named in the menu, and so are slower and faster.
final class ControlBar extends VBox {

    /// In widths of the letter m.
    private static final double WIDE_FROM_EM = 36;

    /// Slower and faster have buttons of their own from here on, in widths of the letter m.
    private static final double TEMPO_FROM_EM = 50;

    private static final long MINUTE_SECONDS = 60;

    private final Messages words;
    private final PlayerModel model;
    private final Button pause;
    private final Button skip;
    private final Button stop;
    private final HBox tempo = new HBox();
    private final HBox row = new HBox();
    private final VBox middle;
    private final MoreMenu more;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label elapsed = new Label();
    private final Label count = new Label();
    private final Label remaining = new Label();
    private @Nullable Caption shown;
    private long shownSecond;

    ControlBar(PlayerModel model, Messages words) {
        this.words = words;
        this.model = model;
        getStyleClass().add("control-bar");
        pause = button("player-pause", "main-action", words.get("player.keySpace"), model::pauseOrResume);
        skip = button("player-skip", "second-action", words.get("player.keySkip"), model::skip);
        stop = button("player-stop", "stop-action", words.get("player.keyStop"), model::askWhyOrReturn);
        stop.setText(words.get("player.stop"));
        more = new MoreMenu(model, words);
        middle = new VBox(progress, times());
        middle.setAlignment(Pos.CENTER);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setFocusTraversable(false);
        HBox.setHgrow(middle, Priority.ALWAYS);
        tempo.getStyleClass().add("tempo");
        tempo.setAlignment(Pos.CENTER);
        tempo.getChildren().addAll(tempoButton(Change.SLOWER), tempoButton(Change.FASTER));
        row.getStyleClass().add("control-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(pause, middle, tempo, skip, more, stop);
        getChildren().add(row);
        widthProperty().subscribe(this::fitWidth);
        elapsed.fontProperty().subscribe(this::fitWidth);
        model.mode().subscribe(this::showMode);
    }

    private void fitWidth() {
        double ems = getWidth() / Math.max(1, elapsed.getFont().getSize());
        boolean wide = ems >= WIDE_FROM_EM;
        if (wide && !row.getChildren().contains(middle)) {
            getChildren().remove(middle);
            row.getChildren().add(1, middle);
        } else if (!wide && row.getChildren().remove(middle)) {
            getChildren().addFirst(middle);
        }
        for (Button button : List.of(pause, skip, stop)) {
            button.setContentDisplay(wide ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
        }
        showTempo(ems);
    }

    /// Of breathing exercises, where there is room.
    private void showTempo(double ems) {
        boolean breathing = model.frame().get().item().exercise() instanceof BreathingExercise;
        Shown.set(tempo, breathing && ems >= TEMPO_FROM_EM);
    }

    private Button tempoButton(Change change) {
        String key = MoreMenu.key(change, words);
        Button button = button("player-" + change.name(), "second-action", "", () -> model.change(change));
        button.setGraphic(null);
        button.setText(key);
        button.getStyleClass().add("tempo-button");
        button.setAccessibleText(words.get("player.menuKey", words.name(change), key));
        button.setTooltip(new Tooltip(words.name(change)));
        model.possible().subscribe(possible -> button.setDisable(!possible.contains(change)));
        return button;
    }

    /// Opens the menu of everything else.
    void openMore() {
        more.requestFocus();
        more.show();
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
        long totalMillis = model.timeline().totalMillis();
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
        skip.setText(skipWord(frame));
        showTempo(getWidth() / Math.max(1, elapsed.getFont().getSize()));
    }

    private String countOf(PlayerFrame frame) {
        Timeline timeline = model.timeline();
        Optional<BreathCount> breaths = timeline.breathCountAt(frame.positionMillis());
        if (breaths.isPresent()) {
            BreathCount now = breaths.orElseThrow();
            return words.get("player.breathCount", now.breath(), now.breaths());
        }
        return switch (frame.step().activity()) {
            case Activity.OwnRhythm _ ->
                words.get("player.secondsLeft", frame.caption().secondsLeft());
            case Activity.Act act when act.times() > 1 -> words.get("player.timeCount", act.time(), act.times());
            case Activity.Act _, Activity.Breathe _, Activity.Rest(), Activity.GetReady() -> exerciseCount(frame);
            case Activity.Move _, Activity.Hold _, Activity.SwitchSides _, Activity.SetRest _ -> exerciseCount(frame);
        };
    }

    private String exerciseCount(PlayerFrame frame) {
        int exercises = model.timeline().routine().items().size();
        return exercises == 1
                ? ""
                : words.get("player.exerciseCount", frame.item().place() + 1, exercises);
    }

    /// What Skip does now: a rest and a pause of the breath end, of several parts one is left, anything else leaves the
    /// exercise.
    private String skipWord(PlayerFrame frame) {
        Step step = frame.step();
        if (!step.isSkippedAlone()) {
            boolean parts = frame.item().exercise() instanceof BreathingExercise exercise
                    && exercise.parts().size() > 1;
            return parts ? words.get("player.skipPart") : words.get("player.skip");
        }
        return step.activity() instanceof Activity.Act ? words.get("player.breatheNow") : words.get("player.skipRest");
    }

    /// Minutes and seconds, for instance 2:06.
    private static String clock(long seconds) {
        long rest = seconds % MINUTE_SECONDS;
        return seconds / MINUTE_SECONDS + (rest < 10 ? ":0" : ":") + rest;
    }
}
