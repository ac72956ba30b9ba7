package org.ribwise.ui.builder;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.ui.builder.FindModel.Found;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// An exercise in the list: its name, its level, and whether it suits the person.
final class FoundCell extends ListCell<Found> {

    private final Messages words;
    private final String person;
    private final Label name = Labels.whole("", "builder-row-name");
    private final Label level = Labels.whole("", "muted");
    private final Label fits = Labels.whole("", "muted");
    private final HBox card;

    FoundCell(Messages words, String person, Consumer<Found> add) {
        this.words = words;
        this.person = person;
        getStyleClass().add("builder-found");
        VBox text = new VBox(name, level, fits);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button plus = BuilderButton.of("builder-add", "+", () -> {
            if (getItem() != null) {
                add.accept(getItem());
            }
        });
        plus.getStyleClass().add("builder-step-button");
        // the keyboard adds with Enter, on the line
        plus.setFocusTraversable(false);
        card = new HBox(text, plus);
        card.getStyleClass().add("builder-found-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (getItem() != null) {
                new Dragged.NewExercise(getItem().exercise().id()).from(this);
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (found == null || empty) {
            setGraphic(null);
            setText(null);
            setId(null);
            return;
        }
        Exercise exercise = found.exercise();
        name.setText(exercise.name().in(words.locale()));
        level.setText(words.get("builder.level", exercise.card().level()));
        fits.getStyleClass()
                .setAll(
                        "label",
                        switch (found.fits()) {
                            case AS_IT_IS -> "muted";
                            case ADAPTED -> "builder-adapted";
                            case NOT -> "builder-not";
                        });
        fits.setText(
                switch (found.fits()) {
                    case AS_IT_IS -> "";
                    case ADAPTED -> words.get("builder.adapted", person);
                    case NOT ->
                        exercise.card().level() == 3
                                ? words.get("builder.prescribedOnly")
                                : words.get("builder.notFor", person);
                });
        Shown.set(fits, found.fits() != Fits.AS_IT_IS);
        setId("found-" + exercise.id().value());
        setAccessibleText(Announcement.sentences(Stream.of(name.getText(), level.getText(), fits.getText())));
        setGraphic(card);
    }
}
