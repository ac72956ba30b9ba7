package org.ribwise.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.profile.Profile;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// Asks what applies to the person: the lung condition in large, everything else as a list to tick.
///
/// Save can always be reached, so that it can say why it does not save yet; pressed too early it leads to the first
/// group without an answer.
public final class AboutYouView extends BorderPane {

    /// Room for the name of the group above its first question.
    private static final double MARGIN_PIXELS = 80;

    private final AboutYouModel model;
    private final Messages words;
    private final List<Runnable> showAnswers = new ArrayList<>();
    private final Label unanswered = new Label();
    private final Button keep = new Button();
    private final VBox groups = new VBox();
    private final ScrollPane scroll = new ScrollPane(groups);

    /// @param model the answers
    /// @param words the words
    /// @param save is told what is known when the person saves
    /// @param leave leads back without saving
    public AboutYouView(AboutYouModel model, Messages words, Consumer<Profile> save, Runnable leave) {
        this.model = model;
        this.words = words;
        setId("about-you");
        getStyleClass().addAll("room", "about-you");
        setTop(heading());
        groups.getStyleClass().addAll("stack", "scroll-content");
        groups.getChildren().addAll(hints(), lungs());
        for (AboutGroup group : AboutGroup.values()) {
            if (group != AboutGroup.LUNGS) {
                groups.getChildren().add(list(group));
            }
        }
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(buttons(save, leave));
        model.changes().subscribe(changes -> showAll());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    /// Takes the keyboard, to the first question; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        Node first = groups.lookup("#about-" + AboutQuestion.ASTHMA.name());
        if (first != null) {
            first.requestFocus();
        }
    }

    private Label heading() {
        Label title = new Label(words.get("library.aboutTitle"));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        return title;
    }

    private VBox hints() {
        Label why = new Label(words.get("library.aboutSubtitle"));
        Label how = new Label(words.get("library.aboutMultiple"));
        why.setWrapText(true);
        how.setWrapText(true);
        return new VBox(why, how);
    }

    private Region lungs() {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("about-choices");
        for (AboutQuestion question : AboutQuestion.of(AboutGroup.LUNGS)) {
            choices.getChildren().add(answering(choice(words.name(question)), question));
        }
        choices.getChildren().add(answeringNone(choice(words.get("library.aboutNeither")), AboutGroup.LUNGS));
        return card(AboutGroup.LUNGS, choices);
    }

    private static ToggleButton choice(String text) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("about-choice");
        return button;
    }

    private Region list(AboutGroup group) {
        VBox list = new VBox();
        list.getStyleClass().add("about-list");
        for (AboutQuestion question : AboutQuestion.of(group)) {
            list.getChildren().add(answering(tick(words.name(question)), question));
        }
        list.getChildren().add(answeringNone(tick(words.get("library.aboutNone")), group));
        return card(group, list);
    }

    private static CheckBox tick(String text) {
        CheckBox box = new CheckBox(text);
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("about-tick");
        return box;
    }

    private Region card(AboutGroup group, Region answers) {
        Label title = new Label(words.name(group));
        title.getStyleClass().add("card-title");
        VBox card = new VBox(title, answers);
        card.getStyleClass().addAll("card", "stack");
        return card;
    }

    private <B extends ButtonBase> B answering(B button, AboutQuestion question) {
        button.setId("about-" + question.name());
        button.setOnAction(event -> model.answer(question, isOn(button)));
        showAnswers.add(() -> setOn(button, model.applies(question)));
        return button;
    }

    private <B extends ButtonBase> B answeringNone(B button, AboutGroup group) {
        button.setId("about-none-" + group.name());
        button.setAccessibleText(words.get("library.aboutNoneHelp", words.name(group)));
        button.setOnAction(event -> model.answerNone(group, isOn(button)));
        showAnswers.add(() -> setOn(button, model.noneApplies(group)));
        return button;
    }

    private static boolean isOn(ButtonBase button) {
        return switch (button) {
            case CheckBox box -> box.isSelected();
            case ToggleButton toggle -> toggle.isSelected();
            default -> false;
        };
    }

    private static void setOn(ButtonBase button, boolean on) {
        switch (button) {
            case CheckBox box -> box.setSelected(on);
            case ToggleButton toggle -> toggle.setSelected(on);
            default -> {}
        }
    }

    private Region buttons(Consumer<Profile> save, Runnable leave) {
        unanswered.setId("about-unanswered");
        unanswered.setWrapText(true);
        unanswered.getStyleClass().add("muted");
        keep.setText(words.get("library.aboutSave"));
        keep.setId("about-save");
        keep.setOnAction(event -> model.unanswered().stream()
                .findFirst()
                .ifPresentOrElse(this::comeTo, () -> save.accept(model.profile())));
        Button back = new Button(words.get("library.aboutCancel"));
        back.setId("about-cancel");
        back.getStyleClass().add("second-action");
        back.setOnAction(event -> leave.run());
        HBox row = new HBox(keeping(keep), keeping(back), unanswered);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(unanswered, Priority.ALWAYS);
        row.getStyleClass().addAll("library-buttons", "about-bottom");
        return row;
    }

    /// A box that keeps its width: the stylesheet says how narrow a button may be.
    private static StackPane keeping(Button button) {
        StackPane box = new StackPane(button);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    /// Brings the first question of a group into sight and the keyboard to it.
    private void comeTo(AboutGroup group) {
        Node first =
                groups.lookup("#about-" + AboutQuestion.of(group).getFirst().name());
        if (first != null) {
            double top = groups.sceneToLocal(first.localToScene(0, 0)).getY();
            double hidden = groups.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - MARGIN_PIXELS) / hidden, 0, 1));
            first.requestFocus();
            Announcement.make(this, unanswered.getText());
        }
    }

    private void showAll() {
        showAnswers.forEach(Runnable::run);
        String open = model.unanswered().stream().map(words::name).collect(Collectors.joining(", "));
        unanswered.setText(
                open.isEmpty() ? words.get("library.aboutAllAnswered") : words.get("library.aboutUnanswered", open));
        keep.setAccessibleText(
                open.isEmpty() ? words.get("library.aboutSave") : words.get("library.aboutSaveLater", open));
        keep.getStyleClass().removeAll("main-action", "second-action");
        keep.getStyleClass().add(open.isEmpty() ? "main-action" : "second-action");
    }
}
