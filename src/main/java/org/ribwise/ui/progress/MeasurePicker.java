package org.ribwise.ui.progress;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.progress.Measure;
import org.ribwise.ui.kit.Messages;

/// The list of measures, each with its number of ratings.
final class MeasurePicker extends ComboBox<MeasureChoice> {

    private final ProgressModel model;

    MeasurePicker(ProgressModel model, Messages words) {
        super(model.choices());
        this.model = model;
        setId("measure-picker");
        getStyleClass().add("measure-picker");
        setAccessibleText(words.get("progress.measure.label"));
        setVisibleRowCount(Measure.all().size());
        setCellFactory(list -> new ChoiceCell(words, true));
        setButtonCell(new ChoiceCell(words, false));
        model.pageProperty().subscribe(page -> selectShown());
        valueProperty().subscribe(chosen -> {
            // null while the list is exchanged
            if (chosen != null
                    && !chosen.measure().equals(model.measureProperty().get())) {
                model.choose(chosen.measure());
            }
        });
    }

    private void selectShown() {
        for (MeasureChoice choice : model.choices()) {
            if (choice.measure().equals(model.measureProperty().get())) {
                setValue(choice);
            }
        }
    }

    /// A line of the list, with the number of ratings where there is room for it.
    private static final class ChoiceCell extends ListCell<MeasureChoice> {

        private final Messages words;
        private final boolean counted;

        ChoiceCell(Messages words, boolean counted) {
            this.words = words;
            this.counted = counted;
        }

        @Override
        protected void updateItem(@Nullable MeasureChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (choice == null || empty) {
                setText(null);
            } else {
                setText(
                        counted
                                ? words.get("progress.measure.choice", choice.name(), choice.ratings())
                                : choice.name());
            }
        }
    }
}
