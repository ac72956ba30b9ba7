package org.ribwise.ui.player;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SegmentedButton;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Activity.Lap;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What is played, and beside it either which pacer shows it or which side and repetition it is.
final class TopBar extends HBox {

    /// Narrower than this, in sizes of the title, the small window's button shows its key only.
    private static final double WORDS_FROM_EM = 40;

    private final Messages words;
    private final int exercises;
    private final String session;
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label side = new Label();
    private final Label rep = new Label();
    private final SegmentedButton pacers = new SegmentedButton();

    TopBar(PlayerModel model, Messages words) {
        this.words = words;
        this.exercises = model.timeline().routine().items().size();
        this.session = model.timeline().routine().name().in(words.locale());
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("player-title");
        place.getStyleClass().add("muted");
        HBox names = new HBox(title, place);
        names.getStyleClass().add("top-bar-names");
        names.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        side.getStyleClass().addAll("chip", "chip-side");
        rep.getStyleClass().add("chip");
        fillPacers(model);
        pacers.setMinWidth(USE_PREF_SIZE);
        side.setMinWidth(USE_PREF_SIZE);
        rep.setMinWidth(USE_PREF_SIZE);
        place.setMinWidth(0);
        // the name of the exercise gives way last
        HBox.setHgrow(place, Priority.ALWAYS);
        getChildren().addAll(names, side, rep, pacers, smallButton(model));
    }

    /// Words where there is room for them; the key always.
    private Button smallButton(PlayerModel model) {
        String name = words.get("player.small");
        Label key = new Label(words.get("player.keySmall"));
        key.getStyleClass().add("key");
        Button button = new Button(name, key);
        button.setId("player-small");
        button.getStyleClass().add("second-action");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(USE_PREF_SIZE);
        button.contentDisplayProperty()
                .bind(Bindings.createObjectBinding(
                        () -> getWidth() < WORDS_FROM_EM * title.getFont().getSize()
                                ? ContentDisplay.GRAPHIC_ONLY
                                : ContentDisplay.RIGHT,
                        widthProperty(),
                        title.fontProperty()));
        button.setOnAction(event -> model.small().set(true));
        return button;
    }

    private void fillPacers(PlayerModel model) {
        ToggleGroup group = new ToggleGroup();
        Map<PacerChoice, ToggleButton> buttons = new EnumMap<>(PacerChoice.class);
        pacers.setToggleGroup(group);
        pacers.setAccessibleText(words.get("player.pacer"));
        for (PacerChoice choice : PacerChoice.values()) {
            ToggleButton button = new ToggleButton(words.name(choice));
            button.setId("pacer-" + choice.name());
            button.setSelected(model.pacer().get() == choice);
            // arrow keys choose at once, as in a row of radio buttons: the space bar belongs to the pause
            button.focusedProperty().subscribe(focused -> {
                if (focused) {
                    model.pacer().set(choice);
                }
            });
            button.setOnAction(event -> {
                button.setSelected(true);
                model.pacer().set(choice);
            });
            button.setMinWidth(USE_PREF_SIZE);
            buttons.put(choice, button);
            pacers.getButtons().add(button);
        }
        model.pacer().subscribe(choice -> group.selectToggle(buttons.get(choice)));
    }

    void show(PlayerFrame frame) {
        Exercise exercise = frame.item().exercise();
        title.setText(exercise.name().in(words.locale()));
        Shown.set(place, exercises > 1);
        place.setText(words.get("player.place", frame.item().place() + 1, exercises, session));
        boolean breathing = exercise instanceof BreathingExercise;
        Shown.set(pacers, breathing);
        Optional<Side> which = StretchStage.sideOf(frame);
        Shown.set(side, which.isPresent());
        which.ifPresent(some -> side.setText(nameOf(some)));
        Optional<String> lap = frame.step().lap().map(this::nameOf).or(() -> roundOf(frame.step()));
        Shown.set(rep, lap.isPresent());
        lap.ifPresent(rep::setText);
    }

    private String nameOf(Lap lap) {
        return lap.sets() == 1
                ? words.get("player.rep", lap.rep(), lap.reps())
                : words.get("player.repOfSet", lap.rep(), lap.reps(), lap.set(), lap.sets());
    }

    private Optional<String> roundOf(Step step) {
        return step.round()
                .filter(round -> round.rounds() > 1)
                .map(round -> words.get("player.round", round.round(), round.rounds()));
    }

    private String nameOf(Side which) {
        return switch (which) {
            case LEFT -> words.get("player.sideLeft");
            case RIGHT -> words.get("player.sideRight");
        };
    }
}
