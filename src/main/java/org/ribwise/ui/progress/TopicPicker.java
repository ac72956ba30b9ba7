package org.ribwise.ui.progress;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.kit.Messages;

/// The list of topics, each with its number of values.
final class TopicPicker extends ComboBox<TopicChoice> {

    private static final int ROWS = 12;

    private final ProgressModel model;

    TopicPicker(ProgressModel model, Messages words) {
        super(model.choices());
        this.model = model;
        setId("topic-picker");
        getStyleClass().add("topic-picker");
        setAccessibleText(words.get("progress.topic.label"));
        setVisibleRowCount(ROWS);
        setCellFactory(list -> new ChoiceCell(words, true));
        setButtonCell(new ChoiceCell(words, false));
        model.pageProperty().subscribe(page -> selectShown());
        valueProperty().subscribe(chosen -> {
            // null while the list is exchanged
            if (chosen != null && !chosen.topic().equals(model.topicProperty().get())) {
                model.choose(chosen.topic());
            }
        });
    }

    private void selectShown() {
        for (TopicChoice choice : model.choices()) {
            if (choice.topic().equals(model.topicProperty().get())) {
                setValue(choice);
            }
        }
    }

    /// A line of the list, with the number of values where there is room for it.
    private static final class ChoiceCell extends ListCell<TopicChoice> {

        private final Messages words;
        private final boolean counted;

        ChoiceCell(Messages words, boolean counted) {
            this.words = words;
            this.counted = counted;
        }

        @Override
        protected void updateItem(@Nullable TopicChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (choice == null || empty) {
                setText(null);
            } else {
                setText(counted ? words.get("progress.topic.choice", choice.name(), choice.values()) : choice.name());
            }
        }
    }
}
