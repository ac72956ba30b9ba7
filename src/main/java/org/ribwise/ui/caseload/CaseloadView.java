package org.ribwise.ui.caseload;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The list of patients: who needs a call first. Names are found as they are typed, from the list, too; the arrow keys
/// walk through the list, Enter opens a patient, files of results can be dropped anywhere.
///
/// Where there is no room for columns, as with large text, the heading and the buttons fold away: the list has the
/// room.
public final class CaseloadView extends BorderPane {

    /// Narrower than this, in widths of the letter m, there is no room for columns.
    private static final double NARROW_EM = 43;

    /// Answers to files that came in take so much of the height at most.
    private static final double ANSWERS_SHARE = 0.4;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final CaseloadModel model;
    private final Messages words;
    private final Ways ways;
    private final CaseloadTools tools;
    private final ListView<Caseload.Line> list = new ListView<>();
    private final Label found = Labels.wrapping("", "muted");
    private final Label nothing = Labels.wrapping("");
    private final CaseloadHeader header;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow");

    /// Where it leads.
    ///
    /// @param open shows a patient
    /// @param add asks for a new one
    /// @param give gives one template to several
    /// @param choose lets the person choose files of results
    /// @param dropped takes files of results
    /// @param key shows the key
    /// @param copies shows the copies of the list
    public record Ways(
            Consumer<UUID> open,
            Runnable add,
            Runnable give,
            Runnable choose,
            Consumer<List<Path>> dropped,
            Runnable key,
            Runnable copies) {}

    /// @param model who is there
    /// @param words the words
    /// @param ways where it leads
    /// @param answers what came of files that came in
    public CaseloadView(CaseloadModel model, Messages words, Ways ways, ImportAnswers answers) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        setId("caseload-view");
        getStyleClass().addAll("room", "caseload");
        CaseloadFigures figures = new CaseloadFigures(words);
        tools = new CaseloadTools(model, words, narrow.getReadOnlyProperty(), this::takeList);
        header = new CaseloadHeader(model, figures, words);
        header.setMinHeight(USE_PREF_SIZE);
        narrow.bind(Bindings.createBooleanBinding(
                () -> getWidth() > 0 && getWidth() < NARROW_EM * found.getFont().getSize(),
                widthProperty(),
                found.fontProperty()));
        setTop(top(answers));
        fill(figures);
        nothing.getStyleClass().add("caseload-nothing");
        nothing.setId("caseload-nothing");
        VBox middle = new VBox(header, list, nothing);
        middle.getStyleClass().add("caseload-table");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        setCenter(middle);
        model.lines().addListener((javafx.beans.Observable changed) -> {
            follow();
            list.scrollTo(0);
        });
        model.counts().subscribe(counts -> follow());
        narrow.subscribe(now -> {
            pseudoClassStateChanged(NARROW, now);
            follow();
            list.refresh();
        });
        Announcement.follow(found);
        Dropping.onto(this, ways.dropped());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SEARCH.match(event)) {
                tools.takeFocus();
                event.consume();
            }
        });
    }

    private void fill(CaseloadFigures figures) {
        list.setId("patients");
        list.getStyleClass().add("caseload-list");
        list.setItems(model.lines());
        list.setAccessibleText(words.get("caseload.title"));
        list.setCellFactory(view -> new CaseloadCell(view, figures, narrow.getReadOnlyProperty(), this::open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Caseload.Line chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open(chosen.entry().patient().id());
                event.consume();
            } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
                tools.takeFocus();
                event.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            if (!letter.isBlank() && !Character.isISOControl(letter.charAt(0)) && !event.isShortcutDown()) {
                tools.write(letter);
                event.consume();
            }
        });
    }

    private void open(UUID patient) {
        model.opened(patient);
        ways.open().accept(patient);
    }

    private VBox top(ImportAnswers answers) {
        HBox heading = new HBox(Labels.wrapping(words.get("caseload.title"), "title"), found);
        heading.getStyleClass().add("caseload-heading");
        FlowPane buttons = CaseloadParts.row(
                Buttons.main("caseload-import", words.get("caseload.import"), ways.choose()),
                Buttons.second("caseload-add", words.get("caseload.add"), ways.add()),
                Buttons.second("caseload-give", words.get("caseload.give"), ways.give()),
                Buttons.second("caseload-key", words.get("caseload.key"), ways.key()),
                Buttons.second("caseload-copies", words.get("caseload.copies"), ways.copies()));
        buttons.getStyleClass().add("caseload-actions");
        narrow.subscribe(now -> Shown.set(heading, !now));
        tools.unfolded().subscribe(now -> Shown.set(buttons, now));
        VBox top = new VBox(heading, buttons, folded(answers), tools);
        top.getStyleClass().add("caseload-top");
        return top;
    }

    /// Many answers scroll: the list keeps its room.
    private ScrollPane folded(ImportAnswers answers) {
        ScrollPane scroll = CaseloadParts.scroll(answers);
        scroll.prefViewportHeightProperty().bind(answers.heightProperty());
        scroll.maxHeightProperty().bind(heightProperty().multiply(ANSWERS_SHARE));
        scroll.visibleProperty().bind(answers.visibleProperty());
        scroll.managedProperty().bind(answers.visibleProperty());
        return scroll;
    }

    /// To the list; when only one is found and was looked for, to that patient.
    private void takeList() {
        if (model.lines().size() == 1 && !model.search().isBlank()) {
            open(model.lines().getFirst().entry().patient().id());
        } else if (!model.lines().isEmpty()) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void follow() {
        int shown = model.lines().size();
        found.setText(words.get("caseload.found", shown));
        nothing.setText(model.isEmpty() ? words.get("caseload.empty") : words.get("caseload.nobodyFound"));
        Shown.set(nothing, shown == 0);
        Shown.set(list, shown > 0);
        Shown.set(header, shown > 0 && !narrow.get());
    }

    /// Takes the keyboard, to the search; to the patient who was looked at, where the person comes back from one.
    /// Called when the view is on screen.
    public void takeFocus() {
        model.lastOpened()
                .ifPresentOrElse(
                        line -> {
                            list.getSelectionModel().select(line);
                            list.scrollTo(line);
                            list.requestFocus();
                        },
                        () -> {
                            list.getSelectionModel().clearSelection();
                            tools.takeFocus();
                        });
    }
}
