package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.ui.control.Labels;
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
    private final Label refused = Labels.whole("", "entry-problem");
    private final Label sum = Labels.whole("", "muted");
    private final Button before;
    private final Button after;
    private final GridPane grid = new GridPane();
    private final List<DayHead> heads;
    private final List<Node> heading = new ArrayList<>();
    private final Label empty;
    private final ScrollPane scroll;
    private Map<PrescriptionId, WeekLine> lines = Map.of();
    private Optional<WeekLine> seen = Optional.empty();

    /// @param dose leads to the dose of the chosen exercise
    WeekPane(BuilderModel model, Messages words, BuilderWords says, Runnable dose) {
        this.model = model;
        this.words = words;
        this.says = says;
        this.dose = dose;
        this.keys = new WeekKeys(model, this);
        getStyleClass().addAll("card", "builder-week");
        before = BuilderButton.of("builder-week-before", "‹", () -> model.week().turn(-1));
        before.setAccessibleText(words.get("builder.weekBefore"));
        after = BuilderButton.of("builder-week-after", "›", () -> model.week().turn(1));
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
        heads = Stream.of(DayOfWeek.values())
                .map(day -> new DayHead(day, model, words, says))
                .toList();
        Label title = Labels.whole(words.get("builder.exercises"), "muted");
        GridPane.setConstraints(title, 0, 0);
        heading.add(title);
        for (int i = 0; i < heads.size(); i++) {
            GridPane.setConstraints(heads.get(i), i + 1, 0);
            heading.add(heads.get(i));
        }
        empty = Labels.whole(words.get("builder.emptyWeek"), "muted");
        // it is as high as the window, so that drops find a day, and never less than its words
        grid.setMinHeight(Region.USE_PREF_SIZE);
        scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        Drops.acceptInColumns(grid, model);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(turn, refused, scroll, sum);
        keys.listen(grid);
        model.week().shown().subscribe(times -> show());
        model.chosen().subscribe(id -> show());
        model.refused().subscribe(why -> {
            refused.setText(why.map(words::name).orElse(""));
            Shown.set(refused, why.isPresent());
            Announcement.make(refused, refused.getText());
        });
    }

    private void show() {
        Optional<Node> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        Optional<PrescriptionId> worked = focused.flatMap(this::lineOf);
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
        worked.ifPresent(id -> focused.filter(node -> node.getScene() == null).ifPresent(node -> focusAgain(id, node)));
        reveal(model.chosen().get().flatMap(id -> Optional.ofNullable(lines.get(id))));
    }

    /// Scrolls to the chosen exercise with what speaks against it, when it was chosen or looks otherwise now: a
    /// conflict is never below the edge unseen.
    private void reveal(Optional<WeekLine> chosen) {
        if (chosen.equals(seen)) {
            return;
        }
        seen = chosen;
        scroll.applyCss();
        scroll.layout();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = grid.getHeight() - view;
        if (chosen.isEmpty() || view <= 0 || hidden <= 0) {
            return;
        }
        DoubleSummaryStatistics edges = chosen.get().nodes().stream()
                .map(Node::getBoundsInParent)
                .flatMapToDouble(bounds -> DoubleStream.of(bounds.getMinY(), bounds.getMaxY()))
                .summaryStatistics();
        double from = Math.max(scroll.getVvalue() * hidden, edges.getMax() - view);
        scroll.setVvalue(Math.clamp(Math.min(from, edges.getMin()) / hidden, 0, 1));
    }

    /// The line that has the keyboard.
    private Optional<PrescriptionId> lineOf(Node focused) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().holds(focused))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Puts the keyboard on what is now in the place of something, or else on the exercise that it was about.
    private void focusAgain(PrescriptionId id, Node before) {
        String there = before.getId();
        if ((there == null || !focus(there)) && !focus("row-" + id.value())) {
            model.week().exercises().stream()
                    .findFirst()
                    .ifPresent(one -> focus("row-" + one.id().value()));
        }
    }

    private void fill(List<Prescription> exercises) {
        heads.forEach(DayHead::show);
        List<Node> wanted = new ArrayList<>(heading);
        Map<PrescriptionId, WeekLine> now = new HashMap<>();
        int row = 1;
        for (Prescription one : exercises) {
            WeekLine line = line(one);
            now.put(one.id(), line);
            row = line.place(row);
            wanted.addAll(line.nodes());
        }
        lines = now;
        if (exercises.isEmpty()) {
            GridPane.setConstraints(empty, 0, row, 1 + DayOfWeek.values().length, 1);
            wanted.add(empty);
        }
        replace(grid.getChildren(), wanted);
    }

    /// The line of an exercise; the one that is there when it would look the same.
    private WeekLine line(Prescription one) {
        WeekLine.Looks looks = WeekLine.Looks.of(one, model, says);
        WeekLine before = lines.get(one.id());
        return before != null && before.looks().equals(looks)
                ? before
                : WeekLine.of(looks, new WeekRow(one, model, words, says), dose);
    }

    /// Puts in only what is new, so that nothing else is styled and laid out again.
    private static void replace(List<Node> now, List<Node> wanted) {
        int shorter = Math.min(now.size(), wanted.size());
        int first = 0;
        while (first < shorter && now.get(first).equals(wanted.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && now.get(now.size() - 1 - last).equals(wanted.get(wanted.size() - 1 - last))) {
            last++;
        }
        now.subList(first, now.size() - last).clear();
        now.addAll(first, wanted.subList(first, wanted.size() - last));
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
