package org.ribwise.catalog.stretch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ribwise.catalog.reading.CardTranslation;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.domain.exercise.Exercise;

/// Stretches and mobility exercises: `stretches/st-….json`.
public final class StretchKind implements DefinitionKind<Exercise> {

    @Override
    public String name() {
        return "stretch";
    }

    @Override
    public String folder() {
        return "stretches";
    }

    @Override
    public void check(Sections sections) {
        CardTranslation.check(sections);
        StretchRules.check(sections);
    }

    @Override
    public Optional<Exercise> translate(JsonNode tree, Findings findings) {
        return CardTranslation.of(tree, findings)
                .flatMap(card -> DefinitionKind.bind(tree, StretchJson.class, findings)
                        .flatMap(json -> StretchTranslation.of(card, json, findings)));
    }
}
