package org.ribwise.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.control.ReplyRow;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.kit.Unshrunk;

/// Everything that the person may say about themselves, as cards below each other. Nothing has to be answered, and
/// nothing has to be saved: every answer is kept at once.
public final class ProfileView extends BorderPane {

    private final ProfileModel model;
    private final FactsModel facts;
    private final Messages words;
    private final VBox cards = new VBox();
    private final List<EntryField> fields = new ArrayList<>();
    private final List<Runnable> following = new ArrayList<>();
    private final Label open = new Label();

    /// @param model the answers
    /// @param words the words
    /// @param more further cards: whom to call and what to take
    /// @param done leads back
    public ProfileView(ProfileModel model, Messages words, List<? extends Node> more, Runnable done) {
        this(model, words, words.get("profile.title"), done);
        cards.getChildren().addAll(0, List.of(muted(words.get("profile.subtitle")), person()));
        cards.getChildren().addAll(clearances(), breath());
        cards.getChildren().addAll(more);
        follow();
    }

    /// The questions about conditions alone: for somebody whom a physiotherapist asks.
    ///
    /// @param heading whose
    /// @param why what is said before the questions
    public ProfileView(ProfileModel model, Messages words, String heading, String why, Runnable done) {
        this(model, words, heading, done);
        cards.getChildren().addFirst(muted(why));
    }

    private ProfileView(ProfileModel model, Messages words, String heading, Runnable done) {
        this.model = model;
        this.words = words;
        this.facts = new FactsModel(model, words);
        setId("profile-view");
        getStyleClass().addAll("room", "profile");
        Label title = new Label(heading);
        title.getStyleClass().add("title");
        title.setWrapText(true);
        setTop(title);
        cards.getStyleClass().addAll("stack", "scroll-content");
        for (AboutGroup group : AboutGroup.values()) {
            cards.getChildren().add(group(group));
        }
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(bottom(done));
        model.changes().subscribe(changes -> follow());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                commit();
                done.run();
                event.consume();
            }
        });
    }

    /// Takes the keyboard, to the first question; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        fields.stream()
                .findFirst()
                .ifPresentOrElse(
                        EntryField::takeFocus,
                        () -> cards.lookup(".toggle-button").requestFocus());
    }

    /// Keeps what is being written, as far as it makes sense.
    ///
    /// @return whether all of it was kept
    public boolean commit() {
        Optional<EntryField> refused = Optional.empty();
        for (EntryField field : fields) {
            if (!field.commit() && refused.isEmpty()) {
                refused = Optional.of(field);
            }
        }
        refused.ifPresent(EntryField::takeFocus);
        return refused.isEmpty();
    }

    private Region person() {
        EntryField name = field(
                new EntryField.Asked("profile-name", words.get("profile.name"), "", ""), facts::name, facts::name);
        EntryField year = field(
                new EntryField.Asked("profile-year", words.get("profile.year"), "", words.get("profile.yearWhy")),
                facts::birthYear,
                facts::birthYear);
        return Cards.titled(words.get("profile.you"), name, year);
    }

    private Region group(AboutGroup group) {
        VBox list = new VBox();
        list.getStyleClass().add("reply-list");
        for (AboutQuestion question : AboutQuestion.of(group)) {
            ReplyRow row = new ReplyRow(
                    "about-" + question.name(),
                    words.name(question),
                    ReplyRow.USUAL,
                    words,
                    reply -> model.answer(question, reply));
            following.add(() -> row.show(model.reply(question)));
            list.getChildren().add(row);
        }
        Button rest = rest("about-none-" + group.name(), words.name(group), () -> model.answerNoToTheRest(group));
        following.add(() -> Shown.set(rest, !model.open(group).isEmpty()));
        return Cards.titled(words.name(group), list, rest);
    }

    private Region clearances() {
        VBox list = new VBox();
        list.getStyleClass().add("reply-list");
        for (ClearanceCondition condition : ClearanceCondition.values()) {
            ClearanceRow row = new ClearanceRow(model, facts, condition, words);
            fields.add(row.day());
            following.add(row::follow);
            list.getChildren().add(row);
        }
        String title = words.get("profile.clearances");
        Button rest = rest("clearance-none", title, model::answerNoToTheRestOfClearances);
        following.add(() -> Shown.set(
                rest,
                List.of(ClearanceCondition.values()).stream()
                        .anyMatch(condition -> model.clearance(condition).applies() == Reply.NOT_ASKED)));
        return Cards.titled(title, muted(words.get("profile.clearancesWhy")), list, rest);
    }

    private Region breath() {
        EntryField best = field(
                new EntryField.Asked(
                        "profile-best",
                        words.get("profile.best"),
                        words.get("profile.litres"),
                        words.get("profile.bestWhy")),
                facts::best,
                facts::best);
        EntryField on = field(
                new EntryField.Asked(
                        "profile-best-on",
                        words.get("profile.bestOn"),
                        "",
                        words.get("profile.dateExample", facts.exampleOfADate())),
                facts::bestOn,
                facts::bestOn);
        EntryField floor = field(
                new EntryField.Asked(
                        "profile-floor",
                        words.get("profile.floor"),
                        words.get("profile.percent"),
                        words.get("profile.floorWhy")),
                facts::oxygenFloor,
                facts::oxygenFloor);
        return Cards.titled(words.get("profile.breath"), best, on, floor, usualBreathlessness());
    }

    private Region usualBreathlessness() {
        Label question = new Label(words.get("profile.usual"));
        question.getStyleClass().add("entry-question");
        question.setWrapText(true);
        ScoreRow row = new ScoreRow(words, words.get("checkin.notBreathless"), words.get("checkin.mostBreathless"));
        row.setId("profile-usual");
        following.add(() ->
                row.valueProperty().set(model.breathing().usualBreathlessness().orElse(null)));
        row.valueProperty().subscribe((before, now) -> model.usualBreathlessness(Optional.ofNullable(now)));
        return new VBox(question, row);
    }

    private EntryField field(EntryField.Asked asked, Supplier<String> now, Function<String, Optional<String>> enter) {
        EntryField field = new EntryField(asked, now, enter);
        fields.add(field);
        following.add(field::follow);
        return field;
    }

    private Button rest(String id, String title, Runnable run) {
        Button rest = Buttons.second(id, words.get("profile.noToTheRest"), run);
        rest.setAccessibleText(words.get("profile.answer", title, words.get("profile.noToTheRest")));
        return rest;
    }

    private Region bottom(Runnable done) {
        open.setId("profile-open");
        open.setWrapText(true);
        open.getStyleClass().add("muted");
        open.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(open, Priority.ALWAYS);
        Button keep = Buttons.main("about-save", words.get("profile.done"), () -> {
            if (commit()) {
                done.run();
            }
        });
        HBox row = new HBox(Unshrunk.box(keep), open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("profile-bottom");
        return row;
    }

    private void follow() {
        following.forEach(Runnable::run);
        open.setText(
                model.open() == 0 ? words.get("profile.allAnswered") : words.get("profile.notAnswered", model.open()));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
