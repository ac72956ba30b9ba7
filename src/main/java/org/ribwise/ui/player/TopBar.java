package org.ribwise.ui.player;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What is played, and beside it which pacer shows it and which round it is.
final class TopBar extends Region {

    private static final double GAP = 16;
    private static final double ROW_GAP = 4;

    /// Narrower than this, in sizes of the title, the small window's button shows its key only.
    private static final double WORDS_FROM_EM = 40;

    private final Messages words;
    private final int exercises;
    private final String session;
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label rep = new Label();
    private final HBox names = new HBox();
    private final HBox state = new HBox();
    private final SegmentedButton pacers = new SegmentedButton();
    private @Nullable Step shown;

    TopBar(PlayerModel model, Messages words) {
        this.words = words;
        this.exercises = model.timeline().routine().items().size();
        this.session = model.timeline().routine().name().in(words.locale());
        getStyleClass().add("top-bar");
        title.getStyleClass().add("player-title");
        place.getStyleClass().add("muted");
        place.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        names.getChildren().addAll(title, place, gap, breathless(model));
        names.getStyleClass().add("top-bar-names");
        names.setAlignment(Pos.BASELINE_LEFT);
        rep.getStyleClass().add("chip");
        rep.setMinWidth(USE_PREF_SIZE);
        fillPacers(model);
        pacers.setMinWidth(USE_PREF_SIZE);
        state.getChildren().addAll(rep, pacers, new MuteButton(model, words), smallButton(model));
        state.getStyleClass().add("top-bar-state");
        state.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(names, state);
    }

    private Button breathless(PlayerModel model) {
        Label key = new Label(words.get("player.keyBreathless"));
        key.getStyleClass().add("key");
        Button button = new Button(words.get("player.breathless"), key);
        button.setId("player-breathless");
        button.getStyleClass().add("breathless-button");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.stop(StopReason.BREATHLESS));
        return button;
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
            Label key = new Label(words.get("player.pacerKey", PacerKeys.digit(choice)));
            key.getStyleClass().add("key");
            button.setGraphic(key);
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setAccessibleText(words.get("player.pacerHelp", words.name(choice), PacerKeys.digit(choice)));
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
        if (frame.step().equals(shown)) {
            return;
        }
        shown = frame.step();
        Exercise exercise = frame.item().exercise();
        title.setText(exercise.name().in(words.locale()));
        Shown.set(place, exercises > 1);
        place.setText(words.get("player.place", frame.item().place() + 1, exercises, session));
        boolean breathing = exercise instanceof BreathingExercise;
        Shown.set(pacers, breathing);
        Optional<String> round = roundOf(frame.step());
        Shown.set(rep, round.isPresent());
        round.ifPresent(rep::setText);
    }

    private Optional<String> roundOf(Step step) {
        return step.round()
                .filter(round -> round.rounds() > 1)
                .map(round -> words.get("player.round", round.round(), round.rounds()));
    }

    /// What is played stands beside the choices where there is room for both, otherwise above them.
    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double stateWidth = Math.min(width, state.prefWidth(-1));
        if (isBeside(getWidth())) {
            layoutInArea(names, left, top, width - stateWidth - GAP, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(state, left + width - stateWidth, top, stateWidth, height, 0, HPos.RIGHT, VPos.CENTER);
            return;
        }
        double first = names.prefHeight(-1);
        layoutInArea(names, left, top, width, first, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(state, left, top + first + ROW_GAP, width, height - first - ROW_GAP, 0, HPos.CENTER, VPos.CENTER);
    }

    private boolean isBeside(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return names.prefWidth(-1) + GAP + state.prefWidth(-1) <= room;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double names = this.names.prefHeight(-1);
        double state = this.state.prefHeight(-1);
        double content = width < 0 || isBeside(width) ? Math.max(names, state) : names + ROW_GAP + state;
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
