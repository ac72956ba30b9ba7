package org.ribwise.ui.control;

import java.util.Scanner;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.transform.Scale;

/// A line that lives between two drawings: lungs empty and lungs full.
///
/// Both drawings are written as SVG path data with the commands `M`, `L`, `C` and `Z`, in the same order, with
/// absolute coordinates. Every point moves along the straight way between its two places, so all that belongs to one
/// moment stays together, and nothing is created while the breath runs.
final class Contour {

    private final String commands;
    private final double[] empty;
    private final double[] full;

    /// @throws IllegalArgumentException if the two drawings do not have the same commands, or others than those above
    Contour(String emptyDrawing, String fullDrawing) {
        commands = commands(emptyDrawing);
        if (!commands.equals(commands(fullDrawing)) || !commands.matches("[MLCZ]*")) {
            throw new IllegalArgumentException(
                    "different commands, or unknown ones: " + emptyDrawing + " | " + fullDrawing);
        }
        empty = numbers(emptyDrawing);
        full = numbers(fullDrawing);
    }

    /// A line that does not move.
    static Contour still(String drawing) {
        return new Contour(drawing, drawing);
    }

    /// Paints the line with this brush.
    ///
    /// @param fullness 0 (the first drawing) to 1 (the second)
    void paint(GraphicsContext gc, double fullness, Brush brush) {
        gc.beginPath();
        trace(gc, fullness, 1);
        brush.paint(gc);
    }

    /// Paints the line, and the same seen in a mirror on the y axis.
    void paintBothSides(GraphicsContext gc, double fullness, Brush brush) {
        gc.beginPath();
        trace(gc, fullness, 1);
        trace(gc, fullness, -1);
        brush.paint(gc);
    }

    /// Adds the line to the path of a canvas.
    ///
    /// @param side 1, or -1 to see it in a mirror on the y axis
    void trace(GraphicsContext gc, double fullness, double side) {
        int at = 0;
        for (int i = 0; i < commands.length(); i++) {
            switch (commands.charAt(i)) {
                case 'M' -> gc.moveTo(side * number(at++, fullness), number(at++, fullness));
                case 'L' -> gc.lineTo(side * number(at++, fullness), number(at++, fullness));
                case 'C' ->
                    gc.bezierCurveTo(
                            side * number(at++, fullness),
                            number(at++, fullness),
                            side * number(at++, fullness),
                            number(at++, fullness),
                            side * number(at++, fullness),
                            number(at++, fullness));
                default -> gc.closePath();
            }
        }
    }

    /// A shape along the first drawing, for a picture that does not move.
    Path path(String... styleClasses) {
        Path path = new Path();
        int at = 0;
        for (int i = 0; i < commands.length(); i++) {
            switch (commands.charAt(i)) {
                case 'M' -> path.getElements().add(new MoveTo(empty[at++], empty[at++]));
                case 'L' -> path.getElements().add(new LineTo(empty[at++], empty[at++]));
                case 'C' ->
                    path.getElements()
                            .add(new CubicCurveTo(
                                    empty[at++], empty[at++], empty[at++], empty[at++], empty[at++], empty[at++]));
                default -> path.getElements().add(new ClosePath());
            }
        }
        path.getStyleClass().setAll(styleClasses);
        return path;
    }

    /// The same shape seen in a mirror on the y axis.
    Path mirrored(String... styleClasses) {
        Path path = path(styleClasses);
        path.getTransforms().add(new Scale(-1, 1));
        return path;
    }

    /// Coordinates of a point, in the order in which they are written.
    ///
    /// @param index 0 for the first x, 1 for the first y
    double number(int index, double fullness) {
        return empty[index] + (full[index] - empty[index]) * fullness;
    }

    private static String commands(String drawing) {
        return drawing.replaceAll("[^A-Za-z]", "");
    }

    private static double[] numbers(String drawing) {
        try (Scanner words = new Scanner(drawing.replaceAll("[A-Za-z]", " "))) {
            return words.tokens().mapToDouble(Double::parseDouble).toArray();
        }
    }
}
