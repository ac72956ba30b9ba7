package org.ribwise.ui.builder;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.TemplateUse.Difference;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The templates: each with one button that puts it into the plan, and at the end a way to keep the plan as
/// one.
final class TemplatesPane extends VBox {

    private final BuilderModel model;
    private final Messages words;
    private final BuilderWords says;
    private final BuilderView.Shelf shelf;
    private final VBox told = new VBox();
    private final VBox list = new VBox();
    private final Label kept = Labels.whole("", "builder-told");
    private Optional<ExerciseId> replacing = Optional.empty();
    private final StringProperty name = new SimpleStringProperty("");

    /// @param shelf where templates of the physiotherapist's own are kept
    TemplatesPane(BuilderModel model, Messages words, BuilderWords says, BuilderView.Shelf shelf) {
        this.model = model;
        this.words = words;
        this.says = says;
        this.shelf = shelf;
        getStyleClass().addAll("card", "builder-side");
        told.getStyleClass().add("builder-told-box");
        told.setId("builder-differences");
        list.getStyleClass().add("builder-templates");
        kept.setId("builder-kept");
        Announcement.follow(kept);
        Shown.set(kept, false);
        VBox all = new VBox(told, list, keeping());
        all.getStyleClass().addAll("builder-fields", "scroll-content");
        all.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.templates().known().subscribe(this::show);
        model.templates().differences().subscribe(this::tell);
    }

    private void show(Templates known) {
        list.getChildren().clear();
        known.own()
                .forEach(own -> add(own).getChildren().add(new OwnTemplateWays(own, model.templates(), words, shelf)));
        known.shipped().forEach(this::add);
        known.problems()
                .forEach(problem -> list.getChildren().add(Labels.whole(words.problem(problem), "entry-problem")));
    }

    private VBox add(PlanTemplate template) {
        String title = template.name().in(words.locale());
        Label heading = Labels.whole(title, "builder-row-name");
        Label about = Labels.whole(template.description().in(words.locale()), "muted");
        Button use = BuilderButton.of("use-" + template.id().value(), words.get("builder.use"), () -> {
            model.templates().use(template, words.locale());
            kept.setText("");
            Shown.set(kept, false);
        });
        use.setAccessibleText(words.get("builder.useNamed", title));
        VBox card = new VBox(heading, about, use);
        card.getStyleClass().add("builder-template");
        list.getChildren().add(card);
        return card;
    }

    private void tell(List<Difference> differences) {
        told.getChildren().clear();
        if (!differences.isEmpty()) {
            told.getChildren()
                    .add(Labels.whole(
                            words.get("builder.differences", model.person().name()), "builder-row-name"));
            differences.stream()
                    .map(says::difference)
                    .distinct()
                    .forEach(line -> told.getChildren().add(Labels.whole(line, "builder-told")));
            Announcement.make(
                    this, words.get("builder.differences", model.person().name()));
        }
        Shown.set(told, !differences.isEmpty());
    }

    private VBox keeping() {
        WriteField field = new WriteField("builder-template-name", words.get("builder.templateName"), "", name);
        Button button = BuilderButton.of("builder-keep", words.get("builder.keep"), this::keepNow);
        VBox box = new VBox(
                Labels.whole(words.get("builder.keepTitle"), "builder-group"),
                Labels.whole(words.get("builder.keepHint"), "muted"),
                field,
                button,
                kept);
        box.getStyleClass().add("builder-fields");
        return box;
    }

    private void keepNow() {
        Optional<PlanTemplate> made = model.templates().made(name.get(), words.get("builder.ownDescription"));
        boolean there = made.filter(one -> model.templates().isThere(one.id())).isPresent();
        boolean asked = made.map(PlanTemplate::id).equals(replacing);
        if (there && !asked) {
            replacing = made.map(PlanTemplate::id);
            say(words.get("builder.replaceKept"));
            return;
        }
        replacing = Optional.empty();
        made.ifPresent(shelf.keep());
        say(made.isPresent() ? words.get("builder.kept", name.get().strip()) : words.get("builder.notKept"));
    }

    private void say(String sentence) {
        kept.setText(sentence);
        Shown.set(kept, true);
    }
}
