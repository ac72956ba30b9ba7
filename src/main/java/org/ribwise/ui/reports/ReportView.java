package org.ribwise.ui.reports;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.WorkStatus;
import org.ribwise.ui.kit.Messages;

/// A report is put together on the left and looked at on the right; in a narrow window or in large text the pages stand
/// below the choices.
public final class ReportView extends BorderPane {

    /// The pages are made anew so long after the last change: nobody waits for it, and nothing flickers while somebody
    /// types (design value).
    private static final Duration AFTER_CHANGE = Duration.millis(500);
    /// Side by side from so many times the text size on.
    private static final double WIDE_EM = 50;
    /// The title is so much larger than the text: `.title` in base.css.
    private static final double TITLE_EM = 1.75;

    private static final String SAID = "report-said";

    private final ReportModel model;
    private final Messages words;
    private final Label title;
    private final WorkStatus status;
    private final ChoicePane choices;
    private final PreviewPane preview;
    private final ScrollPane scroll = new ScrollPane();
    private final Button save;
    private final PauseTransition pause = new PauseTransition(AFTER_CHANGE);
    private boolean isWide;

    /// @param model what is chosen, seen and saved
    /// @param words the words
    /// @param back leads back to Progress
    public ReportView(ReportModel model, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        setId("report-view");
        getStyleClass().addAll("room", "reports");
        title = new Label(words.get("reports.title"));
        title.getStyleClass().add("title");
        status = new WorkStatus(
                words.get("reports.saving"),
                Buttons.second("report-stop", words.get("reports.stop"), model.save()::stop));
        setTop(new VBox(title, status));
        choices = new ChoicePane(model.choices(), words);
        preview = new PreviewPane(model.preview(), words);
        save = Buttons.main("report-save", words.get("reports.saveNow"), model::saveNow);
        FlowPane bottom = new FlowPane(save, Buttons.second("report-back", words.get("reports.back"), back));
        bottom.getStyleClass().add("report-bottom");
        setBottom(bottom);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        widthProperty().subscribe(width -> arrange());
        title.fontProperty().subscribe(font -> arrange());
        model.save().state().subscribe(this::show);
        pause.setOnFinished(event -> model.refresh());
        model.choices().whenPagesChange(pause::playFromStart);
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        applyCss();
        choices.requestFocus();
    }

    /// Only when something changes: what is put somewhere else is scrolled back.
    private void arrange() {
        boolean wide = getWidth() >= WIDE_EM * title.getFont().getSize() / TITLE_EM;
        if (getCenter() != null && wide == isWide) {
            return;
        }
        isWide = wide;
        scroll.setContent(null);
        VBox content = wide ? new VBox(choices) : new VBox(choices, preview);
        content.getStyleClass().addAll("stack", "scroll-content");
        scroll.setContent(content);
        if (wide) {
            HBox columns = new HBox(scroll, preview);
            columns.getStyleClass().add("report-columns");
            HBox.setHgrow(preview, Priority.ALWAYS);
            setCenter(columns);
        } else {
            setCenter(scroll);
        }
    }

    private void show(SaveModel.State state) {
        save.setDisable(state instanceof SaveModel.State.Busy);
        switch (state) {
            case SaveModel.State.Quiet(String said) -> status.say(SAID, said);
            case SaveModel.State.Busy(double share) -> status.busy(share);
            case SaveModel.State.AskToReplace(String question, Runnable replace) -> {
                FlowPane answers = new FlowPane(
                        Buttons.second("report-yes", words.get("reports.replace"), replace),
                        Buttons.second("report-no", words.get("reports.keep"), model.save()::no));
                answers.getStyleClass().add("data-row");
                status.say(SAID, question, answers);
            }
        }
    }
}
