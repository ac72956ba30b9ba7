package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.profile.Profile;
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
    record Patient(String name, Profile conditions, PlanHeading.Patient forWhom) {}

    /// What is wanted of the builder.
    ///
    /// @param patient for whom
    /// @param from the version to go on from; empty for a first plan
    /// @param done is given the finished plan, which has the next version number; where the screen
    ///     leads then is the caller's matter
    /// @param back leads away without a plan
    record Wish(Patient patient, Optional<Plan> from, Consumer<Plan> done, Runnable back) {}

    /// Says who writes plans here, so that nobody has to type their name for each: the first plan of a
    /// person begins with it.
    void writtenBy(PlanHeading.Author author) {
        lastWriter = Writer.of(author);
    }

    /// Shows the builder.
    void open(Wish wish) {
        LocalDate today = around.coach().clock().today();
        PlanDraft draft = wish.from()
                .map(plan -> PlanDraft.after(
                                plan, DraftHead.after(plan, wish.patient().forWhom()))
                        .unlessOver(today))
                .orElseGet(() -> PlanDraft.empty(
                        DraftHead.first(
                                around.coach().newId().get(),
                                lastWriter,
                                wish.patient().forWhom()),
                        PlanDraft.usualStart(today)));
        BuilderModel model = new BuilderModel(
                draft,
                new BuilderModel.Person(wish.patient().name(), wish.patient().conditions()),
                around.coach().envelope(),
                around.coach().clock()::time);
        BuilderView.Ways ways =
                new BuilderView.Ways(plan -> finished(plan, wish), wish.back(), template -> keep(template, model));
        BuilderView view =
                new BuilderView(model, around.words(), around.coach().clock().ticker(), ways);
        around.shell().showAlone(view);
        view.takeFocus();
        offerTemplates(model);
    }

    private void offerTemplates(BuilderModel model) {
        around.work().run(around.templates()::read, model::offer, this::noTemplates);
    }

    /// Keeps a template of the physiotherapist's own and offers it at once.
    private void keep(PlanTemplate template, BuilderModel model) {
        around.work()
                .run(
                        () -> {
                            around.templates().keep(template);
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
