package org.ribwise.ui.caseload;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.caseload.PatientSummary;
import org.ribwise.domain.report.Paper;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.CaseloadWords;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.kit.Unshrunk;

/// One patient's page: why a call may be needed, what the results say, charts, plans, notes.
public final class PatientView extends BorderPane {

    private final PatientPage page;
    private final Messages words;
    private final CaseloadWords says;
    private final Ways ways;
    private final Label said = Labels.wrapping("", "caseload-said");
    private final VBox question = new VBox();
    private final Button back;

    /// Where it leads.
    ///
    /// @param back to the list
    /// @param change asks for name and year of birth
    /// @param conditions asks about the conditions
    /// @param choose lets the person choose files of results
    /// @param dropped takes files of results
    /// @param note keeps a note; true when they spoke to each other
    /// @param removeNote takes a note away
    /// @param removeResults takes a file of results away
    /// @param remove takes the patient away
    /// @param plans what can be done with plans
    public record Ways(
            Runnable back,
            Runnable change,
            Runnable conditions,
            Runnable choose,
            Consumer<List<Path>> dropped,
            BiConsumer<String, Boolean> note,
            Consumer<UUID> removeNote,
            Consumer<String> removeResults,
            Runnable remove,
            VersionsCard.Ways plans) {}

    /// @param page what is shown
    /// @param today the physiotherapist's date
    /// @param words the words
    /// @param ways where it leads
    /// @param answers what came of files that came in
    public PatientView(PatientPage page, LocalDate today, Messages words, Ways ways, ImportAnswers answers) {
        this.page = page;
        this.words = words;
        this.says = new CaseloadWords(words);
        this.ways = ways;
        setId("patient-view");
        getStyleClass().addAll("room", "caseload");
        back = Buttons.second("patient-back", words.get("caseload.toList"), ways.back());
        setTop(top());
        VBox cards = new VBox(about(), answers, summary());
        page.progress().ifPresent(progress -> cards.getChildren().add(new ChartCard(progress, today, words)));
        if (!page.went().isEmpty()) {
            cards.getChildren().add(new WentCard(page.went(), words));
        }
        cards.getChildren()
                .addAll(
                        new VersionsCard(page, words, ways.plans()),
                        new NotesCard(page.notes(), words, this, ways),
                        new CameCard(page.results(), words, this, ways),
                        removing());
        cards.getStyleClass().addAll("stack", "scroll-content");
        setCenter(CaseloadParts.scroll(cards));
        Dropping.onto(this, ways.dropped());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ways.back().run();
                event.consume();
            }
        });
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        back.requestFocus();
    }

    /// Says what was done, or why it was not.
    public void say(String sentence) {
        said.setText(sentence);
        Shown.set(said, !sentence.isEmpty());
        Shown.set(question, false);
        Announcement.make(said, sentence);
    }

    /// Asks whether a file that is there may be replaced.
    ///
    /// @param name its own name
    /// @param replace replaces it
    public void askToReplace(String name, Runnable replace) {
        ask(words.get("caseload.replace", name), words.get("caseload.replaceYes"), replace);
    }

    /// Asks on which paper to print.
    ///
    /// @param print is told which, and whether in large letters
    public void askPaper(BiConsumer<Paper, Boolean> print) {
        List<Button> buttons = new ArrayList<>();
        for (Paper paper : Paper.values()) {
            buttons.add(answer("paper-" + paper.name(), words.name(paper), () -> print.accept(paper, false)));
            buttons.add(answer(
                    "paper-large-" + paper.name(),
                    words.get("caseload.largePrint", words.name(paper)),
                    () -> print.accept(paper, true)));
        }
        ask(words.get("caseload.whichPaper"), buttons);
    }

    void ask(String sentence, String yes, Runnable run) {
        ask(sentence, List.of(answer("patient-yes", yes, run)));
    }

    private void ask(String sentence, List<Button> answers) {
        say("");
        FlowPane row = CaseloadParts.row(answers.toArray(Button[]::new));
        row.getChildren()
                .add(Buttons.second(
                        "patient-no", words.get("caseload.leave"), () -> say(words.get("caseload.nothingChanged"))));
        question.getChildren().setAll(Labels.wrapping(sentence), row);
        Shown.set(question, true);
        answers.getFirst().requestFocus();
        Announcement.make(question, sentence);
    }

    private Button answer(String id, String text, Runnable run) {
        return Buttons.second(id, text, () -> {
            Shown.set(question, false);
            run.run();
        });
    }

    private VBox top() {
        Label name = Labels.wrapping(says.who(page.line().entry().patient()), "title");
        name.setId("patient-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox heading = new HBox(Unshrunk.box(back), name);
        heading.getStyleClass().add("caseload-heading");
        question.getStyleClass().addAll("card", "stack");
        said.setId("patient-said");
        Shown.set(question, false);
        Shown.set(said, false);
        VBox top = new VBox(heading, said, question);
        top.getStyleClass().add("caseload-top");
        return top;
    }

    /// Who the patient is, and what is asked about them. It scrolls: with large text the page has the room.
    private VBox about() {
        VBox about = new VBox(
                Labels.wrapping(page.conditions(), "muted"),
                CaseloadParts.row(
                        Buttons.second("patient-change", words.get("caseload.change"), ways.change()),
                        Buttons.second("patient-conditions", words.get("caseload.conditions"), ways.conditions()),
                        Buttons.second("patient-import", words.get("caseload.import"), ways.choose())));
        about.getStyleClass().add("stack");
        return about;
    }

    private VBox summary() {
        Optional<PatientSummary> summary = page.line().entry().summary();
        String why = says.why(page.line().need());
        Label call = why.isEmpty()
                ? Labels.wrapping(words.get("caseload.noCall"), "muted")
                : Labels.wrapping(words.get("caseload.call", why), "caseload-why");
        call.setId("patient-why");
        Shown.set(call, summary.isPresent() || !why.isEmpty());
        VBox card = Cards.titled(
                summary.map(one -> words.get("caseload.summary", says.day(one.asOf())))
                        .orElseGet(() -> words.get("caseload.summaryNone")),
                call);
        summary.ifPresentOrElse(
                one -> card.getChildren()
                        .add(CaseloadParts.row(
                                CaseloadParts.figure(
                                        words.get("caseload.week"),
                                        says.done(one.done().week())),
                                CaseloadParts.figure(
                                        words.get("caseload.fourWeeks"),
                                        says.done(one.done().fourWeeks())),
                                CaseloadParts.figure(words.get("caseload.pain"), says.pain(one)),
                                CaseloadParts.figure(words.get("caseload.breath"), says.breathlessness(one)),
                                CaseloadParts.figure(words.get("caseload.lastSession"), says.lastSession(one)),
                                CaseloadParts.figure(words.get("caseload.stops"), says.stops(one)),
                                CaseloadParts.figure(words.get("caseload.rules"), says.rules(one)))),
                () -> card.getChildren().add(Labels.wrapping(words.get("caseload.howResultsCome"))));
        return card;
    }

    private VBox removing() {
        return Cards.titled(
                words.get("caseload.remove"),
                Labels.wrapping(words.get("caseload.removeWhy")),
                Buttons.second(
                        "patient-remove",
                        words.get("caseload.removeNow"),
                        () -> ask(
                                words.get(
                                        "caseload.removeAsk",
                                        page.line().entry().patient().name()),
                                words.get("caseload.removeNow"),
                                ways.remove())));
    }
}
