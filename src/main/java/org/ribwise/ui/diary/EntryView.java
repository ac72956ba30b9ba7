package org.ribwise.ui.diary;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.diary.Reading.Not;
import org.ribwise.ui.diary.Reading.Read;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.kit.Shown;

/// Writes one entry down, or changes it: what it is, what there is to say of it, and when it was. What was typed stays
/// until it is saved.
public final class EntryView extends BorderPane {

    private final EntryModel model;
    private final EntryWords says;
    private final Messages words;
    private final Ways ways;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label problem = new Label();
    private final Button itWasYesterday;
    private final Button save;
    private final Button delete;
    private final ScrollPane scroll = new ScrollPane();

    /// Where it leads.
    ///
    /// @param save writes the entry and leads back; tells whether it was written
    /// @param delete deletes it and leads back
    /// @param leave leads back, nothing written
    public record Ways(Keeping save, Consumer<DiaryEntry> delete, Runnable leave) {}

    /// Writes an entry.
    public interface Keeping {

        /// Writes it, and says so.
        ///
        /// @param then is told whether it is on the disk
        void keep(DiaryEntry entry, Consumer<Boolean> then);
    }

    /// @param model the entry
    /// @param says entries in words
    /// @param words the words
    /// @param ways where it leads
    public EntryView(EntryModel model, EntryWords says, Messages words, Ways ways) {
        this.model = model;
        this.says = says;
        this.words = words;
        this.ways = ways;
        setId("diary-entry");
        getStyleClass().addAll("room", "diary");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        subtitle.getStyleClass().add("subtitle");
        subtitle.setWrapText(true);
        problem.setId("entry-problem");
        problem.getStyleClass().add("entry-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        itWasYesterday = Buttons.second("entry-was-yesterday", words.get("diary.meantYesterday"), () -> {
            model.when().setDaysAgo(1);
            save();
        });
        save = Buttons.main("entry-save", words.get("diary.save"), this::save);
        save.setDefaultButton(true);
        delete = Buttons.second(
                "entry-delete", words.get("diary.delete"), () -> model.before().ifPresent(ways.delete()));
        setTop(new VBox(title, subtitle));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(bottom());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.kind().subscribe(this::ask);
    }

    /// Takes the keyboard, to the first thing to answer; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        scroll.getContent().requestFocus();
    }

    /// Enter saves also from a box or an answer, which JavaFX would tick on some systems; Space does that.
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            ways.leave().run();
        } else if (event.getCode() == KeyCode.ENTER
                && (event.getTarget() instanceof CheckBox || event.getTarget() instanceof RadioButton)) {
            event.consume();
            save.fire();
        }
    }

    private VBox bottom() {
        Button back = Buttons.second("entry-back", words.get("diary.back"), ways.leave());
        FlowPane buttons = new FlowPane(back, delete, save);
        buttons.getStyleClass().add("diary-buttons");
        FlowPane trouble = new FlowPane(problem, itWasYesterday);
        trouble.getStyleClass().add("diary-said");
        Shown.set(problem, false);
        Shown.set(itWasYesterday, false);
        return new VBox(trouble, buttons);
    }

    private void ask(@Nullable DiaryKind kind) {
        title.setText(kind == null ? words.get("diary.writeTitle") : words.name(kind));
        subtitle.setText(kind == null ? words.get("diary.writeHint") : "");
        Shown.set(subtitle, kind == null);
        Shown.set(save, kind != null);
        Shown.set(delete, model.before().isPresent());
        scroll.setContent(kind == null ? kinds() : questions(kind));
        ScreenName.set(this, title.getText());
        if (getScene() != null) {
            Announcement.make(this, title.getText());
            takeFocus();
        }
    }

    private Region kinds() {
        TilePane tiles = new TilePane() {
            @Override
            public void requestFocus() {
                getChildren().getFirst().requestFocus();
            }
        };
        tiles.getStyleClass().addAll("diary-kinds", "scroll-content");
        for (DiaryKind kind : DiaryKind.values()) {
            Button button = Buttons.second(
                    "kind-" + kind.name(), words.name(kind), () -> model.kind().set(kind));
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            tiles.getChildren().add(button);
        }
        return tiles;
    }

    private Region questions(DiaryKind kind) {
        List<Node> fields = new EventFields(model, says, words).of(kind);
        VBox what = Cards.of();
        what.getChildren().addAll(fields);
        WhenPane when = new WhenPane(model.when(), words);
        VBox all = new VBox(what, when) {
            @Override
            public void requestFocus() {
                firstOf(fields).ifPresentOrElse(Node::requestFocus, save::requestFocus);
            }
        };
        all.getStyleClass().addAll("stack", "scroll-content");
        return all;
    }

    private static Optional<Node> firstOf(List<Node> fields) {
        return fields.stream()
                .filter(node -> !(node instanceof Label))
                .map(node -> Optional.<Node>ofNullable(node.lookup(".field")).orElse(node))
                .findFirst();
    }

    private void save() {
        switch (model.entry()) {
            case Not<DiaryEntry>(EntryProblem why) ->
                complain(says.problem(why, model.when().exampleOfDate()));
            case Read<DiaryEntry>(DiaryEntry entry) ->
                ways.save().keep(entry, kept -> {
                    if (!kept) {
                        complain(words.get("diary.notSaved"));
                    }
                });
        }
    }

    private void complain(String why) {
        problem.setText(why);
        Shown.set(problem, true);
        Shown.set(itWasYesterday, model.when().meansYesterday());
        Announcement.make(this, why);
    }
}
