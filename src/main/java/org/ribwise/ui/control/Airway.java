package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Windpipe and bronchi; the right main bronchus is the steeper one. The branches stretch with the lungs.
final class Airway {

    private final Contour windpipe = Contour.still("M 0 12 L 0 140");
    private final Contour bronchi = new Contour(
            "M -1 136 C -5 152 -20 158 -33 174 M 1 136 C 6 150 24 156 42 166",
            "M -1 136 C -5 152 -21 162 -35 182 M 1 136 C 6 152 25 160 44 174");
    private final Contour branches = new Contour(
            "M -19 158 C -32 156 -45 146 -53 130 M -33 174 C -48 181 -64 184 -82 184"
                    + " M -33 174 C -41 190 -50 202 -60 212"
                    + " M 26 157 C 40 152 50 142 56 126 M 42 166 C 58 172 70 180 82 190"
                    + " M 42 166 C 54 184 62 200 70 218",
            "M -19 160 C -34 158 -48 146 -57 128 M -35 182 C -50 190 -68 194 -88 194"
                    + " M -35 182 C -44 204 -54 228 -66 250"
                    + " M 27 160 C 42 154 54 142 60 124 M 44 174 C 62 180 76 190 89 204"
                    + " M 44 174 C 58 202 67 230 76 258");
    private final Contour rings =
            Contour.still("M -6 34 L 6 34 M -6 46 L 6 46 M -6 58 L 6 58 M -6 70 L 6 70 M -6 82 L 6 82"
                    + " M -6 94 L 6 94 M -6 106 L 6 106 M -6 118 L 6 118");
    private final Brush branch = new Brush("pacer-branch");
    private final Brush windpipeEdge = new Brush("pacer-windpipe-edge");
    private final Brush bronchusEdge = new Brush("pacer-bronchus-edge");
    private final Brush windpipeInside = new Brush("pacer-windpipe");
    private final Brush bronchus = new Brush("pacer-bronchus");
    private final Brush ring = new Brush("pacer-windpipe-ring");

    List<Brush> brushes() {
        return List.of(branch, windpipeEdge, bronchusEdge, windpipeInside, bronchus, ring);
    }

    void paint(GraphicsContext gc, double fullness) {
        branches.paint(gc, fullness, branch);
        windpipe.paint(gc, fullness, windpipeEdge);
        bronchi.paint(gc, fullness, bronchusEdge);
        windpipe.paint(gc, fullness, windpipeInside);
        bronchi.paint(gc, fullness, bronchus);
        rings.paint(gc, fullness, ring);
    }
}
