package org.ribwise.ui.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.ui.control.ChoiceRow;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// The fields of one exercise of the plan: each shows what is prescribed, and changes it.
final class Fields {

    private final BuilderModel model;
    private final PrescriptionId id;
    private final Messages words;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Runnable> followers = new ArrayList<>();
    private final List<EntryField> entries = new ArrayList<>();

    Fields(BuilderModel model, PrescriptionId id, Messages words) {
        this.model = model;
        this.id = id;
        this.words = words;
    }

    Messages words() {
        return words;
    }

    /// As it is prescribed now.
    Prescription now() {
        return model.draft().prescription(id).orElseThrow();
    }

    List<Node> nodes() {
        return nodes;
    }

    /// Shows what is prescribed now in every field.
    void follow() {
        followers.forEach(Runnable::run);
    }

    /// What stands in a line and was not kept, each with the sentence that says why.
    List<String> unkept() {
        return entries.stream().flatMap(entry -> entry.refusal().stream()).toList();
    }

    void heading(String text) {
        nodes.add(Labels.whole(text, "builder-group"));
    }

    /// A number with a button for less and one for more.
    ///
    /// @param step the prescription with one step less, −1, or more, 1
    void step(
            String name,
            String question,
            Function<Prescription, String> says,
            BiFunction<Prescription, Integer, Prescription> step) {
        IntConsumer by = change -> model.edit(id, one -> step.apply(one, change));
        StepField field = new StepField("builder-" + name, question, words, () -> says.apply(now()), by);
        nodes.add(field);
        followers.add(field::follow);
    }

    /// One of a few answers.
    <T> void choice(
            String name,
            String question,
            List<T> answers,
            Function<T, String> says,
            Function<Prescription, T> now,
            BiFunction<Prescription, T, Prescription> set) {
        ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>(now.apply(now()));
        chosen.subscribe((before, answer) -> {
            if (answer != null && !answer.equals(now.apply(now()))) {
                model.edit(id, one -> set.apply(one, answer));
                chosen.set(now.apply(now()));
            }
        });
        nodes.add(new ChoiceRow<>(new ChoiceRow.Asked<>("builder-" + name + "-", question, answers, says), chosen));
        followers.add(() -> chosen.set(now.apply(now())));
    }

    /// A line of text.
    ///
    /// @param asked what is asked; its id begins with `builder-`
    /// @param says the text of now
    /// @param read the change that a text stands for; empty when it makes no sense
    /// @param refusal the sentence for a text that makes no sense
    void entry(
            EntryField.Asked asked,
            Function<Prescription, String> says,
            Function<String, Optional<UnaryOperator<Prescription>>> read,
            Supplier<String> refusal) {
        Function<String, Optional<String>> enter = text -> {
            boolean kept = read.apply(text.strip())
                    .map(change -> model.edit(id, change))
                    .orElse(false);
            return kept ? Optional.empty() : Optional.of(refusal.get());
        };
        EntryField field = new EntryField(asked, () -> says.apply(now()), enter);
        nodes.add(field);
        entries.add(field);
        followers.add(field::follow);
    }
}
