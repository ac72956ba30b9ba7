package org.ribwise.ui.measures;

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
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Asks one measure. What was answered stays until it is saved.
public final class MeasureView extends BorderPane {

    private final MeasureDraft draft;
    private final Messages words;
    private final Ways ways;
    private final Label problem = new Label();
    private final Button save;
    private final VBox card = new VBox();

    /// Where it leads.
    ///
    /// @param save keeps the result and leads back
    /// @param leave leads back, nothing kept
    public record Ways(Keeping save, Runnable leave) {}

    /// Keeps a result.
    public interface Keeping {

        /// Keeps it, and says so.
        ///
        /// @param then is told whether it is on the disk
        void keep(MeasureResult result, Consumer<Boolean> then);
    }

    /// @param draft what is answered
    /// @param words the words
    /// @param ways where it leads
    public MeasureView(MeasureDraft draft, Messages words, Ways ways) {
        this.draft = draft;
        this.words = words;
        this.ways = ways;
        setId("measure");
        getStyleClass().addAll("room", "measures");
        Label title = new Label(words.name(draft.instrument()));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        setTop(title);
        List<Node> fields = new MeasureFields(draft, words).all();
        card.getChildren().addAll(fields);
        card.getStyleClass().addAll("card", "stack");
        VBox content = new VBox(card);
        content.getStyleClass().add("scroll-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        problem.setId("measure-problem");
        problem.getStyleClass().add("entry-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        Shown.set(problem, false);
        Button back = Buttons.second("measure-back", words.get("measures.back"), ways.leave());
        save = Buttons.main("measure-save", words.get("measures.save"), this::save);
        save.setDefaultButton(true);
        FlowPane buttons = new FlowPane(back, save);
        buttons.getStyleClass().add("diary-buttons");
        setBottom(new VBox(problem, buttons));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Takes the keyboard, to the first thing to answer; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        card.getChildren().stream()
                .filter(node -> !(node instanceof Label))
                .map(node -> Optional.<Node>ofNullable(node.lookup(".field")).orElse(node))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, save::requestFocus);
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

    private void save() {
        switch (draft.outcome()) {
            case MeasureDraft.Outcome.Incomplete(MeasureDraft.Lack lack) ->
                complain(new MeasureWords(words).lack(lack, draft.instrument()));
            case MeasureDraft.Outcome.Complete(MeasureResult result) ->
                ways.save().keep(result, kept -> {
                    if (!kept) {
                        complain(words.get("measures.notSaved"));
                    }
                });
        }
    }

    private void complain(String why) {
        problem.setText(why);
        Shown.set(problem, true);
        Announcement.make(this, why);
    }
}
