package org.ribwise.ui.builder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.drafting.Edit;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.TemplateMaking;
import org.ribwise.domain.drafting.TemplateUse;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.text.Folded;

/// The templates that can be used, and what was different for this person in the one that was used last.
final class TemplatesModel {

    private static final int LONGEST_SLUG = 50;

    private final BuilderModel builder;
    private final ReadOnlyObjectWrapper<Templates> known =
            new ReadOnlyObjectWrapper<>(this, "known", new Templates(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<List<TemplateUse.Difference>> differences =
            new ReadOnlyObjectWrapper<>(this, "differences", List.of());

    TemplatesModel(BuilderModel builder) {
        this.builder = builder;
    }

    /// The templates that can be used.
    ReadOnlyObjectProperty<Templates> known() {
        return known.getReadOnlyProperty();
    }

    void offer(Templates read) {
        known.set(read);
    }

    /// What was different for this person in the template that was used last.
    ReadOnlyObjectProperty<List<TemplateUse.Difference>> differences() {
        return differences.getReadOnlyProperty();
    }

    /// Puts everything of a template into the plan.
    ///
    /// @param locale language of the plan's title
    void use(PlanTemplate template, Locale locale) {
        TemplateUse.Used used = new TemplateUse(builder.finished()).into(builder.draft(), template, locale);
        builder.change(draft -> new Edit.Made(used.draft()));
        differences.set(used.differences());
    }

    /// The plan as a template for anybody; empty when there is no exercise in it, or no letter in its name.
    /// A template of the same name is replaced.
    ///
    /// @param name name of the template
    /// @param description for whom, what for
    Optional<PlanTemplate> made(String name, String description) {
        return builder.draft().prescriptions().isEmpty()
                ? Optional.empty()
                : id(name).map(id -> TemplateMaking.of(
                        builder.draft(), id, LocalText.english(name.strip()), LocalText.english(description)));
    }

    /// The same template under another name; empty when there is no letter in that.
    static Optional<PlanTemplate> renamed(PlanTemplate template, String name) {
        return id(name).map(id -> new PlanTemplate(
                id,
                template.version(),
                LocalText.english(name.strip()),
                template.description(),
                template.weeks(),
                template.reviewWeeks(),
                template.items()));
    }

    /// Whether there is one of one's own that has this id.
    boolean isThere(ExerciseId id) {
        return known.get().own().stream().anyMatch(own -> own.id().equals(id));
    }

    private static Optional<ExerciseId> id(String name) {
        String slug = Folded.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExerciseId("tp-own-"
                        + slug.substring(0, Math.min(slug.length(), LONGEST_SLUG))
                                .replaceAll("-$", "")));
    }
}
