package org.ribwise.ui.builder;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.kit.Messages;

/// Somebody who can be chosen, with a tick.
final class ManyCell extends ListCell<ManyModel.Person> {

    private final ManyModel model;
    private final Messages words;
    private final CheckBox box = new CheckBox();

    /// @param changed is told that somebody was chosen, or no more
    ManyCell(ManyModel model, Messages words, Runnable changed) {
        this.model = model;
        this.words = words;
        // the list has the keyboard: Space ticks the line that is chosen there
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            if (getItem() != null) {
                model.toggle(getItem());
                say(getItem());
                changed.run();
            }
        });
        getStyleClass().add("many-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(ManyModel.@Nullable Person person, boolean empty) {
        super.updateItem(person, empty);
        setText(null);
        if (person == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.setId("many-" + person.id());
        box.setText(person.name());
        say(person);
        setGraphic(box);
    }

    private void say(ManyModel.Person person) {
        boolean chosen = model.isChosen(person);
        box.setSelected(chosen);
        setAccessibleText(
                chosen
                        ? words.get("builder.manyChosen", person.name())
                        : words.get("builder.manyNotChosen", person.name()));
    }
}
