package org.ribwise.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// What every screen owes to people who do not see it, see it badly, or cannot aim well. Each rule answers with what
/// breaks it, in words that lead to the place.
final class AccessRules {

    /// Smallest target, pixels (design README).
    private static final double SMALLEST_TARGET = 44;

    /// Layout rounds to whole pixels.
    private static final double ROUNDING = 0.5;

    private AccessRules() {}

    /// What breaks any of the rules, from here down.
    static List<String> broken(Node root) {
        return Stream.of(withoutName(root), tooSmall(root), tooPale(root), wordlessPictures(root))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// Everything that can get the focus or be pressed has a name that can be spoken.
    static List<String> withoutName(Node root) {
        return shown(root)
                .filter(AccessRules::isOperated)
                .filter(node -> nameOf(node, root).isBlank())
                .map(node -> "no name: " + describe(node))
                .toList();
    }

    /// Everything that can be pressed can be hit.
    static List<String> tooSmall(Node root) {
        List<String> small = new ArrayList<>();
        shown(root).filter(AccessRules::isTarget).forEach(node -> {
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (place.getWidth() < SMALLEST_TARGET - ROUNDING || place.getHeight() < SMALLEST_TARGET - ROUNDING) {
                small.add("%.0f × %.0f px: %s".formatted(place.getWidth(), place.getHeight(), describe(node)));
            }
        });
        return small;
    }

    /// Text stands out from what is behind it.
    static List<String> tooPale(Node root) {
        return shown(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !isDisabled(text) && !isPaintedOver(text))
                .flatMap(text -> RealContrast.of(text).filter(RealContrast::isTooLow).stream())
                .map(RealContrast::words)
                .toList();
    }

    /// Pictures that mean something say what.
    static List<String> wordlessPictures(Node root) {
        return shown(root)
                .filter(node -> node instanceof ImageView || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW)
                .filter(node -> node.getAccessibleText() == null && !isInButton(node))
                .map(node -> "picture without words: " + describe(node))
                .toList();
    }

    /// Everything that is seen from here down; a text that scrolled out of sight counts as seen.
    static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent && !(node instanceof ScrollBar)
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessRules::shown)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /// Whether Tab stops here, or the mouse presses it.
    static boolean isOperated(Node node) {
        return (node.isFocusTraversable() || isTarget(node)) && !isDisabled(node);
    }

    static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        String id = node.getId() == null ? "" : " #" + node.getId();
        String around = node.getId() == null && node.getParent() != null ? " in " + describe(node.getParent()) : "";
        return node.getClass().getSimpleName() + id + text + " " + node.getStyleClass() + around;
    }

    private static boolean isTarget(Node node) {
        boolean isButton = node.getAccessibleRole() == AccessibleRole.BUTTON;
        boolean isControl = node instanceof ButtonBase || node instanceof Slider || node instanceof TextInputControl;
        boolean isPart =
                node.getParent() != null && node.getParent().getStyleClass().contains("scroll-bar");
        return (isButton || isControl) && !isPart && !isDisabled(node);
    }

    /// TilesFX always writes words of its own; they are painted in the colour of their ground and said beside it.
    private static boolean isPaintedOver(Node node) {
        return node != null && (node.getStyleClass().contains("still-gauge") || isPaintedOver(node.getParent()));
    }

    private static boolean isDisabled(Node node) {
        return node.isDisabled();
    }

    /// Spoken by the program itself or by a screen reader: accessible text, own text, or that of the label for it.
    private static String nameOf(Node node, Node root) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        boolean scrolls = node instanceof ScrollPane || node instanceof ListView || node instanceof TableView;
        return shown(root)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> node.equals(label.getLabelFor()) && !scrolls)
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    private static boolean isInButton(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around instanceof ButtonBase || around.getAccessibleText() != null) {
                return true;
            }
        }
        return node instanceof Shape;
    }
}
