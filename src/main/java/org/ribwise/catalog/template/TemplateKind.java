package org.ribwise.catalog.template;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.KnownExercises;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Routine;

/// Templates of plans: `templates/tp-….json`.
///
/// @param exercises what they can be made of
/// @param routines routines whose exercises they can take over
public record TemplateKind(KnownExercises exercises, Function<ExerciseId, Optional<Routine>> routines)
        implements DefinitionKind<PlanTemplate> {

    /// What its files say under `kind`.
    public static final String NAME = "template";

    private static final JsonPointer ITEMS = JsonPointer.compile("/items");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String folder() {
        return "templates";
    }

    @Override
    public void check(Sections sections) {
        TemplateTranslation translation = new TemplateTranslation(exercises, routines, sections.findings());
        sections.list(ITEMS, TemplateJson.Item.class)
                .forEach((index, item) -> translation.check(item, ITEMS.appendIndex(index)));
    }

    @Override
    public Optional<PlanTemplate> translate(JsonNode tree, Findings findings) {
        return DefinitionKind.bind(tree, TemplateJson.class, findings)
                .flatMap(json -> new TemplateTranslation(exercises, routines, findings).of(json));
    }
}
