package org.ribwise.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import org.ribwise.domain.motion.Body;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton.Leg;
import org.ribwise.domain.motion.View;
import org.ribwise.ui.control.FigureLimb.Ball;

/// A leg in long trousers, with a shoe.
final class FigureLeg {

    /// A shoe from the side, from heel to toe and back along the sole: forward and up from the ankle joint.
    private static final double[][] SHOE = {
        {-0.042, -0.037}, {-0.046, -0.012}, {-0.034, 0.014}, {0.000, 0.018}, {0.030, 0.010},
        {0.062, -0.008}, {0.098, -0.016}, {0.116, -0.026}, {0.113, -0.038}, {0.036, -0.039},
    };
    private static final PseudoClass SHADED = PseudoClass.getPseudoClass("shaded");
    private static final double LAP = 0.05;
    private static final double SOLE_BELOW_TOE_LINE = Math.atan2(0.024, 0.11);

    private final FigureLimb trousers;
    private final FigureLimb thigh;
    private final FigureContour sideShoe;
    private final FigureLimb frontShoe;
    private final Group group;

    /// @param distance empty for a near leg, `-far` for a far one: the end of its style classes
    FigureLeg(String distance) {
        trousers = FigureLimb.firm("figure-leg" + distance);
        thigh = FigureLimb.soft("figure-thigh");
        sideShoe = new FigureContour(SHOE.length, "figure-shoe" + distance);
        frontShoe = FigureLimb.soft("figure-shoe" + distance);
        group = new Group(sideShoe.path(), frontShoe.path(), trousers.path(), thigh.path());
    }

    Group node() {
        return group;
    }

    void draw(Leg leg, View view) {
        FigureCamera camera = FigureCamera.of(view);
        // from the side a hanging thigh shows the buttock behind it, a level one sits on it
        boolean aside = view == View.SIDE;
        double hanging = aside ? Math.max(0, (leg.hip().y() - leg.knee().y()) / Body.THIGH) : 0;
        double girth = aside ? 0.064 + 0.006 * hanging : 0.051;
        Ball hip = ball(leg.hip().plus(new Point(-0.009 * hanging, 0, 0)), girth, camera);
        Ball knee = ball(leg.knee(), 0.049, camera);
        trousers.draw(hip, knee, ball(leg.ankle(), 0.036, camera));
        sideShoe.path().setVisible(aside);
        frontShoe.path().setVisible(!aside);
        // a thigh that points at the viewer catches the light, the shank below it is in its shade
        boolean lap = switch (view) {
            case FRONT -> leg.knee().z() > leg.hip().z() + LAP;
            case TOP -> leg.knee().y() > leg.hip().y() + LAP;
            case SIDE, BACK, HEAD_END -> false;
        };
        thigh.path().setVisible(lap);
        trousers.path().pseudoClassStateChanged(SHADED, lap);
        if (aside) {
            drawSideShoe(leg, camera);
        } else {
            thigh.draw(hip, knee.thicker(4));
            drawFrontShoe(leg, camera);
        }
    }

    private void drawSideShoe(Leg leg, FigureCamera camera) {
        double x = camera.x(leg.ankle());
        double y = camera.y(leg.ankle());
        double tilt = Math.atan2(camera.y(leg.toe()) - y, camera.x(leg.toe()) - x) - SOLE_BELOW_TOE_LINE;
        for (int i = 0; i < SHOE.length; i++) {
            double along = FigureCamera.UNITS * SHOE[i][0];
            double below = -FigureCamera.UNITS * SHOE[i][1];
            sideShoe.set(
                    i,
                    x + along * Math.cos(tilt) - below * Math.sin(tilt),
                    y + along * Math.sin(tilt) + below * Math.cos(tilt));
        }
        sideShoe.draw();
    }

    private void drawFrontShoe(Leg leg, FigureCamera camera) {
        Point foot = leg.toe().from(leg.ankle());
        Point heel = leg.ankle().along(foot, -0.15).plus(new Point(0, -0.012, 0));
        frontShoe.draw(
                ball(heel, 0.031, camera),
                ball(leg.ankle().along(foot, 0.55), 0.037, camera),
                ball(leg.toe().along(foot, -0.05), 0.033, camera));
    }

    private static Ball ball(Point place, double radius, FigureCamera camera) {
        return new Ball(camera.x(place), camera.y(place), FigureCamera.UNITS * radius);
    }
}
