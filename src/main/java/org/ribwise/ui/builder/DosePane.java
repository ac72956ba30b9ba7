package org.ribwise.ui.builder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.drafting.PlayedDose;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// The dose of the chosen exercise: how it is played, and every field of clinical reference 3.4.
final class DosePane extends VBox {

    private final BuilderModel model;
    private final Messages words;
    private final BuilderWords says;
    private final DosePreview preview;
    private final Label name = Labels.whole("", "card-title");
    private final Label numbers = Labels.whole("", "muted");
    private final VBox changes = new VBox();
    private final VBox list = new VBox();
    private final ScrollPane scroll;
    private @Nullable Structure built;
    private @Nullable Fields fields;

    /// What decides which fields there are; as long as it stays, the fields stay and the keyboard with them.
    private record Structure(
            PrescriptionId id,
            ExerciseId exercise,
            Optional<Variant> variant,
            Class<? extends PrescribedDose> dose,
            Optional<Class<? extends Pace>> pace,
            Class<? extends Rhythm> rhythm) {

        static Structure of(Prescription one) {
            return new Structure(
                    one.id(),
                    one.exercise().id(),
                    one.exercise().variant(),
                    one.dose().getClass(),
                    one.dose() instanceof PrescribedDose.Breathing breathing
                            ? Optional.of(breathing.pace().getClass())
                            : Optional.empty(),
                    one.schedule().rhythm().getClass());
        }
    }

    DosePane(BuilderModel model, Messages words, BuilderWords says, Ticker ticker) {
        this.model = model;
        this.words = words;
        this.says = says;
        this.preview = new DosePreview(words, ticker);
        getStyleClass().addAll("card", "builder-side");
        name.setId("builder-dose-name");
        numbers.setId("builder-dose-numbers");
        Announcement.follow(numbers);
        list.getStyleClass().addAll("builder-fields", "scroll-content");
        list.setMinWidth(0);
        changes.getStyleClass().add("builder-changes");
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.week().shown().subscribe(times -> show());
        model.chosen().subscribe(id -> show());
    }

    private void show() {
        Optional<Prescription> now = model.chosenNow();
        if (now.isEmpty()) {
            built = null;
            fields = null;
            list.getChildren().setAll(Labels.whole(words.get("builder.noneChosen"), "muted"));
            return;
        }
        Prescription one = now.get();
        Structure structure = Structure.of(one);
        if (!structure.equals(built)) {
            build(one);
            built = structure;
        } else if (fields != null) {
            fields.follow();
        }
        name.setText(says.name(one));
        PlayedDose played = PlayedDose.of(one, model.envelope(), model.profileNow());
        preview.show(played);
        numbers.setText(Announcement.sentences(Stream.of(
                says.dose(played),
                words.get("builder.oneGo", BuilderWords.minutes(played.millis())),
                says.rate(played))));
        changes.getChildren()
                .setAll(model.conflicts(one.id()).stream()
                        .filter(PlanConflict.Changed.class::isInstance)
                        .map(conflict -> Labels.whole(says.conflict(conflict), "builder-adapted"))
                        .toList());
    }

    /// What stands in a field and was not kept, each with the sentence that says why.
    List<String> unkept() {
        return fields == null ? List.of() : fields.unkept();
    }

    private void build(Prescription one) {
        Fields made = new Fields(model, one.id(), words);
        Optional<Exercise> exercise = model.library().exercise(one.exercise().id());
        Optional<Exercise> form = PlannedItem.form(one.exercise(), model.library());
        if (exercise.isPresent() && form.isPresent()) {
            new AmountFields(made, exercise.get(), form.get()).add();
        }
        new WhenFields(made).add();
        new FeelFields(made).add();
        list.getChildren().setAll(List.of(preview, name, numbers, changes));
        list.getChildren().addAll(made.nodes());
        list.getChildren()
                .add(BuilderButton.of(
                        "builder-remove",
                        words.get("builder.takeOut"),
                        () -> model.week().remove(one.id())));
        fields = made;
        scroll.setVvalue(0);
    }
}
