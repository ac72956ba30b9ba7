package org.ribwise.ui.builder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.DraftProblem;
import org.ribwise.domain.drafting.Finish;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.TwoPanes;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The plan builder: at the left what is being worked on, one of four panes, at the right the week; one of
/// them at a time where there is no room for two.
///
/// Keys: Ctrl+F to the search, Ctrl+Z back, Ctrl+Shift+Z or Ctrl+Y forth, Ctrl+Enter finishes,
/// Ctrl+W leaves.
public final class BuilderView extends BorderPane {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LEAVE = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FINISH = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final BuilderModel model;
    private final Messages words;
    private final BuilderWords says;
    private final Ways ways;
    private final Map<Job, Region> sides = new EnumMap<>(Job.class);
    private final Map<Job, ToggleButton> tabs = new EnumMap<>(Job.class);
    private final ObjectProperty<Job> job = new SimpleObjectProperty<>(Job.ADD);
    private final AddPane add;
    private final WeekPane week;
    private final StackPane left = new StackPane();
    private final TwoPanes panes;
    private final ToDoPane told;
    private final LeavingCard leaving;
    private final AboutPane about;
    private final DosePane dose;

    /// What is being worked on.
    enum Job {
        ADD,
        TEMPLATES,
        DOSE,
        ABOUT,
        /// The week itself, where there is no room beside it.
        WEEK
    }

    /// Where the screen leads.
    ///
    /// @param done with the finished plan
    /// @param back without one; what was written is kept for the next time
    /// @param discard without one, and what was written is thrown away
    /// @param shelf where templates of the physiotherapist's own are kept
    public record Ways(Consumer<Plan> done, Runnable back, Runnable discard, Shelf shelf) {}

    /// Where templates of the physiotherapist's own are kept.
    ///
    /// @param keep takes one
    /// @param rename puts one in the place of another, which it is under another name
    /// @param remove takes one away
    public record Shelf(
            Consumer<PlanTemplate> keep, BiConsumer<PlanTemplate, PlanTemplate> rename, Consumer<PlanTemplate> remove) {

        /// Keeps nothing: for tests and pictures.
        public static final Shelf NONE = new Shelf(one -> {}, (one, other) -> {}, one -> {});
    }

    /// @param model what is shown
    /// @param words the words
    /// @param ticker time of the preview
    /// @param ways where the screen leads
    public BuilderView(BuilderModel model, Messages words, Ticker ticker, Ways ways) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        says = new BuilderWords(words, model.library(), model.person().name());
        getStyleClass().addAll("room", "builder");
        add = new AddPane(model, new FindModel(model.envelope(), model.person().profile(), words), words, says);
        sides.put(Job.ADD, add);
        sides.put(Job.TEMPLATES, new TemplatesPane(model, words, says, ways.shelf()));
        dose = new DosePane(model, words, says, ticker);
        about = new AboutPane(model, words);
        sides.put(Job.DOSE, dose);
        sides.put(Job.ABOUT, about);
        left.getChildren().addAll(sides.values());
        left.setMinSize(0, 0);
        week = new WeekPane(model, words, says, this::showDose);
        panes = new TwoPanes(left, week);
        told = new ToDoPane(this, words);
        leaving = new LeavingCard(words, ways);
        VBox top = new VBox(head(), tabs(), leaving, told);
        top.getStyleClass().add("builder-top");
        setTop(top);
        setCenter(panes);
        job.subscribe(chosen -> arrange());
        panes.narrow().subscribe(narrow -> arrange());
        model.shown().subscribe(times -> told.hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private FlowPane head() {
        Label heading = Labels.whole(words.get("builder.title", model.person().name()), "title");
        Button undo = BuilderButton.of("builder-undo", words.get("builder.undo"), model::undo);
        Button redo = BuilderButton.of("builder-redo", words.get("builder.redo"), model::redo);
        model.history().subscribe(history -> {
            undo.setDisable(!history.canUndo());
            redo.setDisable(!history.canRedo());
        });
        Button back = BuilderButton.of("builder-back", words.get("builder.back"), this::leave);
        Button finish = BuilderButton.of("builder-finish", words.get("builder.finish"), this::finish);
        finish.getStyleClass().setAll("button", "main-action", "builder-button");
        FlowPane row = new FlowPane(heading, undo, redo, back, finish);
        row.getStyleClass().add("builder-head");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private FlowPane tabs() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("builder-tabs");
        for (Job one : Job.values()) {
            ToggleButton tab = new ToggleButton(words.name(one));
            tab.setId("builder-tab-" + one);
            tab.getStyleClass().add("choice-chip");
            tab.setOnAction(event -> {
                told.hide();
                job.set(one);
                tab.setSelected(true);
            });
            tabs.put(one, tab);
            row.getChildren().add(tab);
        }
        return row;
    }

    private void arrange() {
        boolean narrow = panes.narrow().get();
        // the choice stays: while the text changes its size, there may be room for a moment
        Job seen = !narrow && job.get() == Job.WEEK ? Job.ADD : job.get();
        tabs.forEach((one, tab) -> {
            tab.setSelected(one == seen);
            Shown.set(tab, narrow || one != Job.WEEK);
        });
        sides.forEach((one, pane) -> pane.setVisible(one == seen));
        left.setVisible(seen != Job.WEEK);
        week.setVisible(!narrow || seen == Job.WEEK);
    }

    /// Leads away; asks before, when something was changed.
    private void leave() {
        if (model.isChanged()) {
            told.hide();
            leaving.ask(getScene().getFocusOwner());
        } else {
            ways.back().run();
        }
    }

    /// Leads from the week to the dose; where that covers the week, the keyboard goes along.
    private void showDose() {
        if (panes.narrow().get()) {
            Objects.requireNonNull(tabs.get(Job.DOSE)).requestFocus();
        }
        job.set(Job.DOSE);
    }

    private void finish() {
        List<String> unkept =
                Stream.of(dose.unkept(), about.unkept()).flatMap(List::stream).toList();
        switch (model.finish()) {
            case Finish.Ready(Plan plan) when unkept.isEmpty() -> ways.done().accept(plan);
            case Finish.Ready _ -> tell(List.of(), unkept);
            case Finish.NotYet(List<DraftProblem> open) -> tell(open, unkept);
        }
    }

    private void tell(List<DraftProblem> open, List<String> unkept) {
        List<String> lines = Stream.concat(open.stream().map(problem -> says.problem(problem, model)), unkept.stream())
                .distinct()
                .toList();
        told.tell(lines);
        leadToGap(open);
    }

    /// Puts the keyboard where a title or a name is missing.
    private void leadToGap(List<DraftProblem> open) {
        open.stream()
                .filter(problem -> problem instanceof DraftProblem.NoTitle || problem instanceof DraftProblem.NoName)
                .findFirst()
                .ifPresent(gap -> {
                    job.set(Job.ABOUT);
                    about.takeFocus(gap);
                });
    }

    private void onKey(KeyEvent event) {
        boolean own = event.getTarget() instanceof TextInputControl field && field.isUndoable();
        if (UNDO.match(event) && !own) {
            model.undo();
        } else if (REDO.stream().anyMatch(keys -> keys.match(event))
                && !(event.getTarget() instanceof TextInputControl field && field.isRedoable())) {
            model.redo();
        } else if (FIND.match(event)) {
            told.hide();
            job.set(Job.ADD);
            add.takeFocus();
        } else if (FINISH.match(event)) {
            finish();
        } else if (LEAVE.match(event)) {
            leave();
        } else {
            return;
        }
        event.consume();
    }

    /// Takes the keyboard, to the search.
    public void takeFocus() {
        add.takeFocus();
    }
}
