package org.ribwise.ui.learn;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.View;
import org.ribwise.ui.control.BodyMap;
import org.ribwise.ui.control.BodyPacer;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.control.OrbPacer;
import org.ribwise.ui.control.Pacer;
import org.ribwise.ui.kit.Messages;

/// The picture beside a page. It stands still.
final class PagePicture {

    private static final BreathMoment FULL = new BreathMoment(BreathPhase.IN, 3_999, 4_000, 0, 1);

    private final Messages words;
    private final ExerciseLibrary library;

    PagePicture(Messages words, ExerciseLibrary library) {
        this.words = words;
        this.library = library;
    }

    /// The picture; empty where its figure is missing.
    Optional<Node> of(LearnPicture picture) {
        return switch (picture) {
            case LearnPicture.Figure(var id) ->
                library.exercise(id)
                        .filter(StretchExercise.class::isInstance)
                        .map(StretchExercise.class::cast)
                        .map(this::figure)
                        .map(PagePicture::framed);
            case LearnPicture.Drawn drawn -> Optional.of(framed(drawn(drawn)));
        };
    }

    private Node drawn(LearnPicture.Drawn picture) {
        return switch (picture) {
            case DIAPHRAGM -> full(new BodyPacer(words));
            case ORB -> full(new OrbPacer(words));
            case INHALER -> inhaler();
            case BODY_MAP -> still(new BodyMap(words));
            case LEANING -> leaning();
            case URGENCY -> urgency();
        };
    }

    private static Node full(Pacer pacer) {
        pacer.show(FULL);
        return still(pacer.node());
    }

    private static Node still(Region picture) {
        picture.setMinSize(0, 0);
        picture.lookupAll("*").forEach(part -> part.setFocusTraversable(false));
        picture.setMouseTransparent(true);
        return picture;
    }

    private Node figure(StretchExercise exercise) {
        String what = words.get("learn.figure", exercise.card().name().in(words.locale()));
        return figure(what, exercise.props(), exercise.widestPose());
    }

    /// The first of the positions that ease breathing (clinical reference 1.1).
    private Node leaning() {
        return figure(words.get("learn.leaning"), Set.of(Prop.CHAIR), Pose.of(View.SIDE, BasePose.SIT_LEAN));
    }

    private static Node figure(String what, Collection<Prop> props, Pose pose) {
        FigureView figure = new FigureView();
        figure.setAccessibleText(what);
        figure.furnish(props);
        figure.show(pose, Side.LEFT);
        return still(figure);
    }

    /// An inhaler seen from the side: the can above, the mouthpiece to the left.
    private Node inhaler() {
        Rectangle can = new Rectangle(92, 8, 52, 96);
        can.setArcWidth(18);
        can.setArcHeight(18);
        can.getStyleClass().add("learn-can");
        SVGPath body = new SVGPath();
        body.setContent("M 80 62 Q 80 50 92 50 L 144 50 Q 156 50 156 62 L 156 196 Q 156 212 140 212 L 30 212"
                + " Q 20 212 20 202 L 20 164 Q 20 154 30 154 L 68 154 Q 80 154 80 142 Z");
        body.getStyleClass().add("learn-inhaler");
        SVGPath cap = new SVGPath();
        cap.setContent("M 20 150 L 12 150 Q 4 150 4 158 L 4 208 Q 4 216 12 216 L 20 216 Z");
        cap.getStyleClass().add("learn-cap");
        Group inhaler = new Group(List.<Shape>of(can, body, cap).toArray(Node[]::new));
        StackPane pane = new StackPane(inhaler);
        pane.setAccessibleText(words.get("learn.inhaler"));
        return pane;
    }

    /// Three signs that differ in shape as well as in colour.
    private Node urgency() {
        VBox signs = new VBox(
                sign("learn-now", words.get("learn.now")),
                sign("learn-today", words.get("learn.today")),
                sign("learn-later", words.get("learn.later")));
        signs.getStyleClass().add("learn-signs");
        return signs;
    }

    private static HBox sign(String shape, String text) {
        Region mark = new Region();
        mark.getStyleClass().addAll("learn-sign", shape);
        Label label = new Label(text);
        label.setWrapText(true);
        HBox sign = new HBox(mark, label);
        sign.getStyleClass().add("learn-sign-row");
        return sign;
    }

    private static Node framed(Node picture) {
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("learn-picture");
        return frame;
    }
}
