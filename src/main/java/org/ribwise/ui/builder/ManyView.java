package org.ribwise.ui.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.plan.Plan;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.kit.Work;

/// One template for several people: which, from when, by whom, and a list to choose them in; then what it becomes for
/// each, before anything is kept.
///
/// Keys: the arrows walk through the list, Space chooses, Esc leads back.
public final class ManyView extends BorderPane {

    /// So many patients are looked at between two words about how far it is; design value.
    private static final int AT_A_TIME = 5;

    private final ManyModel model;
    private final Messages words;
    private final Work work;
    private final Ways ways;
    private final DateText dates;
    private final ComboBox<PlanTemplate> template = new ComboBox<>();
    private final StringProperty start = new SimpleStringProperty();
    private final StringProperty by;
    private final StringProperty search = new SimpleStringProperty("");
    private final ListView<ManyModel.Person> list = new ListView<>();
    private int looks;
    private final Label counted = Labels.whole("", "muted");
    private final Label said = Labels.whole("", "builder-told");

    /// Where the screen leads.
    ///
    /// @param keep with the plans, each for one person
    /// @param back without any
    public record Ways(Consumer<List<Plan>> keep, Runnable back) {}

    /// @param model who is there
    /// @param by who writes plans here, as far as it is known; may be empty
    /// @param words the words
    /// @param work looks at one patient after the other, away from the screen
    /// @param ways where the screen leads
    public ManyView(ManyModel model, String by, Messages words, Work work, Ways ways) {
        this.model = model;
        this.work = work;
        this.words = words;
        this.ways = ways;
        this.dates = new DateText(words.locale());
        this.by = new SimpleStringProperty(by);
        start.set(dates.of(model.usualStart()));
        setId("many-view");
        getStyleClass().addAll("room", "builder");
        said.setId("many-said");
        Shown.set(said, false);
        template.setId("many-template");
        template.getStyleClass().add("caseload-filter");
        template.setAccessibleText(words.get("builder.manyTemplate"));
        template.getItems().setAll(model.templates());
        // none is chosen unasked: the first in the list is as wrong as any other
        template.setPromptText(words.get("builder.manyTemplateOpen"));
        template.setCellFactory(view -> new TemplateCell());
        template.setButtonCell(new TemplateCell());
        list.setId("many-people");
        list.getStyleClass().add("caseload-list");
        list.setAccessibleText(words.get("builder.manyPeople"));
        list.setItems(model.found());
        list.setCellFactory(view -> new ManyCell(model, words, this::count));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        search.subscribe(model::search);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ways.back().run();
                event.consume();
            }
        });
        choose();
    }

    /// Takes the keyboard, to the template; called when the view is on screen.
    public void takeFocus() {
        template.requestFocus();
    }

    private void onListKey(KeyEvent event) {
        ManyModel.Person person = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && person != null) {
            model.toggle(person);
            list.refresh();
            count();
            event.consume();
        }
    }

    private void toggleFound() {
        model.toggleFound();
        list.refresh();
        count();
    }

    private void count() {
        counted.setText(words.get("builder.manyCount", model.count()));
        Announcement.make(counted, counted.getText());
    }

    private void choose() {
        Button next = BuilderButton.of("many-look", words.get("builder.manyLook"), this::look);
        next.getStyleClass().setAll("button", "main-action", "builder-button");
        FlowPane buttons = row(BuilderButton.of("many-back", words.get("builder.compareBack"), ways.back()), next);
        Label which = Labels.whole(words.get("builder.manyTemplate"), "field-question");
        which.setLabelFor(template);
        VBox choosing = new VBox(which, template);
        choosing.getStyleClass().add("write-field");
        FlowPane fields = row(
                choosing,
                new WriteField("many-start", words.get("builder.manyStart"), "", start),
                new WriteField("many-by", words.get("builder.writer"), "", by));
        VBox top = new VBox(
                Labels.whole(words.get("builder.manyTitle"), "title"),
                buttons,
                said,
                fields,
                row(
                        new WriteField("many-search", words.get("builder.manySearch"), "", search),
                        BuilderButton.of("many-all", words.get("builder.manyAll"), this::toggleFound),
                        counted));
        top.getStyleClass().add("builder-top");
        VBox.setVgrow(list, Priority.ALWAYS);
        setTop(top);
        setCenter(list);
        counted.setText(words.get("builder.manyCount", model.count()));
    }

    private static FlowPane row(javafx.scene.Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("builder-head");
        return row;
    }

    private void look() {
        Optional<LocalDate> day = dates.read(start.get());
        if (model.count() == 0) {
            say(words.get("builder.manyNobody"));
        } else if (template.getValue() == null) {
            say(
                    template.getItems().isEmpty()
                            ? words.get("builder.manyNoTemplate")
                            : words.get("builder.manyChooseTemplate"));
        } else if (day.isEmpty()) {
            say(words.get("builder.manyNoDay", dates.of(model.usualStart())));
        } else if (by.get().isBlank()) {
            say(words.get("builder.manyNoName"));
        } else {
            Writer writer = new Writer(by.get().strip(), "", "");
            List<ManyModel.Person> people = model.chosen();
            looks++;
            look(
                    new ManyModel.Gift(template.getValue(), day.get(), writer, words.locale()),
                    people,
                    new ArrayList<>(),
                    looks);
        }
    }

    /// Looks at a few more of them, and says how far it is.
    private void look(ManyModel.Gift gift, List<ManyModel.Person> people, List<ManyModel.Given> done, int look) {
        if (look != looks) {
            // the person has pressed again since, and the later one holds
            return;
        }
        if (done.size() == people.size()) {
            show(done);
            return;
        }
        said.setText(words.get("builder.manyLooking", done.size(), people.size()));
        Shown.set(said, true);
        List<ManyModel.Person> few = people.subList(done.size(), Math.min(people.size(), done.size() + AT_A_TIME));
        work.run(
                () -> model.given(gift, few),
                given -> {
                    done.addAll(given);
                    look(gift, people, done, look);
                },
                trouble -> say(words.get("app.unexpected", trouble.getClass().getSimpleName())));
    }

    private void say(String sentence) {
        said.setText(sentence);
        Shown.set(said, true);
        Announcement.make(said, sentence);
    }

    private void show(List<ManyModel.Given> given) {
        Shown.set(said, false);
        ManyGiven lines = new ManyGiven(given, words, model.library());
        List<Plan> plans = ManyModel.plans(given);
        Button keep = BuilderButton.of(
                "many-keep",
                words.get("builder.manyKeep", plans.size()),
                () -> ways.keep().accept(plans));
        keep.getStyleClass().setAll("button", "main-action", "builder-button");
        keep.setDisable(plans.isEmpty());
        Button again = BuilderButton.of("many-again", words.get("builder.manyAgain"), () -> {
            choose();
            list.requestFocus();
        });
        VBox top = new VBox(
                Labels.whole(words.get("builder.manyEach"), "title"),
                row(again, keep),
                Labels.whole(words.get("builder.manyEachWhy"), "muted"));
        top.getStyleClass().add("builder-top");
        setTop(top);
        setCenter(lines);
        again.requestFocus();
    }

    /// A template by its name.
    private final class TemplateCell extends ListCell<PlanTemplate> {

        @Override
        protected void updateItem(@Nullable PlanTemplate one, boolean empty) {
            super.updateItem(one, empty);
            setText(one == null || empty ? null : one.name().in(words.locale()));
        }
    }
}
