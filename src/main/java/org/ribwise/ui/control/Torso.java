package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Neck, shoulders, trunk and arms from the front. The trunk widens a little as the breath comes in.
final class Torso {

    private final Contour half = new Contour(
            "M -1 4 L 31 4 C 31 24 31 38 35 50 C 42 70 86 80 122 88 C 162 97 181 120 187 158"
                    + " C 194 210 200 262 205 330 C 209 390 213 450 214 500 L 174 500"
                    + " C 170 430 164 330 157 262 C 153 226 148 204 140 186"
                    + " C 146 230 148 290 141 340 C 136 370 127 386 126 410 C 125 436 140 470 146 500 L -1 500",
            "M -1 4 L 31 4 C 31 24 31 38 35 49 C 42 69 86 78 123 86 C 163 95 183 118 190 157"
                    + " C 197 210 204 262 208 330 C 212 390 215 450 216 500 L 176 500"
                    + " C 173 430 169 330 163 262 C 159 226 152 204 142 186"
                    + " C 152 230 156 290 150 340 C 145 370 134 386 132 410 C 130 436 142 470 146 500 L -1 500");
    private final Brush skin = new Brush("pacer-torso");

    List<Brush> brushes() {
        return List.of(skin);
    }

    void paint(GraphicsContext gc, double fullness) {
        half.paint(gc, fullness, skin);
        gc.beginPath();
        half.trace(gc, fullness, -1);
        skin.paint(gc);
    }
}
