package org.ribwise.ui.control;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.transform.Scale;
import org.ribwise.domain.motion.BreathPhase;

/// The main muscle of breathing: a dome with two crowns, fixed to the lower ribs at the sides and, by its two crura,
/// to the front of the lumbar spine (the right crus to L3, the left to L2).
///
/// The right crown stands higher because of the liver. Where the dome rests at the end of the out-breath is drawn as
/// a dotted line, so that the way it goes can be seen at any moment.
final class Diaphragm {

    /// The height at which the dome moves, in the drawing's coordinates.
    static final double MIDDLE_Y = 285;

    private static final double ARROW_X = 70;
    private static final double ARROW_HEIGHT = 40;
    private static final double ARROW_EMPTY_Y = 272;
    private static final double ARROW_FULL_Y = 318;

    private static final String EMPTY = "M -122 346 C -122 300 -104 240 -66 239 C -42 239 -26 256 2 259"
            + " C 26 260 44 250 70 251 C 104 252 122 304 122 346";
    private static final String FULL = "M -131 350 C -129 326 -104 292 -68 292 C -42 292 -26 303 2 305"
            + " C 26 306 44 299 72 299 C 104 300 129 328 131 350";

    private final Contour dome = new Contour(EMPTY, FULL);
    private final Contour rest = Contour.still(EMPTY);
    private final Contour rightCrus = new Contour(
            "M -36 250 C -26 282 -20 330 -13 402 C -10 408 -5 407 -4 401 C -3 350 -6 300 -2 260 Z",
            "M -40 298 C -28 314 -22 346 -14 402 C -11 408 -5 407 -4 401 C -3 368 -6 336 -2 305 Z");
    private final Contour leftCrus = new Contour(
            "M 36 257 C 26 284 20 326 14 376 C 11 382 6 381 5 375 C 4 340 7 300 4 260 Z",
            "M 40 302 C 28 316 22 342 15 376 C 12 382 6 381 5 375 C 4 352 7 332 4 305 Z");
    private final Contour arrow = Contour.still("M -6 0 L 6 0 L 6 22 L 15 22 L 0 40 L -15 22 L -6 22 Z");
    private final Scale upOrDown = new Scale(1, 1, 0, ARROW_HEIGHT / 2);
    private final Group arrows = new Group();
    private final Group behind = new Group(dome.path("pacer-dome"));
    private final Group before = new Group(
            rightCrus.path("pacer-crus"),
            leftCrus.path("pacer-crus"),
            rest.path("pacer-diaphragm-rest-halo"),
            rest.path("pacer-diaphragm-rest"),
            dome.path("pacer-diaphragm-edge"),
            dome.path("pacer-diaphragm"),
            arrows);

    Diaphragm() {
        for (double x : new double[] {-ARROW_X, ARROW_X}) {
            Path path = arrow.path("pacer-direction");
            path.setLayoutX(x);
            path.getTransforms().add(upOrDown);
            arrows.getChildren().add(path);
        }
    }

    /// The shade under the dome, behind spine and lungs.
    Node behind() {
        return behind;
    }

    /// The dome, its crura and its direction, before spine and lungs.
    Node before() {
        return before;
    }

    /// Turns the arrows: down on the in-breath, up on the out-breath, none in a hold.
    void rest() {
        arrows.setVisible(false);
    }

    void point(BreathPhase phase) {
        arrows.setVisible(!phase.isHold());
        upOrDown.setY(phase == BreathPhase.OUT ? -1 : 1);
    }

    void show(double fullness) {
        dome.blend(fullness);
        rightCrus.blend(fullness);
        leftCrus.blend(fullness);
        arrows.setLayoutY(ARROW_EMPTY_Y + (ARROW_FULL_Y - ARROW_EMPTY_Y) * fullness);
    }
}
