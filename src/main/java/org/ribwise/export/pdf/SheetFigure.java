package org.ribwise.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.motion.Body;
import org.ribwise.domain.motion.Point;
import org.ribwise.domain.motion.Skeleton;

/// The figure of an exercise for paper: thick rounded limbs, black on white, the far side grey. The same joints as the
/// moving figure on screen.
final class SheetFigure {

    private static final double SIZE = 100;
    private static final double MARGIN = 10;
    private static final String NEAR = PaperColours.colour("near");
    private static final String FAR = PaperColours.colour("far");

    private SheetFigure() {}

    /// A small SVG of the kind that {@link ChartDrawers} draws.
    static String svg(Skeleton skeleton) {
        Frame frame = Frame.around(skeleton);
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 100 100\">");
        Skeleton.Spine spine = skeleton.spine();
        limbs(spine, skeleton.arms().left(), skeleton.legs().left(), FAR, frame, svg);
        svg.append(
                line(frame, NEAR, 0.075, spine.pelvis(), spine.lumbar(), spine.thorax(), spine.neck(), spine.skull()));
        limbs(spine, skeleton.arms().right(), skeleton.legs().right(), NEAR, frame, svg);
        Point head = spine.skull().toward(spine.crown(), 0.5);
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>",
                frame.x(head),
                frame.y(head),
                frame.scale() * Body.HEAD / 2,
                NEAR));
        return svg.append("</svg>").toString();
    }

    private static void limbs(
            Skeleton.Spine spine, Skeleton.Arm arm, Skeleton.Leg leg, String colour, Frame frame, StringBuilder svg) {
        svg.append(line(frame, colour, 0.055, spine.pelvis(), leg.hip(), leg.knee(), leg.ankle(), leg.toe()));
        svg.append(line(frame, colour, 0.04, spine.neck(), arm.shoulder(), arm.elbow(), arm.wrist(), arm.fingertip()));
    }

    private static String line(Frame frame, String colour, double width, Point... points) {
        String path = Stream.of(points)
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", frame.x(point), frame.y(point)))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                path,
                colour,
                width * frame.scale());
    }

    /// Where body heights are on the picture.
    ///
    /// @param left smallest x of the figure
    /// @param top greatest y of the figure
    /// @param scale letters of the picture for a body height
    private record Frame(double left, double top, double scale) {

        static Frame around(Skeleton skeleton) {
            List<Point> all = new ArrayList<>();
            Skeleton.Spine spine = skeleton.spine();
            all.addAll(List.of(
                    spine.pelvis(), spine.lumbar(), spine.thorax(), spine.neck(), spine.skull(), spine.crown()));
            for (Skeleton.Arm arm :
                    List.of(skeleton.arms().left(), skeleton.arms().right())) {
                all.addAll(List.of(arm.shoulder(), arm.elbow(), arm.wrist(), arm.fingertip()));
            }
            for (Skeleton.Leg leg :
                    List.of(skeleton.legs().left(), skeleton.legs().right())) {
                all.addAll(List.of(leg.hip(), leg.knee(), leg.ankle(), leg.toe()));
            }
            double left = all.stream().mapToDouble(Point::x).min().orElse(0);
            double right = all.stream().mapToDouble(Point::x).max().orElse(1);
            double bottom = all.stream().mapToDouble(Point::y).min().orElse(0);
            double top = all.stream().mapToDouble(Point::y).max().orElse(1);
            double extent = Math.max(right - left, top - bottom);
            double scale = (SIZE - 2 * MARGIN) / extent;
            double spare = extent - (right - left);
            return new Frame(left - spare / 2, top, scale);
        }

        double x(Point point) {
            return MARGIN + (point.x() - left) * scale;
        }

        double y(Point point) {
            return MARGIN + (top - point.y()) * scale;
        }
    }
}
