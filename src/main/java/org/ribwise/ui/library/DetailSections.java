package org.ribwise.ui.library;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.Evidence;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SafetyWords;
import org.ribwise.ui.kit.Sources;

/// The parts of an entry's page, from top to bottom.
final class DetailSections {

    private final LibraryModel model;
    private final Messages words;
    private final Consumer<LibraryEntry> look;
    private final HowTo howTo;
    private final SafetyWords safety;

    /// @param look shows another entry
    DetailSections(LibraryModel model, Messages words, Consumer<LibraryEntry> look) {
        this.model = model;
        this.words = words;
        this.look = look;
        this.howTo = new HowTo(words);
        this.safety = new SafetyWords(words);
    }

    /// What the safety envelope says, if it says more than yes.
    Optional<Region> suits(LibraryEntry entry) {
        return new SuitsPanel(model, words, safety, look).of(entry);
    }

    /// All other parts.
    List<Node> of(LibraryEntry entry) {
        return entry.done()
                .map(exercise -> of(entry, exercise))
                .orElseGet(() ->
                        List.of(paragraph(entry.fitted().asked().description().in(words.locale())), content(entry)));
    }

    private List<Node> of(LibraryEntry entry, Exercise exercise) {
        Routine.Item item = entry.doneItem();
        List<Node> parts = new ArrayList<>();
        parts.add(paragraph(exercise.card().purpose().in(words.locale())));
        parts.add(how(item));
        parts.add(section(words.get("library.dose"), lines(howTo.dose(item, limitsOf(entry)))));
        List<String> notes = safety.notes(exercise);
        if (!notes.isEmpty()) {
            parts.add(section(words.get("library.care"), bullets(notes)));
        }
        parts.add(evidence(exercise));
        variants(exercise).ifPresent(parts::add);
        return parts;
    }

    /// What the envelope allows of an exercise alone, now and later.
    private static List<Limits> limitsOf(LibraryEntry entry) {
        return entry.first().suitability() instanceof Suitability.WithChanges(var changes)
                ? changes.stream().map(Suitability.Change::limits).toList()
                : List.of();
    }

    private Region how(Routine.Item item) {
        VBox steps = new VBox();
        steps.getStyleClass().add("library-steps");
        int number = 0;
        for (HowTo.Step step : howTo.steps(item)) {
            number++;
            steps.getChildren().add(numbered(number, step));
        }
        VBox body = lines(howTo.setup(item));
        body.getChildren().add(steps);
        if (item.exercise() instanceof StretchExercise stretch
                && stretch.sides().two()) {
            body.getChildren()
                    .add(muted(
                            stretch.sides() == StretchExercise.Sides.EACH
                                    ? words.get("library.leftFirst")
                                    : words.get("library.leftRightInTurn")));
        }
        return section(words.get("library.how"), body);
    }

    private HBox numbered(int number, HowTo.Step step) {
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("library-number");
        VBox text = new VBox(paragraph(step.text()));
        if (!step.detail().isEmpty()) {
            text.getChildren().add(muted(step.detail()));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(digit, text);
        row.getStyleClass().add("library-step");
        return row;
    }

    private Region evidence(Exercise exercise) {
        Evidence evidence = exercise.card().evidence();
        List<String> lines = new ArrayList<>();
        lines.add(evidence.summary().in(words.locale()));
        lines.add(exercise.card()
                .reviewed()
                .map(date -> words.get("library.reviewed", dates().format(date)))
                .orElse(words.get("library.unreviewed")));
        VBox body = lines(lines);
        if (!evidence.sources().isEmpty()) {
            body.getChildren().add(muted(words.get("library.sources")));
            evidence.sources().forEach(id -> body.getChildren().add(source(id)));
        }
        return section(words.get("library.evidence"), body);
    }

    private Label source(String id) {
        Label source = muted(Sources.address(id)
                .map(address -> words.get("library.source", id, address))
                .orElse(id));
        source.getStyleClass().add("library-source");
        return source;
    }

    private DateTimeFormatter dates() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
    }

    private Optional<Region> variants(Exercise exercise) {
        VBox buttons = new VBox();
        buttons.getStyleClass().add("library-links");
        exercise.card().variants().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(variant -> model.entry(variant.getValue())
                        .ifPresent(entry -> buttons.getChildren().add(link(variant.getKey(), entry))));
        return buttons.getChildren().isEmpty()
                ? Optional.empty()
                : Optional.of(section(words.get("library.variants"), buttons));
    }

    private Button link(Variant variant, LibraryEntry entry) {
        String name = entry.name().in(words.locale());
        return link(words.get("library.variant", words.name(variant), name), entry);
    }

    private Button link(String text, LibraryEntry entry) {
        return Buttons.styled("look-" + entry.id(), text, "link-action", () -> look.accept(entry));
    }

    /// The exercises of a routine in their order, each with what is different for this person.
    private Region content(LibraryEntry entry) {
        VBox rows = new VBox();
        rows.getStyleClass().add("library-steps");
        int number = 0;
        for (FittedItem item : entry.fitted().items()) {
            number++;
            rows.getChildren().add(contentRow(number, item));
        }
        return section(words.get("library.content"), rows);
    }

    private HBox contentRow(int number, FittedItem item) {
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("library-number");
        Exercise exercise = item.asked().exercise();
        VBox text = new VBox();
        text.getChildren()
                .add(model.entry(exercise.id())
                        .<Node>map(entry -> link(entry.name().in(words.locale()), entry))
                        .orElseGet(() -> paragraph(exercise.name().in(words.locale()))));
        howTo.dose(item.played().orElse(item.asked()), List.of()).stream()
                .findFirst()
                .ifPresent(dose -> text.getChildren().add(muted(dose)));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(digit, text);
        row.getStyleClass().add("library-step");
        return row;
    }

    static Region section(String title, Region body) {
        Label heading = new Label(title);
        heading.getStyleClass().add("library-heading");
        heading.setWrapText(true);
        VBox section = new VBox(heading, body);
        section.getStyleClass().add("library-section");
        return section;
    }

    static VBox lines(List<String> texts) {
        VBox lines = new VBox();
        lines.getStyleClass().add("library-lines");
        texts.forEach(text -> lines.getChildren().add(paragraph(text)));
        return lines;
    }

    static VBox bullets(List<String> texts) {
        VBox lines = new VBox();
        lines.getStyleClass().add("library-lines");
        for (String text : texts) {
            Label dot = new Label("•");
            dot.setMinWidth(Region.USE_PREF_SIZE);
            Label label = paragraph(text);
            HBox.setHgrow(label, Priority.ALWAYS);
            HBox row = new HBox(dot, label);
            row.getStyleClass().add("library-bullet");
            lines.getChildren().add(row);
        }
        return lines;
    }

    static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label muted(String text) {
        Label label = paragraph(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
