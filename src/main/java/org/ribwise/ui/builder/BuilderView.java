package org.ribwise.ui.builder;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.ribwise.domain.drafting.Edit;
import org.ribwise.domain.drafting.Finish;
import org.ribwise.domain.plan.Plan;
import org.ribwise.ui.kit.Messages;

/// The plan builder.
public final class BuilderView extends BorderPane {

    private final TextField title = new TextField();

    /// Where the screen leads.
    ///
    /// @param done with the finished plan
    /// @param back without one
    public record Ways(Consumer<Plan> done, Runnable back) {}

    /// @param model what is shown
    /// @param words the words
    /// @param ways where the screen leads
    public BuilderView(BuilderModel model, Messages words, Ways ways) {
        getStyleClass().add("room");
        Label heading = new Label(words.get("builder.title", model.person().name()));
        heading.getStyleClass().add("title");
        heading.setWrapText(true);
        title.setId("builder-title");
        title.setAccessibleText(words.get("builder.planTitle"));
        title.textProperty().subscribe(text -> model.type("title", draft -> new Edit.Made(draft.titled(text))));
        Button back = new Button(words.get("builder.back"));
        back.setId("builder-back");
        back.getStyleClass().add("second-action");
        back.setOnAction(event -> ways.back().run());
        Button finish = new Button(words.get("builder.finish"));
        finish.setId("builder-finish");
        finish.getStyleClass().add("main-action");
        finish.setOnAction(event -> {
            if (model.finish() instanceof Finish.Ready(Plan plan)) {
                ways.done().accept(plan);
            }
        });
        setTop(new HBox(heading, back, finish));
        setCenter(title);
    }

    /// Takes the keyboard.
    public void takeFocus() {
        title.requestFocus();
    }
}
