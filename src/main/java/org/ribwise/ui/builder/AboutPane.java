package org.ribwise.ui.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.drafting.Edit;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;

/// The plan as a whole: title, who writes it, first and last day, reviews, goals, notes.
final class AboutPane extends VBox {

    private static final int NOTE_LINES = 4;

    private final BuilderModel model;
    private final Messages words;
    private final DateText dates;
    private final VBox list = new VBox();
    private final List<Runnable> followers = new ArrayList<>();
    private final StringProperty title = new SimpleStringProperty("");

    AboutPane(BuilderModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.dates = new DateText(words.locale());
        getStyleClass().addAll("card", "builder-side");
        list.getStyleClass().addAll("builder-fields", "scroll-content");
        list.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        list.getChildren().add(new WriteField("builder-title", words.get("builder.planTitle"), "", title));
        typed(title, "title", draft -> draft.head().title(), PlanDraft::titled);
        days();
        goals();
        notes();
        writer();
        model.shown().subscribe(times -> followers.forEach(Runnable::run));
    }

    private void typed(
            StringProperty text,
            String name,
            Function<PlanDraft, String> now,
            BiFunction<PlanDraft, String, PlanDraft> change) {
        text.set(now.apply(model.draft()));
        text.subscribe((before, written) -> model.type(name, draft -> change.apply(draft, written)));
        followers.add(() -> text.set(now.apply(model.draft())));
    }

    private void writer() {
        list.getChildren().add(Parts.text(words.get("builder.writer"), "builder-group"));
        writer(
                "name",
                words.get("builder.yourName"),
                Writer::name,
                (by, text) -> new Writer(text, by.place(), by.contact()));
        writer(
                "place",
                words.get("builder.place"),
                Writer::place,
                (by, text) -> new Writer(by.name(), text, by.contact()));
        writer(
                "contact",
                words.get("builder.contact"),
                Writer::contact,
                (by, text) -> new Writer(by.name(), by.place(), text));
    }

    private void writer(
            String name, String question, Function<Writer, String> now, BiFunction<Writer, String, Writer> change) {
        StringProperty text = new SimpleStringProperty("");
        list.getChildren().add(new WriteField("builder-by-" + name, question, "", text));
        typed(
                text,
                name,
                draft -> now.apply(draft.head().by()),
                (draft, written) -> draft.by(change.apply(draft.head().by(), written)));
    }

    private void days() {
        list.getChildren().add(Parts.text(words.get("builder.planDays"), "builder-group"));
        entry(
                "start",
                words.get("builder.planStart"),
                "",
                () -> dates.of(model.draft().times().start()),
                text -> dates.read(text)
                        .map(day -> model.change(draft -> draft.startingOn(day)))
                        .orElse(false));
        entry(
                "end",
                words.get("builder.planEnd"),
                words.get("builder.planEndHint"),
                () -> model.draft().times().end().map(dates::of).orElse(""),
                text -> optional(text)
                        .map(end -> model.change(
                                draft -> draft.lasting(end, draft.times().reviews())))
                        .orElse(false));
        entry(
                "reviews",
                words.get("builder.reviews"),
                words.get("builder.reviewsHint"),
                () -> model.draft().times().reviews().stream().map(dates::of).collect(Collectors.joining(", ")),
                text -> several(text)
                        .map(reviews -> model.change(
                                draft -> draft.lasting(draft.times().end(), reviews)))
                        .orElse(false));
    }

    private void entry(String name, String question, String hint, Supplier<String> now, Function<String, Boolean> set) {
        EntryField field = new EntryField(
                new EntryField.Asked("builder-" + name, question, "", hint),
                now,
                text -> set.apply(text.strip()) ? Optional.empty() : Optional.of(words.get("builder.badDay")));
        list.getChildren().add(field);
        followers.add(field::follow);
    }

    private Optional<Optional<LocalDate>> optional(String text) {
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<LocalDate> day = dates.read(text);
        return day.isPresent() ? Optional.of(day) : Optional.empty();
    }

    private Optional<List<LocalDate>> several(String text) {
        List<Optional<LocalDate>> read = Arrays.stream(text.split("[,;]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(dates::read)
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private void goals() {
        list.getChildren().add(Parts.text(words.get("builder.wordsToPatient"), "builder-group"));
        area(
                "goals",
                words.get("builder.goals"),
                draft -> draft.words().goals().stream().map(this::line).collect(Collectors.joining("\n")),
                (draft, text) -> said(draft, goals(text), draft.words().notes()));
    }

    private String line(PlanGoal goal) {
        return goal.by()
                .map(day -> words.get("builder.goalBy", goal.text(), dates.of(day)))
                .orElse(goal.text());
    }

    /// One goal a line; a date at its end is the day by which it is to be reached.
    private List<PlanGoal> goals(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::goal)
                .toList();
    }

    private PlanGoal goal(String line) {
        int space = line.lastIndexOf(' ');
        Optional<LocalDate> by = dates.read(line.substring(space + 1));
        String text = by.isPresent() && space > 0 ? line.substring(0, space).replaceFirst("[,;:]?\\s*$", "") : line;
        return new PlanGoal(text.isBlank() ? line : text, text.isBlank() ? Optional.empty() : by);
    }

    private void notes() {
        area(
                "notes",
                words.get("builder.notes"),
                draft -> draft.words().notes(),
                (draft, text) -> said(draft, draft.words().goals(), text));
    }

    private static PlanDraft said(PlanDraft draft, List<PlanGoal> goals, String notes) {
        return draft.saying(goals, notes) instanceof Edit.Made(PlanDraft next) ? next : draft;
    }

    /// Several lines of text.
    private void area(
            String name,
            String question,
            Function<PlanDraft, String> now,
            BiFunction<PlanDraft, String, PlanDraft> change) {
        TextArea area = new TextArea(now.apply(model.draft()));
        area.setId("builder-" + name);
        area.setPrefRowCount(NOTE_LINES);
        area.setWrapText(true);
        area.getStyleClass().add("builder-area");
        area.setAccessibleText(question);
        Label label = Parts.text(question, "field-question");
        label.setLabelFor(area);
        area.textProperty().subscribe((before, text) -> model.type(name, draft -> change.apply(draft, text)));
        list.getChildren().add(new VBox(label, area));
        followers.add(() -> {
            if (!area.isFocused()) {
                area.setText(now.apply(model.draft()));
            }
        });
    }

    /// Puts the keyboard on the title.
    void takeFocus() {
        list.getChildren().getFirst().requestFocus();
    }
}
