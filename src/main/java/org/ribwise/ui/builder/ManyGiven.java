package org.ribwise.ui.builder;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.drafting.Finish;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.ui.kit.Messages;

/// What a template becomes for each of several people: as it is, with what was replaced or left out, or not at all.
final class ManyGiven extends ListView<ManyModel.Given> {

    ManyGiven(List<ManyModel.Given> given, Messages words, ExerciseLibrary library) {
        setId("many-given");
        getStyleClass().add("caseload-list");
        setAccessibleText(words.get("builder.manyEach"));
        getItems().setAll(given);
        setCellFactory(view -> new Line(words, library));
    }

    static String line(ManyModel.Given given, Messages words, ExerciseLibrary library) {
        String name = given.person().name();
        BuilderWords says = new BuilderWords(words, library, name);
        String different = given.offer().differences().stream()
                .map(says::difference)
                .distinct()
                .collect(Collectors.joining(" "));
        return switch (given.offer().finish()) {
            case Finish.NotYet _ -> words.get("builder.manyNothing", name, different);
            case Finish.Ready _ ->
                different.isEmpty()
                        ? words.get("builder.manyAsItIs", name)
                        : words.get("builder.manyDifferent", name, different);
        };
    }

    private static final class Line extends ListCell<ManyModel.Given> {

        private final Messages words;
        private final ExerciseLibrary library;

        Line(Messages words, ExerciseLibrary library) {
            this.words = words;
            this.library = library;
            getStyleClass().add("many-cell");
            setWrapText(true);
            // the line decides its height, the list its width
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ManyModel.@Nullable Given given, boolean empty) {
            super.updateItem(given, empty);
            setText(given == null || empty ? null : line(given, words, library));
        }
    }
}
