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
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.drafting.DraftProblem;
import org.ribwise.domain.drafting.Edit;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.PlanWords;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;

/// The plan as a whole: title, who writes it, first and last day, reviews, goals, notes.
final class AboutPane extends VBox {

    private final BuilderModel model;
    private final Messages words;
    private final DateText dates;
    private final GoalText goalText;
    private final VBox list = new VBox();
    private final ScrollPane scroll;
    private final List<Runnable> followers = new ArrayList<>();
    private final List<Supplier<Optional<String>>> refusals = new ArrayList<>();

    AboutPane(BuilderModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.dates = new DateText(words.locale());
        this.goalText = new GoalText(words, dates);
        getStyleClass().addAll("card", "builder-side");
        list.getStyleClass().addAll("builder-fields", "scroll-content");
        list.setMinWidth(0);
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        name("title", words.get("builder.planTitle"), draft -> draft.head().title(), PlanDraft::titled);
        writer();
        days();
        wordsToPatient();
        model.shown().subscribe(times -> followers.forEach(Runnable::run));
    }

    private void heading(String text) {
        list.getChildren().add(Labels.whole(text, "builder-group"));
    }

    /// A title or a name, on one line.
    private void name(
            String name,
            String question,
            Function<PlanDraft, String> now,
            BiFunction<PlanDraft, String, PlanDraft> change) {
        add(TypedField.line("builder-" + name, question, () -> now.apply(model.draft()), text -> {
            Optional<String> refused = text.length() <= PlanHeading.LONGEST_NAME
                    ? Optional.empty()
                    : Optional.of(words.get("builder.tooLong", text.length(), PlanHeading.LONGEST_NAME));
            if (refused.isEmpty()) {
                model.type(name, draft -> change.apply(draft, text));
            }
            return refused;
        }));
    }

    private void add(TypedField field) {
        list.getChildren().add(field);
        followers.add(field::follow);
        refusals.add(field::refusal);
    }

    /// What stands in a field and was not kept, each with the sentence that says why: a plan is not finished over it.
    List<String> unkept() {
        return refusals.stream().flatMap(one -> one.get().stream()).toList();
    }

    private void writer() {
        heading(words.get("builder.writer"));
        writer(
                "by-name",
                words.get("builder.yourName"),
                Writer::name,
                (by, text) -> new Writer(text, by.place(), by.contact()));
        writer(
                "by-place",
                words.get("builder.place"),
                Writer::place,
                (by, text) -> new Writer(by.name(), text, by.contact()));
        writer(
                "by-contact",
                words.get("builder.contact"),
                Writer::contact,
                (by, text) -> new Writer(by.name(), by.place(), text));
    }

    private void writer(
            String name, String question, Function<Writer, String> now, BiFunction<Writer, String, Writer> change) {
        name(
                name,
                question,
                draft -> now.apply(draft.head().by()),
                (draft, text) -> draft.by(change.apply(draft.head().by(), text)));
    }

    private void days() {
        heading(words.get("builder.planDays"));
        entry(
                "start",
                words.get("builder.planStart"),
                "",
                () -> dates.of(model.draft().times().start()),
                text -> dates.read(text).map(this::startOn).orElse(false));
        LocalDate today = model.now().toLocalDate();
        FlowPane usual = new FlowPane(
                BuilderButton.of("builder-tomorrow", words.get("builder.tomorrow"), () -> startOn(today.plusDays(1))),
                BuilderButton.of(
                        "builder-monday", words.get("builder.nextMonday"), () -> startOn(PlanDraft.usualStart(today))));
        usual.getStyleClass().add("builder-ways");
        list.getChildren().add(usual);
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

    private boolean startOn(LocalDate day) {
        return model.change(draft -> draft.startingOn(day));
    }

    private String badDay(String name) {
        String example = dates.of(model.draft().times().start());
        return switch (name) {
            case "reviews" -> words.get("builder.badReviews", example, PlanTimes.MOST_REVIEWS);
            default -> words.get("builder.badPlanDay", example);
        };
    }

    private void entry(String name, String question, String hint, Supplier<String> now, Function<String, Boolean> set) {
        EntryField field = new EntryField(
                new EntryField.Asked("builder-" + name, question, "", hint),
                now,
                text -> set.apply(text.strip()) ? Optional.empty() : Optional.of(badDay(name)));
        list.getChildren().add(field);
        followers.add(field::follow);
        refusals.add(field::refusal);
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

    private void wordsToPatient() {
        heading(words.get("builder.wordsToPatient"));
        String goals = words.get("builder.goals");
        add(TypedField.lines(
                "builder-goals", goals, () -> goalText.of(model.draft().words().goals()), text -> {
                    return goalText.refusal(text)
                            .or(() -> said(
                                    "goals",
                                    draft -> draft.saying(
                                            goalText.read(text), draft.words().notes())));
                }));
        String notes = words.get("builder.notes");
        add(TypedField.lines("builder-notes", notes, () -> model.draft().words().notes(), text -> {
            return text.length() > PlanWords.LONGEST_NOTES
                    ? Optional.of(words.get("builder.tooLong", text.length(), PlanWords.LONGEST_NOTES))
                    : said("notes", draft -> draft.saying(draft.words().goals(), text));
        }));
    }

    /// Keeps what was typed, or says that it is no text.
    private Optional<String> said(String name, Function<PlanDraft, Edit> change) {
        return switch (change.apply(model.draft())) {
            case Edit.Made(PlanDraft next) -> {
                model.type(name, draft -> next);
                yield Optional.empty();
            }
            case Edit.Refused _ -> Optional.of(words.get("builder.noPlainText"));
        };
    }

    /// Puts the keyboard on what is missing: the title, or else the name of who writes it.
    void takeFocus(DraftProblem gap) {
        Node field = list.lookup(gap instanceof DraftProblem.NoTitle ? "#builder-title" : "#builder-by-name");
        field.requestFocus();
        double below = list.getHeight() - scroll.getViewportBounds().getHeight();
        double top =
                list.sceneToLocal(field.localToScene(field.getBoundsInLocal())).getMinY();
        scroll.setVvalue(below > 0 ? (top - field.getBoundsInLocal().getHeight()) / below : 0);
    }
}
