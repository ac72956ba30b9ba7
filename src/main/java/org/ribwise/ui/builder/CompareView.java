package org.ribwise.ui.builder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.PlanChange;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Two versions of a plan: what changed, in plain words, and below it both side by side.
public final class CompareView extends BorderPane {

    private static final double HALF_PERCENT = 50;

    private final Button back;

    /// @param before the earlier version
    /// @param after the later one
    /// @param library where exercises have their names
    /// @param words the words
    /// @param leave leads back
    public CompareView(Plan before, Plan after, ExerciseLibrary library, Messages words, Runnable leave) {
        getStyleClass().add("room");
        setId("compare-view");
        int one = before.heading().version();
        int other = after.heading().version();
        back = BuilderButton.of("compare-back", words.get("builder.compareBack"), leave);
        VBox top = new VBox(Labels.whole(words.get("builder.compare", one, other), "title"), back);
        top.getStyleClass().add("builder-top");
        setTop(top);
        ChangeWords says = new ChangeWords(
                words,
                new BuilderWords(words, library, after.heading().forWhom().name()));
        VBox list = new VBox();
        list.getStyleClass().addAll("stack", "scroll-content");
        list.getChildren()
                .addAll(changes(PlanChange.between(before, after), says, words), both(before, after, says, words));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    /// Takes the keyboard.
    public void takeFocus() {
        back.requestFocus();
    }

    private static VBox changes(List<PlanChange> changes, ChangeWords says, Messages words) {
        VBox card = new VBox(Labels.whole(words.get("builder.whatChanged"), "card-title"));
        card.setId("compare-changes");
        card.getStyleClass().addAll("card", "stack");
        changes.stream()
                .flatMap(change -> says.of(change).stream())
                .forEach(line -> card.getChildren().add(Labels.whole(line, "builder-told")));
        if (changes.isEmpty()) {
            card.getChildren().add(Labels.whole(words.get("builder.nothingChanged"), "muted"));
        }
        return card;
    }

    private static GridPane both(Plan before, Plan after, ChangeWords says, Messages words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("card", "compare-grid");
        for (int side = 0; side < 2; side++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF_PERCENT);
            grid.getColumnConstraints().add(column);
        }
        grid.add(Labels.whole(words.get("builder.version", before.heading().version()), "card-title"), 0, 0);
        grid.add(Labels.whole(words.get("builder.version", after.heading().version()), "card-title"), 1, 0);
        Set<PrescriptionId> ids = new LinkedHashSet<>();
        before.prescriptions().forEach(one -> ids.add(one.id()));
        after.prescriptions().forEach(one -> ids.add(one.id()));
        int row = 1;
        for (PrescriptionId id : ids) {
            Optional<Prescription> was = before.prescription(id);
            Optional<Prescription> is = after.prescription(id);
            grid.add(cell(was, was.equals(is), says, words), 0, row);
            grid.add(cell(is, was.equals(is), says, words), 1, row);
            row++;
        }
        return grid;
    }

    private static Label cell(Optional<Prescription> one, boolean same, ChangeWords says, Messages words) {
        return Labels.whole(
                one.map(says::line).orElseGet(() -> words.get("builder.notThere")),
                same || one.isEmpty() ? "muted" : "builder-row-name");
    }
}
