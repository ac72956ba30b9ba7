package org.ribwise.ui.player;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.ribwise.coach.RunningSession.Change;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.FrameLoop;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.player.PlayerModel.Mode;

/// The player: one stage for breathing, one for stretches, the bars above and below, and the question why.
///
/// Keys: Space pauses and goes on, S skips, minus and plus make the breath slower and faster, E plays the easier
/// variant, R repeats, Home and Backspace begin the exercise again, P goes to the one before, O opens the menu of all
/// these, W the small window, M mutes, 1 to 4 choose the pacer, Esc asks why one stops, and then one key answers.
public final class PlayerView extends StackPane {

    /// As far from the edge of the window as everything else.
    private static final Insets BESIDE_THE_FLOOR = new Insets(0, 0, 8, 32);

    /// So long after an exercise began it is still said how it may feel; design value, needs sign-off.
    private static final long AIM_MILLIS = 8_000;

    private final PlayerModel model;
    private final BreathStage breathing;
    private final StretchStage stretching;
    private final StackPane stage = new StackPane();
    private final TopBar top;
    private final ControlBar controls;
    private final Label paused = new Label();
    private final Messages words;
    private final StopPanel why;
    private final FrameLoop frames;
    private final BorderPane page;

    private Function<ExerciseId, String> aims = exercise -> "";
    private int aimed = -1;
    private String aim = "";
    private boolean begins;

    /// @param model what to show
    /// @param words the words
    public PlayerView(PlayerModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.breathing = new BreathStage(model::timeline, words);
        this.stretching = new StretchStage(model::timeline, words);
        this.top = new TopBar(model, words);
        this.controls = new ControlBar(model, words);
        this.why = new StopPanel(model, words);
        getStyleClass().add("player");
        paused.getStyleClass().add("paused-note");
        paused.setWrapText(true);
        stage.setMinHeight(0);
        stage.getChildren().addAll(breathing, stretching);
        StackPane middle = new StackPane(stage, paused);
        middle.setMinHeight(0);
        page = new BorderPane(middle, top, null, controls, null);
        getChildren().addAll(page, why, new SpokenSession(model, words));
        String name = model.timeline().routine().name().in(words.locale());
        ScreenName.set(this, name);
        setAccessibleText(name);
        setAccessibleHelp(words.get("player.keysHelp"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.pacer().subscribe(breathing::choose);
        model.frame().subscribe(this::show);
        model.mode().subscribe(this::showMode);
        model.note().subscribe(sentence -> showNote());
        this.frames = new FrameLoop(this, model::refresh);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                frames.stop();
            } else {
                frames.start();
            }
        });
        setFocusTraversable(true);
    }

    /// How an exercise may feel and when to stop, as the person's plan says: seen while it begins and in a pause.
    ///
    /// @param aims a sentence for an exercise; empty when the plan says nothing of it
    public void aims(Function<ExerciseId, String> aims) {
        this.aims = aims;
        this.aimed = -1;
        showAim(model.frame().get());
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        requestFocus();
    }

    private void show(PlayerFrame frame) {
        switch (frame.item().exercise()) {
            case BreathingExercise _ -> breathing.show(frame);
            case StretchExercise _ -> stretching.show(frame);
        }
        showStage(frame.item().exercise() instanceof StretchExercise);
        top.show(frame);
        controls.show(frame);
        showAim(frame);
    }

    private void showAim(PlayerFrame frame) {
        if (frame.item().index() != aimed) {
            aimed = frame.item().index();
            aim = aims.apply(frame.item().exercise().id());
            Announcement.make(paused, aim);
        }
        boolean now = !aim.isEmpty() && frame.positionMillis() < frame.item().startMillis() + AIM_MILLIS;
        if (now != begins) {
            begins = now;
            showNote();
        }
    }

    /// Does nothing while the stage stays the same: a constraint that is set is laid out, also when it is no other.
    private void showStage(boolean stretch) {
        if (stretching.isVisible() != stretch || breathing.isVisible() == stretch) {
            Shown.set(breathing, !stretch);
            Shown.set(stretching, stretch);
            // above, a stretch has its side; below, a breath has its words
            StackPane.setAlignment(paused, stretch ? Pos.BOTTOM_LEFT : Pos.TOP_CENTER);
            StackPane.setMargin(paused, stretch ? BESIDE_THE_FLOOR : Insets.EMPTY);
        }
    }

    private void showMode(Mode mode) {
        boolean asking = mode == Mode.ASKING_WHY;
        boolean asked = why.isVisible();
        Shown.set(why, asking);
        page.setDisable(asking);
        if (asking) {
            why.takeFocus();
        } else if (asked) {
            requestFocus();
        }
        showNote();
    }

    /// A sentence that answers a key, or else that the session waits, or how the exercise may feel that begins.
    private void showNote() {
        String waits = switch (model.mode().get()) {
            case PAUSED -> withAim(words.get("player.paused"));
            case PAUSED_AWAY -> withAim(words.get("player.pausedAway"));
            case PLAYING -> begins ? aim : "";
            case ASKING_WHY, OVER -> "";
        };
        String said = model.note().get();
        String note = said.isEmpty() ? waits : said;
        paused.setText(note);
        paused.setVisible(!note.isEmpty());
    }

    private String withAim(String waits) {
        return aim.isEmpty() ? waits : words.get("player.waitsAim", waits, aim);
    }

    private void onKey(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && handled(event.getCode())) {
            event.consume();
        }
    }

    private boolean handled(KeyCode key) {
        if (key == KeyCode.ESCAPE) {
            model.askWhyOrReturn();
            return true;
        }
        if (key == KeyCode.M) {
            model.muted().set(!model.muted().get());
            return true;
        }
        return model.mode().get() == Mode.ASKING_WHY ? answered(key) : played(key);
    }

    private boolean played(KeyCode key) {
        switch (key) {
            case SPACE -> model.pauseOrResume();
            case S -> model.skip();
            case MINUS, SUBTRACT -> model.change(Change.SLOWER);
            case PLUS, EQUALS, ADD -> model.change(Change.FASTER);
            case E -> model.change(Change.EASIER);
            case R -> model.change(Change.REPEAT);
            case HOME, BACK_SPACE -> model.change(Change.RESTART);
            case P -> model.change(Change.PREVIOUS);
            case O -> controls.openMore();
            case W -> model.small().set(true);
            default -> {
                Optional<PacerChoice> pacer = PacerKeys.of(key);
                pacer.ifPresent(model.pacer()::set);
                return pacer.isPresent();
            }
        }
        return true;
    }

    private boolean answered(KeyCode key) {
        Optional<StopReason> reason = StopChoice.of(key);
        reason.ifPresent(model::stop);
        return reason.isPresent();
    }
}
