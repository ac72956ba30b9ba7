package org.ribwise.ui.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsPart;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.TickBox;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Results for the physiotherapist: days and parts are chosen, everything that goes in is shown, then it is saved.
public final class ResultsView extends BorderPane {

    private final ResultsModel model;
    private final Messages words;
    private final FileChoice files;
    private final ResultsLines lines;
    private final Map<ResultsPart, TickBox> boxes = new EnumMap<>(ResultsPart.class);
    private final TickBox seal = new TickBox("results-seal", "");
    private final Label sealWhy;
    private final ListView<String> inside = new ListView<>();
    private final TickBox everyWord;
    private final Label status;
    private final Button save;

    /// @param library where exercises have their names
    /// @param files lets the person choose where it is saved
    /// @param back leads back
    public ResultsView(ResultsModel model, ExerciseLibrary library, Messages words, FileChoice files, Runnable back) {
        this.model = model;
        this.words = words;
        this.files = files;
        this.lines = new ResultsLines(library, words);
        setId("results");
        getStyleClass().add("room");
        everyWord = new TickBox("results-every-word", words.get("plan.resultsEveryWord"));
        sealWhy = Labels.wrapping("", "muted");
        status = Labels.wrapping("", "plan-announced");
        status.setId("results-status");
        save = Buttons.main("results-save", words.get("plan.resultsSave"), this::save);
        VBox cards = new VBox(
                Labels.heading(words.get("plan.resultsTitle"), words.get("plan.resultsWhy")),
                days(),
                parts(),
                inside(),
                sealing());
        cards.getStyleClass().addAll("stack", "scroll-content");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        FlowPane bottom = new FlowPane(Buttons.second("results-back", words.get("plan.resultsBack"), back), save);
        bottom.getStyleClass().add("plan-bottom");
        setBottom(new VBox(status, bottom));
        model.all().subscribe(all -> refresh());
        model.state().subscribe(this::say);
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        applyCss();
        save.requestFocus();
    }

    private Node days() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("plan-ways");
        ToggleGroup group = new ToggleGroup();
        for (ResultsModel.Days days : ResultsModel.Days.values()) {
            ToggleButton button = new ToggleButton(words.name(days));
            button.setId("results-" + days.name());
            button.getStyleClass().add("range-button");
            button.setToggleGroup(group);
            button.setSelected(days == ResultsModel.Days.FOUR_WEEKS);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.choose(days);
            });
            row.getChildren().add(button);
        }
        model.choose(ResultsModel.Days.FOUR_WEEKS);
        return Cards.titled(words.get("plan.resultsDays"), row);
    }

    private Node parts() {
        VBox all = new VBox();
        all.getStyleClass().add("stack");
        for (ResultsPart part : ResultsPart.values()) {
            TickBox box = new TickBox("results-part-" + part.name(), "");
            box.setSelected(true);
            box.selectedProperty().subscribe((before, in) -> {
                model.take(part, in);
                refresh();
            });
            boxes.put(part, box);
            all.getChildren().add(box);
        }
        return Cards.titled(words.get("plan.resultsParts"), all);
    }

    private Node inside() {
        inside.setId("results-inside");
        inside.getStyleClass().add("results-inside");
        inside.setAccessibleText(words.get("plan.resultsInside"));
        everyWord.selectedProperty().subscribe((before, yes) -> refresh());
        return Cards.titled(words.get("plan.resultsInside"), inside, everyWord);
    }

    private Node sealing() {
        seal.selectedProperty().subscribe((before, only) -> {
            model.seal(only);
            sayWhoCanRead();
        });
        return Cards.titled(words.get("plan.resultsWho"), seal, sealWhy);
    }

    private void refresh() {
        Optional<Map<ResultsPart, Integer>> counts = model.all().get().map(Results::summary);
        boxes.forEach((part, box) -> box.setText(
                counts.map(all -> words.get("plan.resultsCount", words.name(part), all.getOrDefault(part, 0)))
                        .orElseGet(() -> words.name(part))));
        showInside();
        Shown.set(seal, model.reader().isPresent());
        seal.setText(words.get("plan.resultsSeal", model.reader().orElse("")));
        seal.setSelected(model.isSealed());
        sayWhoCanRead();
        save.setDisable(model.chosen()
                .filter(results -> results.summary().values().stream().anyMatch(count -> count > 0))
                .isEmpty());
    }

    private void showInside() {
        if (!everyWord.isSelected()) {
            inside.getItems().setAll(model.chosen().map(lines::of).orElse(List.of()));
            return;
        }
        model.text(text -> {
            if (everyWord.isSelected()) {
                inside.getItems().setAll(text);
            }
        });
    }

    private void sayWhoCanRead() {
        String open =
                model.reader().isPresent() ? words.get("plan.resultsNotSealed") : words.get("plan.resultsOpenToAll");
        sealWhy.setText(model.isSealed() ? words.get("plan.resultsSealWhy") : open);
    }

    private void save() {
        files.toSave(words.get("plan.resultsSave"), model.name()).ifPresent(model::save);
    }

    private void say(ResultsModel.State state) {
        status.setText(
                switch (state) {
                    case ResultsModel.State.Open() -> "";
                    case ResultsModel.State.Saved(var file, var key) ->
                        words.get("plan.resultsSaved", String.valueOf(file.getFileName()), key);
                    case ResultsModel.State.NotSaved() -> words.get("plan.resultsNotSaved");
                    case ResultsModel.State.Unreadable() -> words.get("app.historyUnreadable");
                });
        Shown.set(status, !status.getText().isEmpty());
    }
}
