package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.transform.Scale;

/// A line that lives between two drawings: lungs empty and lungs full.
///
/// Both drawings are written as SVG path data with the commands `M`, `L`, `C` and `Z`, in the same order, with
/// absolute coordinates. {@link #blend} moves every point along the straight way between its two places, so all that
/// belongs to one moment stays together, and nothing is created while the breath runs.
final class Contour {

    private final double[] empty;
    private final double[] full;
    private final List<PathElement> elements = new ArrayList<>();

    /// @throws IllegalArgumentException if the two drawings do not have the same commands
    Contour(String emptyDrawing, String fullDrawing) {
        if (!commands(emptyDrawing).equals(commands(fullDrawing))) {
            throw new IllegalArgumentException("different commands: " + emptyDrawing + " | " + fullDrawing);
        }
        empty = numbers(emptyDrawing);
        full = numbers(fullDrawing);
        for (char command : commands(emptyDrawing).toCharArray()) {
            elements.add(element(command));
        }
        blend(0);
    }

    /// A line that does not move.
    static Contour still(String drawing) {
        return new Contour(drawing, drawing);
    }

    /// A new shape along this line; it follows every {@link #blend}.
    Path path(String... styleClasses) {
        Path path = new Path(elements);
        path.getStyleClass().setAll(styleClasses);
        return path;
    }

    /// The same line seen in a mirror on the y axis.
    Path mirrored(String... styleClasses) {
        Path path = path(styleClasses);
        path.getTransforms().add(new Scale(-1, 1));
        return path;
    }

    /// Puts every point at its place for this fullness.
    ///
    /// @param fullness 0 (the first drawing) to 1 (the second)
    void blend(double fullness) {
        int at = 0;
        for (int i = 0; i < elements.size(); i++) {
            at = place(elements.get(i), at, fullness);
        }
    }

    private int place(PathElement element, int at, double fullness) {
        return switch (element) {
            case MoveTo move -> {
                move.setX(number(at, fullness));
                move.setY(number(at + 1, fullness));
                yield at + 2;
            }
            case LineTo line -> {
                line.setX(number(at, fullness));
                line.setY(number(at + 1, fullness));
                yield at + 2;
            }
            case CubicCurveTo curve -> {
                curve.setControlX1(number(at, fullness));
                curve.setControlY1(number(at + 1, fullness));
                curve.setControlX2(number(at + 2, fullness));
                curve.setControlY2(number(at + 3, fullness));
                curve.setX(number(at + 4, fullness));
                curve.setY(number(at + 5, fullness));
                yield at + 6;
            }
            default -> at;
        };
    }

    private double number(int index, double fullness) {
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

    private static PathElement element(char command) {
        return switch (command) {
            case 'M' -> new MoveTo();
            case 'L' -> new LineTo();
            case 'C' -> new CubicCurveTo();
            case 'Z' -> new ClosePath();
            default -> throw new IllegalArgumentException("command " + command);
        };
    }
}
