package org.ribwise.ui.builder;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// A number on one line, between a button for less and one for more. Plus and minus on the keyboard work on
/// both. It keeps nothing itself: it shows what is prescribed.
final class StepField extends HBox {

    private final Supplier<String> now;
    private final IntConsumer step;
    private final Label says = new Label();

    /// @param id its buttons have it with `-fewer` and `-more`
    /// @param question what the number is
    /// @param now the number in words
    /// @param step is told −1 or 1
    StepField(String id, String question, Messages words, Supplier<String> now, IntConsumer step) {
        this.now = now;
        this.step = step;
        getStyleClass().add("builder-step");
        Label label = Labels.whole(question, "builder-step-question");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        says.getStyleClass().add("builder-step-value");
        says.setId(id);
        // the stylesheet has a say in the smallest width of a label, not in that of the box around it
        StackPane value = new StackPane(says);
        value.setMinWidth(USE_PREF_SIZE);
        Announcement.follow(says);
        getChildren()
                .addAll(
                        label,
                        button("−", id + "-fewer", words.get("builder.fewer", question), -1),
                        value,
                        button("+", id + "-more", words.get("builder.more", question), 1));
        addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        follow();
    }

    private Button button(String sign, String id, String text, int by) {
        Button button = BuilderButton.of(id, sign, () -> step.accept(by));
        button.setAccessibleText(text);
        button.getStyleClass().add("builder-step-button");
        return button;
    }

    private void onTyped(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+" -> step.accept(1);
            case "-", "−" -> step.accept(-1);
            default -> {}
        }
    }

    /// Shows the number as it is now.
    void follow() {
        says.setText(now.get());
    }
}
