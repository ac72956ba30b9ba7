package org.ribwise.ui.control;

import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.ui.kit.Announcement;

/// A small count between two buttons, fewer and more. Plus and minus on the keyboard work on both buttons.
public final class CountRow extends VBox {

    private final IntegerProperty count;
    private final int least;
    private final int most;
    private final Button more;

    /// What is counted.
    ///
    /// @param id of the row; its buttons have it with `-fewer` and `-more`
    /// @param question what is counted
    /// @param least smallest count
    /// @param most largest count
    /// @param say the count in words
    public record Counted(String id, String question, int least, int most, IntFunction<String> say) {}

    /// Words of the buttons for who does not see them.
    ///
    /// @param fewer one fewer
    /// @param more one more
    public record Steps(String fewer, String more) {}

    /// @param counted what is counted
    /// @param steps words of the buttons
    /// @param count the count
    public CountRow(Counted counted, Steps steps, IntegerProperty count) {
        this.count = count;
        this.least = counted.least();
        this.most = counted.most();
        setId(counted.id());
        getStyleClass().add("count-row");
        Label question = new Label(counted.question());
        question.getStyleClass().add("field-question");
        question.setWrapText(true);
        Label says = new Label();
        says.getStyleClass().add("count");
        says.setMinWidth(USE_PREF_SIZE);
        Announcement.follow(says);
        Button fewer = button("−", counted.id() + "-fewer", steps.fewer(), -1);
        more = button("+", counted.id() + "-more", steps.more(), 1);
        HBox row = new HBox(fewer, says, more);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("count-buttons");
        getChildren().addAll(question, row);
        addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        count.subscribe(now -> says.setText(counted.say().apply(now.intValue())));
    }

    /// Puts the keyboard on "one more".
    @Override
    public void requestFocus() {
        more.requestFocus();
    }

    private Button button(String sign, String id, String says, int step) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(says);
        button.getStyleClass().addAll("second-action", "count-button");
        button.setOnAction(event -> step(step));
        return button;
    }

    private void onTyped(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+" -> step(1);
            case "-", "−" -> step(-1);
            default -> {}
        }
    }

    private void step(int by) {
        count.set(Math.clamp(count.get() + by, least, most));
    }
}
