package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// One week of the plan: seven columns of days, a line for each exercise in the order of the day, and what
/// speaks against it right below.
final class WeekPane extends VBox {

    private final BuilderModel model;
    private final Messages words;
    private final BuilderWords says;
    private final WeekKeys keys;
    private final Runnable dose;
    private final Label which = new Label();
    private final Label refused = Parts.text("", "entry-problem");
    private final Label sum = Parts.text("", "muted");
    private final Button before;
    private final Button after;
    private final GridPane grid = new GridPane();

    /// @param dose leads to the dose of the chosen exercise
    WeekPane(BuilderModel model, Messages words, BuilderWords says, Runnable dose) {
        this.model = model;
        this.words = words;
        this.says = says;
        this.dose = dose;
        this.keys = new WeekKeys(model, this);
        getStyleClass().addAll("card", "builder-week");
        before = Parts.button("builder-week-before", "‹", () -> model.week().turn(-1));
        before.setAccessibleText(words.get("builder.weekBefore"));
        after = Parts.button("builder-week-after", "›", () -> model.week().turn(1));
        after.setAccessibleText(words.get("builder.weekAfter"));
        which.setId("builder-week");
        which.getStyleClass().add("builder-week-name");
        which.setWrapText(true);
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        HBox turn = new HBox(which, before, after);
        turn.getStyleClass().add("builder-turn");
        turn.setMinHeight(Region.USE_PREF_SIZE);
        refused.setId("builder-refused");
        sum.setId("builder-sum");
        grid.getStyleClass().add("builder-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        grid.getColumnConstraints().add(name);
        while (grid.getColumnConstraints().size() <= DayOfWeek.values().length) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(Region.USE_PREF_SIZE);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        Drops.acceptInColumns(grid, model);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(turn, refused, scroll, sum);
        keys.listen(grid);
        model.shown().subscribe(times -> show());
        model.chosen().subscribe(id -> show());
        model.refused().subscribe(why -> {
            refused.setText(why.map(words::name).orElse(""));
            Shown.set(refused, why.isPresent());
            Announcement.make(refused, refused.getText());
        });
    }

    private void show() {
        String focused = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        boolean inside = focused != null && grid.lookup("#" + focused) != null;
        LocalDate monday = model.week().monday().get();
        String days = words.get("builder.days", says.date(monday), says.date(monday.plusDays(6)));
        int number = model.week().number();
        which.setText(
                model.week().count().isPresent()
                        ? words.get(
                                "builder.weekOf", number, model.week().count().getAsInt(), days)
                        : words.get("builder.week", number, days));
        before.setDisable(number == 1);
        after.setDisable(number >= model.week().count().orElse(Integer.MAX_VALUE));
        fill(model.week().exercises());
        long byChoice = BuilderWords.minutes(model.week().load().get().millisByChoice());
        sum.setText(byChoice > 0 ? words.get("builder.byChoice", byChoice) : "");
        Shown.set(sum, byChoice > 0);
        if (inside && focused != null) {
            focus(focused);
        }
    }

    private void fill(List<Prescription> exercises) {
        grid.getChildren().clear();
        Label title = Parts.text(words.get("builder.exercises"), "muted");
        grid.add(title, 0, 0);
        for (DayOfWeek day : DayOfWeek.values()) {
            grid.add(new DayHead(day, model, words, says), day.getValue(), 0);
        }
        int line = 1;
        for (Prescription one : exercises) {
            WeekRow row = new WeekRow(one, model, words, says);
            Node name = row.name(dose);
            GridPane.setValignment(name, VPos.CENTER);
            grid.add(name, 0, line);
            if (one.schedule().rhythm() instanceof Rhythm.PerWeek) {
                grid.add(row.anyDays(dose), 1, line, DayOfWeek.values().length, 1);
            } else {
                for (DayOfWeek day : DayOfWeek.values()) {
                    grid.add(row.cell(day), day.getValue(), line);
                }
            }
            line++;
            for (PlanConflict conflict : model.conflicts(one.id())) {
                if (!(conflict instanceof PlanConflict.Changed)) {
                    grid.add(new ConflictLine(conflict, model, words, says), 0, line, 1 + DayOfWeek.values().length, 1);
                    line++;
                }
            }
        }
        if (exercises.isEmpty()) {
            grid.add(Parts.text(words.get("builder.emptyWeek"), "muted"), 0, line, 1 + DayOfWeek.values().length, 1);
        }
    }

    /// Puts the keyboard on something in the week, when it is there.
    boolean focus(String id) {
        Node node = grid.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
        }
        return node != null;
    }
}
