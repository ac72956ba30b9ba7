package org.ribwise.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WorkStatus;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Unshrunk;

/// A file of ours and its copies: back up, restore, take a copy of everything, and delete what is one's own. Esc leads
/// back.
public final class DataView extends BorderPane {

    private static final String SAID = "data-said";

    private final DataModel model;
    private final Messages words;
    private final DataWords says;
    private final Ways ways;
    private final List<Button> starts = new ArrayList<>();
    private final WorkStatus status;
    private final VBox backups = new VBox();

    /// Where it leads.
    ///
    /// @param restore puts the prepared backup in the place of the file
    /// @param delete leads to deleting; empty where nothing is deleted as a whole
    /// @param back leads away
    public record Ways(Runnable restore, Optional<Deleting> delete, Runnable back) {}

    /// Where deleting leads.
    ///
    /// @param mine asks whether everything of this person is to be deleted
    /// @param all asks whether everything of everybody is to be deleted
    public record Deleting(Runnable mine, Runnable all) {}

    /// @param model what can be done
    /// @param says what is said about this file
    /// @param ways where it leads
    public DataView(DataModel model, DataWords says, Ways ways) {
        this.model = model;
        this.words = says.words();
        this.says = says;
        this.ways = ways;
        setId("data-view");
        getStyleClass().addAll("room", "data");
        Label title = Labels.wrapping(says.title(), "title");
        status = new WorkStatus(
                words.get("data.working"), Buttons.second("data-stop", words.get("data.stop"), model::stop));
        setTop(new VBox(title, status));
        VBox cards = new VBox(backUp(), restore(), export());
        ways.delete().ifPresent(deleting -> cards.getChildren().add(delete(deleting)));
        cards.getStyleClass().addAll("stack", "scroll-content");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        HBox bottom = new HBox(Buttons.second("data-back", says.back(), ways.back()));
        bottom.getStyleClass().add("data-bottom");
        setBottom(bottom);
        model.state().subscribe(this::show);
        model.automatic().subscribe(this::list);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ways.back().run();
                event.consume();
            }
        });
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        applyCss();
        starts.getFirst().requestFocus();
    }

    private Region backUp() {
        return Cards.titled(
                words.get("data.backUp"),
                Labels.wrapping(says.backUpWhy()),
                start("data-back-up", words.get("data.backUpNow"), model::backUp, model.isOpen()));
    }

    private Region restore() {
        backups.getStyleClass().add("data-backups");
        return Cards.titled(
                words.get("data.restore"),
                Labels.wrapping(says.restoreWhy()),
                backups,
                start("data-restore-file", words.get("data.restoreFile"), model::restoreFromFile, true));
    }

    private Region export() {
        return Cards.titled(
                words.get("data.export"),
                Labels.wrapping(says.exportWhy()),
                start("data-export", words.get("data.exportNow"), model::export, model.isOpen()));
    }

    private Region delete(Deleting deleting) {
        FlowPane row = new FlowPane(
                start("data-delete", words.get("data.deleteMine"), deleting.mine(), true),
                start("data-delete-all", words.get("data.deleteEverybody"), deleting.all(), true));
        row.getStyleClass().add("data-row");
        return Cards.titled(words.get("data.delete"), Labels.wrapping(words.get("data.deleteWhy")), row);
    }

    private Button start(String id, String text, Runnable run, boolean can) {
        Button button = Buttons.second(id, text, run);
        if (can) {
            starts.add(button);
        }
        button.setDisable(!can);
        return button;
    }

    private void list(List<DataCopies.Copy> copies) {
        DateWords dates = new DateWords(words.locale());
        starts.removeIf(button -> button.getId().startsWith("data-restore-2"));
        backups.getChildren()
                .setAll(copies.stream()
                        .map(copy -> row(copy, dates.date(copy.day())))
                        .toList());
        if (copies.isEmpty()) {
            backups.getChildren().add(Labels.wrapping(words.get("data.noBackups")));
        }
    }

    private Region row(DataCopies.Copy copy, String day) {
        Label label = Labels.wrapping(words.get("data.backupOf", day));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button restore = start(
                "data-restore-" + copy.day(), words.get("data.restoreThis"), () -> model.prepare(copy.file()), true);
        restore.setAccessibleText(words.get("data.restoreOf", day));
        HBox row = new HBox(label, Unshrunk.box(restore));
        row.getStyleClass().add("data-line");
        return row;
    }

    private void show(DataModel.State state) {
        boolean busy = state instanceof DataModel.State.Busy;
        starts.forEach(button -> button.setDisable(busy));
        switch (state) {
            case DataModel.State.Quiet(String said) -> status.say(SAID, said);
            case DataModel.State.Busy(double share) -> status.busy(share);
            case DataModel.State.AskToReplace(String name, Runnable replace) ->
                ask(words.get("data.askToReplace", name), words.get("data.replace"), replace);
            case DataModel.State.AskToRestore() ->
                ask(says.askToRestore(), words.get("data.restoreNow"), ways.restore());
        }
    }

    private void ask(String question, String yes, Runnable run) {
        FlowPane row = new FlowPane(
                Buttons.second("data-yes", yes, run), Buttons.second("data-no", words.get("data.no"), model::no));
        row.getStyleClass().add("data-row");
        status.say(SAID, question, row);
    }
}
