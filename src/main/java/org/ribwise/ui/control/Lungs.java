package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Two lungs that grow and deepen in colour as they fill. The right one has three lobes, the left one two and the
/// notch where the heart lies, which rides on the diaphragm.
final class Lungs {

    private final Contour right = new Contour(
            "M -17 152 C -17 124 -25 92 -47 90 C -73 88 -92 130 -103 175 C -112 212 -117 252 -119 310"
                    + " C -114 276 -98 239 -66 239 C -44 239 -28 248 -15 257 C -13 215 -18 190 -17 152 Z",
            "M -17 152 C -17 120 -25 88 -48 86 C -78 84 -99 128 -110 174 C -120 212 -126 262 -127 342"
                    + " C -121 318 -102 292 -68 292 C -46 292 -30 299 -15 303 C -13 250 -18 200 -17 152 Z");
    private final Contour left = new Contour(
            "M 17 148 C 17 122 25 92 47 90 C 73 88 92 130 103 175 C 112 212 117 254 119 312"
                    + " C 114 284 98 252 72 251 C 60 250 50 252 40 256 C 34 250 52 230 47 208"
                    + " C 42 190 20 186 17 168 Z",
            "M 17 148 C 17 118 25 88 48 86 C 78 84 99 128 110 174 C 120 212 126 264 127 344"
                    + " C 121 322 104 300 74 299 C 62 299 52 300 41 303 C 35 292 54 264 50 236"
                    + " C 45 206 20 196 17 172 Z");
    private final Contour heart = new Contour(
            "M -12 178 C -22 196 -24 232 -14 254 C 4 266 30 264 47 252 C 58 236 56 208 42 194 C 30 182 6 166 -12 178 Z",
            "M -12 184 C -20 206 -22 262 -14 300 C 4 308 28 308 46 302 C 60 276 56 232 44 210 C 32 194 6 174 -12 184"
                    + " Z");
    private final Contour fissures = new Contour(
            "M -17 194 C -52 187 -84 192 -110 212 M -110 212 C -92 212 -70 220 -56 240"
                    + " M 109 200 C 90 206 70 222 58 251",
            "M -17 204 C -54 196 -90 202 -118 226 M -118 226 C -98 228 -72 256 -56 292"
                    + " M 116 208 C 94 216 70 252 59 299");
    private final Brush muscle = new Brush("pacer-heart");
    private final Brush ground = new Brush("pacer-lung-ground");
    private final Brush air = new Brush("pacer-lung");
    private final Brush fissure = new Brush("pacer-fissure");
    private final Brush edge = new Brush("pacer-lung-edge");

    List<Brush> brushes() {
        return List.of(muscle, ground, air, fissure, edge);
    }

    void paint(GraphicsContext gc, double fullness) {
        heart.paint(gc, fullness, muscle);
        gc.beginPath();
        right.trace(gc, fullness, 1);
        left.trace(gc, fullness, 1);
        ground.paint(gc);
        air.take(gc);
        gc.setGlobalAlpha(0.3 + 0.7 * fullness);
        gc.fill();
        edge.paint(gc);
        fissures.paint(gc, fullness, fissure);
    }
}
