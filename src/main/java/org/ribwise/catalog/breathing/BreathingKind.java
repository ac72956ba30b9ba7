package org.ribwise.catalog.breathing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ribwise.catalog.reading.CardTranslation;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.domain.exercise.Exercise;

/// Breathing exercises: `breathing/br-….json`.
public final class BreathingKind implements DefinitionKind<Exercise> {

    @Override
    public String name() {
        return "breathing";
    }

    @Override
    public String folder() {
        return "breathing";
    }

    @Override
    public void check(Sections sections) {
        CardTranslation.check(sections);
        BreathingRules.check(sections);
    }

    @Override
    public Optional<Exercise> translate(JsonNode tree, Findings findings) {
        return CardTranslation.of(tree, findings)
                .flatMap(card -> DefinitionKind.bind(tree, BreathingJson.class, findings)
                        .flatMap(json -> BreathingTranslation.of(card, json, findings)));
    }
}
