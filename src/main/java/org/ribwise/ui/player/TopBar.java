package org.ribwise.ui.player;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.ribwise.ui.kit.MotionWish;
import org.ribwise.ui.kit.Shown;

/// What is played, and beside it which pacer shows it and which round it is.
final class TopBar extends Region {

    private static final double GAP = 16;
    private static final double ROW_GAP = 8;

    /// Narrower than this, in sizes of the title, the small window's button says one word.
    private static final double WORDS_FROM_EM = 40;

    private final Messages words;
    private final int exercises;
    private final String session;
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label rep = new Label();
    private final HBox names = new HBox();
    private final HBox state = new HBox();
    private final HBox switches = new HBox();
    private final SegmentedButton pacers = new SegmentedButton();
    private boolean reducesMotion;
    private @Nullable Step shown;
    private String where = "";

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
        state.getChildren().addAll(rep, pacers);
        switches.getChildren().addAll(new MuteButton(model, words), smallButton(model));
        for (HBox group : List.of(state, switches)) {
            group.getStyleClass().add("top-bar-state");
            group.setAlignment(Pos.CENTER_RIGHT);
        }
        getChildren().addAll(names, state, switches);
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

    /// Its whole name where there is room for it, else one word; the key always.
    private Button smallButton(PlayerModel model) {
        String name = words.get("player.small");
        Label key = new Label(words.get("player.keySmall"));
        key.getStyleClass().add("key");
        Button button = new Button("", key);
        button.setId("player-small");
        button.getStyleClass().add("second-action");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(USE_PREF_SIZE);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> getWidth() < WORDS_FROM_EM * title.getFont().getSize()
                                ? words.get("player.smallShort")
                                : name,
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
            // at once: the skin of the row would do it too late for what is marked before it is on screen
            button.setToggleGroup(group);
            button.setSelected(model.pacer().get() == choice);
            // arrow keys choose at once, as in a row of radio buttons: the space bar belongs to the pause
            button.focusedProperty().subscribe(focused -> {
                if (focused && !reducesMotion) {
                    model.pacer().set(choice);
                }
            });
            button.setOnAction(event -> {
                button.setSelected(true);
                if (!reducesMotion) {
                    model.pacer().set(choice);
                }
            });
            button.setMinWidth(USE_PREF_SIZE);
            buttons.put(choice, button);
            pacers.getButtons().add(button);
        }
        Runnable mark = () -> group.selectToggle(
                buttons.get(reducesMotion ? PacerChoice.BAR : model.pacer().get()));
        model.pacer().subscribe(choice -> mark.run());
        MotionWish.isReduced(this).subscribe(reduced -> {
            reducesMotion = reduced;
            buttons.forEach((choice, button) -> button.setDisable(reduced && choice != PacerChoice.BAR));
            mark.run();
            sayPlace();
        });
    }

    void show(PlayerFrame frame) {
        if (frame.step().equals(shown)) {
            return;
        }
        shown = frame.step();
        Exercise exercise = frame.item().exercise();
        title.setText(exercise.name().in(words.locale()));
        where = exercises > 1 ? words.get("player.place", frame.item().place() + 1, exercises, session) : "";
        boolean breathing = exercise instanceof BreathingExercise;
        Shown.set(pacers, breathing);
        sayPlace();
        Optional<String> round = roundOf(frame.step());
        Shown.set(rep, round.isPresent());
        round.ifPresent(rep::setText);
    }

    /// Which exercise it is; and why the bar is seen, whatever was chosen.
    private void sayPlace() {
        boolean bar = reducesMotion && pacers.isVisible();
        String why = bar ? words.get("player.barWhy") : "";
        place.setText(Stream.of(where, why).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        Shown.set(place, !place.getText().isEmpty());
    }

    private Optional<String> roundOf(Step step) {
        return step.round()
                .filter(round -> round.rounds() > 1)
                .map(round -> words.get("player.round", round.round(), round.rounds()));
    }

    /// What is played stands beside the choices where there is room for both, otherwise above them; in a small
    /// window or with large text each group has a line of its own, so that none is cut.
    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double top = snappedTopInset();
        for (List<HBox> line : lines(width)) {
            double height = height(line);
            double right = left + width;
            for (HBox group : line.reversed()) {
                boolean first = group.equals(names);
                double wide = first ? right - left : Math.min(width, group.prefWidth(-1));
                layoutInArea(group, right - wide, top, wide, height, 0, first ? HPos.LEFT : HPos.RIGHT, VPos.CENTER);
                right -= wide + GAP;
            }
            top += height + ROW_GAP;
        }
    }

    private List<List<HBox>> lines(double width) {
        if (width(names, state, switches) <= width) {
            return List.of(List.of(names, state, switches));
        }
        return width(state, switches) <= width
                ? List.of(List.of(names), List.of(state, switches))
                : List.of(List.of(names), List.of(state), List.of(switches));
    }

    private static double width(HBox... groups) {
        return Stream.of(groups).mapToDouble(group -> group.prefWidth(-1) + GAP).sum() - GAP;
    }

    private static double height(List<HBox> line) {
        return line.stream().mapToDouble(group -> group.prefHeight(-1)).max().orElse(0);
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
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        double content =
                lines(room).stream().mapToDouble(line -> height(line) + ROW_GAP).sum() - ROW_GAP;
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
