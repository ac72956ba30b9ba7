package org.ribwise.journeys;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Toggle;
import javafx.scene.layout.Region;

/// Goes through a scene as Tab does.
final class TabWalk {

    private static final int MOST_STOPS = 200;

    private TabWalk() {}

    /// Tabs until the focus is where it was, and says of every stop that does not show it.
    static Set<Node> round(Scene scene, List<String> wrong) {
        Set<Node> stops = new LinkedHashSet<>();
        OpenProgram.onScreen(() -> {
            Node first = Objects.requireNonNull(scene.getFocusOwner(), "nothing has the focus");
            Node node = first;
            for (int stop = 0; stop < MOST_STOPS && stops.add(node); stop++) {
                compare(node, wrong);
                node.requestFocus();
                node.requestFocusTraversal(TraversalDirection.NEXT);
                node = Objects.requireNonNull(scene.getFocusOwner());
            }
            first.requestFocus();
            return true;
        });
        return stops;
    }

    /// What Tab has to come to: everything operable that takes part in Tab and is not hidden. Of the answers to one
    /// question only the chosen one does.
    static Set<Node> stops(Node root) {
        return AccessRules.shown(root)
                .filter(Node::isFocusTraversable)
                .filter(AccessRules::isOperated)
                .filter(node ->
                        !(node instanceof Toggle toggle) || toggle.getToggleGroup() == null || toggle.isSelected())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether a node looks different when it has the focus: another fill, border or effect, on it or in it.
    static void compare(Node node, List<String> wrong) {
        Scene scene = node.getScene();
        Node owner = scene.getFocusOwner();
        node.requestFocus();
        scene.getRoot().applyCss();
        String with = look(node);
        scene.getRoot().requestFocus();
        scene.getRoot().applyCss();
        String without = look(node);
        // the player is the whole window: its keys are at work wherever the focus is
        boolean isStage = node.getStyleClass().contains("player");
        if (with.equals(without) && !isStage) {
            wrong.add("the focus is not seen on " + AccessRules.describe(node));
        }
        if (owner != null) {
            owner.requestFocus();
        }
    }

    private static String look(Node node) {
        return AccessRules.shown(node)
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .map(region -> key(region.getBackground()) + key(region.getBorder()) + region.getEffect())
                .collect(Collectors.joining());
    }

    private static String key(Object paint) {
        return paint == null ? "-" : Integer.toHexString(paint.hashCode());
    }
}
