package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.drafting.TemplateShelf;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.ui.builder.BuilderModel;
import org.ribwise.ui.builder.BuilderView;

/// The way through the plan builder, the physiotherapist's workspace. It knows nothing of storage, keys or
/// the caseload: it hands on a finished plan that was checked.
final class BuilderWalk {

    private final Surroundings around;
    private Writer lastWriter = Writer.NOBODY;

    BuilderWalk(Surroundings around) {
        this.around = around;
    }

    /// For whom a plan is written.
    ///
    /// @param name as it is shown
    /// @param conditions what is known about the person
    /// @param forWhom as it stands in the plan
    /// @param library the exercises that it may be written with
    record Patient(String name, Profile conditions, PlanHeading.Patient forWhom, ExerciseLibrary library) {}

    /// What the builder begins with.
    sealed interface Start {

        /// An empty plan.
        record Anew() implements Start {}

        /// Another version of a plan.
        ///
        /// @param plan the version to go on from
        /// @param number of the new version
        record After(Plan plan, int number) implements Start {}

        /// What was written before and not finished.
        ///
        /// @param draft as it was left
        record Unfinished(PlanDraft draft) implements Start {}
    }

    /// Keeps what is written until the plan is finished.
    ///
    /// @param keep with every change
    /// @param forget when nothing is left to keep
    record Keeping(Consumer<PlanDraft> keep, Runnable forget) {}

    /// What is wanted of the builder.
    ///
    /// @param patient for whom
    /// @param start what it begins with
    /// @param done is given the finished plan; where the screen leads then is the caller's matter
    /// @param back leads away without a plan
    /// @param keeping keeps what is written
    record Wish(Patient patient, Start start, Consumer<Plan> done, Runnable back, Keeping keeping) {}

    /// Says who writes plans here, so that nobody has to type their name for each: the first plan of a
    /// person begins with it.
    void writtenBy(PlanHeading.Author author) {
        lastWriter = Writer.of(author);
    }

    /// Shows the builder.
    void open(Wish wish) {
        PlanDraft draft = first(wish);
        BuilderModel model = new BuilderModel(
                draft,
                new BuilderModel.Person(wish.patient().name(), wish.patient().conditions()),
                new Envelope(wish.patient().library()),
                around.coach().clock()::time);
        boolean kept = wish.start() instanceof Start.Unfinished;
        model.follow(now -> {
            if (kept || !now.equals(draft)) {
                wish.keeping().keep().accept(now);
            } else {
                wish.keeping().forget().run();
            }
        });
        BuilderView.Ways ways = new BuilderView.Ways(
                plan -> finished(plan, wish),
                wish.back(),
                () -> {
                    wish.keeping().forget().run();
                    wish.back().run();
                },
                shelf(model));
        BuilderView view =
                new BuilderView(model, around.words(), around.coach().clock().ticker(), ways);
        around.shell().showAlone(view);
        view.takeFocus();
        offerTemplates(model);
    }

    private PlanDraft first(Wish wish) {
        LocalDate today = around.coach().clock().today();
        PlanHeading.Patient forWhom = wish.patient().forWhom();
        return switch (wish.start()) {
            case Start.Anew() ->
                PlanDraft.empty(
                        DraftHead.first(around.coach().newId().get(), lastWriter, forWhom),
                        PlanDraft.usualStart(today));
            case Start.After(Plan plan, int number) ->
                PlanDraft.after(plan, DraftHead.after(plan, forWhom))
                        .numbered(number)
                        .unlessOver(today);
            case Start.Unfinished(PlanDraft draft) -> draft;
        };
    }

    private void offerTemplates(BuilderModel model) {
        around.work().run(around.templates()::read, model::offer, this::noTemplates);
    }

    /// The physiotherapist's own templates: whatever is done with one, all are offered anew at once.
    private BuilderView.Shelf shelf(BuilderModel model) {
        TemplateShelf shelf = around.templates();
        return new BuilderView.Shelf(
                template -> change(() -> shelf.keep(template), model),
                (before, after) -> change(
                        () -> {
                            shelf.keep(after);
                            if (!after.id().equals(before.id())) {
                                shelf.remove(before.id());
                            }
                        },
                        model),
                template -> change(() -> shelf.remove(template.id()), model));
    }

    private void change(Runnable change, BuilderModel model) {
        around.work()
                .run(
                        () -> {
                            change.run();
                            return around.templates().read();
                        },
                        model::offer,
                        this::noTemplates);
    }

    private void noTemplates(RuntimeException trouble) {
        around.shell().notice(around.words().get("builder.templatesUnreadable"));
    }

    private void finished(Plan plan, Wish wish) {
        writtenBy(plan.heading().by());
        wish.done().accept(plan);
    }
}
