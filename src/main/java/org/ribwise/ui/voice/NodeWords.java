package org.ribwise.ui.voice;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Toggle;
import org.ribwise.ui.kit.Messages;

/// What is said of a node: its name, what it is, how it stands, and which keys help. It is taken from what screen
/// readers get on other systems (accessible text, role, help), so that both say the same.
///
/// @param words the words
record NodeWords(Messages words) {

    /// Everything, for a node that has just got the focus.
    List<String> whole(Node node) {
        String part = focusedPartOf(node).map(this::name).orElse("");
        return List.of(name(node), role(node), state(node), part, help(node));
    }

    /// How it stands now, for a node that has had the focus before. What has no state is named.
    String change(Node node) {
        return focusedPartOf(node)
                .map(this::name)
                .or(() -> Optional.of(state(node)).filter(state -> !state.isEmpty()))
                .orElseGet(() -> name(node));
    }

    /// What a group of controls around a node is called; empty when it has no name.
    String group(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            String text = around.getAccessibleText();
            if (around.getAccessibleRole() == AccessibleRole.PARENT && text != null && !around.isFocusTraversable()) {
                return text;
            }
        }
        return "";
    }

    /// The accessible text, the text on it, or that of its label.
    private String name(Node node) {
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return label instanceof Labeled labeled ? labeled.getText() : "";
    }

    /// What it is, where that is not plain from its name.
    private String role(Node node) {
        String described = node.getAccessibleRoleDescription();
        if (described != null) {
            return described;
        }
        return switch (node.getAccessibleRole()) {
            case BUTTON, TOGGLE_BUTTON -> words.get("voice.button");
            case CHECK_BOX -> words.get("voice.checkBox");
            case RADIO_BUTTON -> words.get("voice.choice");
            case SLIDER -> words.get("voice.slider");
            case TEXT_FIELD, TEXT_AREA -> words.get("voice.textField");
            case COMBO_BOX -> words.get("voice.menu");
            case LIST_VIEW -> words.get("voice.list");
            case TABLE_VIEW -> words.get("voice.table");
            case TITLED_PANE -> words.get("voice.section");
            default -> "";
        };
    }

    /// How it stands; empty where there is nothing to say.
    private String state(Node node) {
        return switch (node) {
            case CheckBox box -> box.isSelected() ? words.get("voice.ticked") : words.get("voice.notTicked");
            case Toggle toggle -> toggle.isSelected() ? words.get("voice.chosen") : words.get("voice.notChosen");
            case Slider slider -> words.get("voice.number", Math.round(slider.getValue()));
            case TextInputControl field -> field.getText().isEmpty() ? words.get("voice.empty") : field.getText();
            case ComboBox<?> box -> chosen(box);
            case TitledPane pane -> pane.isExpanded() ? words.get("voice.open") : words.get("voice.closed");
            default -> "";
        };
    }

    private static <T> String chosen(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private String help(Node node) {
        String own = node.getAccessibleHelp();
        if (own != null) {
            return own;
        }
        return switch (node.getAccessibleRole()) {
            case SLIDER -> words.get("voice.sliderHelp");
            case LIST_VIEW -> words.get("voice.listHelp");
            default -> "";
        };
    }

    /// A list or a table has the focus itself; what the person is at is one of its cells.
    private static Optional<Node> focusedPartOf(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        boolean hasParts = role == AccessibleRole.LIST_VIEW || role == AccessibleRole.TABLE_VIEW;
        return hasParts && node.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM) instanceof Node part
                ? Optional.of(part)
                : Optional.empty();
    }
}
