package org.ribwise.ui.measures;

import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.session.CountTrack;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.FrameLoop;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.measures.SitToStandTimer.Moment;

/// The guided minute: a large calm count down that is heard, too, Space counts a repetition, Stop and Escape end it at
/// any time. Once it has left the window it is over: nobody comes back into a minute that ran on without them.
public final class SitToStandView extends BorderPane {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /// Repetitions that can be kept.
    private static final int MOST = 100;

    private static final CountTrack TRACK = new CountTrack(SitToStandTimer.READY_SECONDS, SitToStandTimer.TEST_SECONDS);

    private final Ticker ticker;
    private final SessionSound sound;
    private final Messages words;
    private final IntConsumer over;
    private final Label phase = label("sit-phase");
    private final Label seconds = label("sit-seconds");
    private final Label count = label("sit-count");
    private final Button stand;
    private final FrameLoop frames;
    private final long since;
    private int repetitions;
    private boolean isOver = false;

    /// @param ticker the clock; it runs from now on
    /// @param sound makes it heard
    /// @param words the words
    /// @param over gets the count when the minute is over
    /// @param stop is told when the person stops before
    public SitToStandView(Ticker ticker, SessionSound sound, Messages words, IntConsumer over, Runnable stop) {
        this.ticker = ticker;
        this.sound = sound;
        this.words = words;
        this.over = over;
        since = ticker.nanos();
        setId("sit-to-stand");
        getStyleClass().addAll("room", "measures");
        Label title = label("title");
        title.setText(words.get("measures.sitTitle"));
        setTop(title);
        stand = Buttons.main("sit-stand", words.get("measures.sitStand"), this::stand);
        Button end = Buttons.styled("sit-stop", words.get("measures.sitStop"), "stop-action", stop);
        FlowPane buttons = new FlowPane(end, stand);
        buttons.getStyleClass().add("diary-buttons");
        Label keys = label("muted");
        keys.setText(words.get("measures.sitKeys"));
        VBox middle = new VBox(phase, seconds, count, keys);
        middle.getStyleClass().add("sit-middle");
        setCenter(middle);
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, stop));
        phase.textProperty().subscribe((before, now) -> Announcement.make(this, now));
        frames = new FrameLoop(this, this::refresh);
        sceneProperty().subscribe((before, scene) -> follow(scene));
        refresh();
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        stand.requestFocus();
    }

    private void follow(@Nullable Scene scene) {
        if (isOver) {
            return;
        }
        if (scene == null) {
            isOver = true;
            frames.stop();
            sound.silence();
        } else {
            frames.start();
            sound.play(TRACK, 0, since);
        }
    }

    private void onKey(KeyEvent event, Runnable stop) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            stand();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            stop.run();
        }
    }

    private void stand() {
        if (now() instanceof Moment.Counting && repetitions < MOST) {
            repetitions++;
            count.setText(words.get("measures.sitCount", repetitions));
        }
    }

    private Moment now() {
        return SitToStandTimer.at((ticker.nanos() - since) / NANOS_PER_MILLI);
    }

    private void refresh() {
        switch (now()) {
            case Moment.Ready(int left) -> say(words.get("measures.sitReady"), left);
            case Moment.Counting(int left) -> say(words.get("measures.sitGo"), left);
            case Moment.Over() -> {
                frames.stop();
                over.accept(repetitions);
            }
        }
    }

    private void say(String what, int left) {
        phase.setText(what);
        seconds.setText(Integer.toString(left));
        count.setText(words.get("measures.sitCount", repetitions));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
