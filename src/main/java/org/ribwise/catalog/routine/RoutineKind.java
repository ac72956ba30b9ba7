package org.ribwise.catalog.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.KnownExercises;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.domain.exercise.Routine;

/// Routines: `routines/rt-….json`.
///
/// @param known what they can be made of
public record RoutineKind(KnownExercises known) implements DefinitionKind<Routine> {

    @Override
    public String name() {
        return "routine";
    }

    @Override
    public String folder() {
        return "routines";
    }

    @Override
    public void check(Sections sections) {
        new RoutineTranslation(known, sections.findings()).check(sections);
    }

    @Override
    public Optional<Routine> translate(JsonNode tree, Findings findings) {
        return DefinitionKind.bind(tree, RoutineJson.class, findings)
                .flatMap(json -> new RoutineTranslation(known, findings).of(json));
    }
}
