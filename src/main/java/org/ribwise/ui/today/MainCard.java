package org.ribwise.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The session that is offered first, with a picture of it and the main button.
final class MainCard extends HBox {

    /// Narrower than this, in widths of the letter m, the words need all the room.
    private static final double PICTURE_FROM_EM = 34;

    private final Messages words;
    private final Label description = new Label();
    private final Button begin = new Button();
    private final BooleanProperty heldBack = new SimpleBooleanProperty();
    private final Optional<Region> picture;

    MainCard(FittedRoutine offer, Messages words, Runnable start) {
        this.words = words;
        Routine routine = offer.played();
        picture = picture(routine);
        getStyleClass().addAll("card", "main-card");
        setAlignment(Pos.CENTER_LEFT);
        Label chip = new Label(words.get("today.minutes", TodayModel.minutes(offer)));
        chip.getStyleClass().add("chip");
        Label name = new Label(routine.name().in(words.locale()));
        name.getStyleClass().add("main-name");
        name.setWrapText(true);
        description.setText(routine.description().in(words.locale()));
        description.getStyleClass().add("muted");
        description.setWrapText(true);
        Label content = new Label(content(routine));
        content.setWrapText(true);
        content.getStyleClass().add("muted");
        begin.setText(words.get("today.checkInAndStart"));
        begin.setId("start-main");
        begin.setDefaultButton(true);
        begin.getStyleClass().add("main-action");
        begin.setOnAction(event -> start.run());
        VBox text = new VBox(chip, name, description, content);
        if (offer.changed()) {
            Label changed = new Label(words.get("today.changedForYou"));
            changed.setId("changed-for-you");
            changed.setWrapText(true);
            text.getChildren().add(changed);
        }
        heldBack.subscribe(now -> {
            Shown.set(description, !now);
            Shown.set(content, !now);
        });
        text.getChildren().add(begin);
        text.getStyleClass().add("stack");
        HBox.setHgrow(text, Priority.ALWAYS);
        picture.ifPresent(getChildren()::add);
        getChildren().add(text);
    }

    /// Nothing can be begun now: the button is that of a check-in, and no longer the one thing to do. What the session
    /// would be is left out, so that the button is in sight below what is said above it.
    void holdBack() {
        heldBack.set(true);
        begin.setText(words.get("today.checkInAgain"));
        begin.setDefaultButton(false);
        begin.getStyleClass().setAll("button", "second-action");
    }

    /// Whether there is room for the picture is settled here, before the height is asked for: settled while the card is
    /// laid out, it would make the words narrower in a card that no longer grows, and cut them off.
    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0) {
            boolean room = width > PICTURE_FROM_EM * description.getFont().getSize();
            picture.ifPresent(shown -> Shown.set(shown, room && !heldBack.get()));
        }
        return super.computePrefHeight(width);
    }

    private String content(Routine routine) {
        long breathing = routine.items().stream()
                .filter(item -> item.exercise() instanceof BreathingExercise)
                .count();
        long stretches = routine.items().size() - breathing;
        boolean unreviewed = routine.items().stream()
                .map(Routine.Item::exercise)
                .anyMatch(exercise -> exercise.card().reviewed().isEmpty());
        String what = Stream.of(
                        breathing == 0 ? "" : words.get("today.breathingCount", breathing),
                        stretches == 0 ? "" : words.get("today.stretchCount", stretches))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ", "", "."));
        return unreviewed ? what + " " + words.get("today.unreviewed") : what;
    }

    private Optional<Region> picture(Routine routine) {
        return routine.items().stream()
                .map(Routine.Item::exercise)
                .filter(StretchExercise.class::isInstance)
                .map(StretchExercise.class::cast)
                .findFirst()
                .map(this::still);
    }

    private Region still(StretchExercise exercise) {
        FigureView figure = new FigureView();
        figure.furnish(exercise.props());
        figure.show(furthestPose(exercise), exercise.sides().two() ? Side.LEFT : Side.RIGHT);
        figure.setAccessibleText(nameOf(exercise));
        StackPane frame = new StackPane(figure);
        frame.getStyleClass().add("picture");
        return frame;
    }

    /// The pose of the second movement, where a stretch is furthest from its start.
    private static Pose furthestPose(StretchExercise exercise) {
        List<Pose> poses = exercise.steps().stream()
                .flatMap(step -> step.pose().stream())
                .limit(2)
                .toList();
        return poses.isEmpty() ? Pose.of(exercise.view(), exercise.base()) : poses.getLast();
    }

    private String nameOf(Exercise exercise) {
        return exercise.name().in(words.locale());
    }
}
