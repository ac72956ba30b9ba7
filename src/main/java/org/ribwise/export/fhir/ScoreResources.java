package org.ribwise.export.fhir;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.report.Occasion;
import org.ribwise.export.fhir.Fields.Quantity;
import org.ribwise.export.fhir.Writing.What;

/// Scores of check-ins and check-outs: one observation for each, pains grouped.
final class ScoreResources {

    private static final Concept VITAL = Concept.hl7("observation-category", "vital-signs");
    private static final String SCORE = "{score}";
    private static final double PERCENT = 100;

    private final Writing writing;
    private final Optional<PersonalBest> best;

    /// @param best the person's best peak flow
    ScoreResources(Writing writing, Optional<PersonalBest> best) {
        this.writing = writing;
        this.best = best;
    }

    void put(Occasion occasion) throws IOException {
        Scores scores = occasion.scores();
        pains(occasion);
        if (scores.breathlessness().isPresent()) {
            breathlessness(occasion, scores.breathlessness().get());
        }
        if (scores.effort().isPresent()) {
            writing.observation(
                    reference("effort", occasion),
                    survey(Code.EFFORT.concept(), occasion),
                    () -> value(scores.effort().get()));
        }
        if (scores.peakFlow().isPresent()) {
            putPeakFlow(
                    reference("peak-flow", occasion),
                    survey(Code.PEAK_FLOW.concept(), occasion),
                    scores.peakFlow().get());
        }
        vitalSigns(occasion);
    }

    /// The best of some blows, and what it is of the person's best.
    void putPeakFlow(Reference resource, What what, PeakFlowBlows blows) throws IOException {
        Fields fields = writing.fields();
        int value = blows.best().litresPerMinute();
        writing.observation(resource, what, () -> {
            fields.quantity("valueQuantity", Quantity.of(value, "L/min"));
            if (best.isPresent()) {
                int highest = best.get().value().litresPerMinute();
                fields.one("referenceRange", () -> fields.text("text", words(best.get())));
                fields.one("component", () -> {
                    fields.concept("code", Code.PERCENT_OF_BEST.concept());
                    fields.quantity("valueQuantity", Quantity.of(Math.round(PERCENT * value / highest), "%"));
                });
            }
        });
    }

    private static String words(PersonalBest best) {
        return Code.PERSONAL_BEST
                .concept()
                .text()
                .replace("{0}", Integer.toString(best.value().litresPerMinute()))
                .replace("{1}", best.on().toString());
    }

    private void pains(Occasion occasion) throws IOException {
        List<Reference> members = new ArrayList<>();
        for (PainScore pain : occasion.scores().pains()) {
            Reference now = reference("pain-" + pain.region(), occasion);
            members.add(now);
            writing.observation(now, survey(Code.PAIN.concept(), occasion), () -> now(pain, occasion));
            if (pain.worst().isPresent()) {
                Reference worst = reference("worst-pain-" + pain.region(), occasion);
                members.add(worst);
                writing.observation(worst, survey(Code.WORST_PAIN.concept(), occasion), () -> {
                    value(pain.worst().get());
                    writing.fields().concept("bodySite", Codes.of(pain.region()));
                });
            }
        }
        if (!members.isEmpty()) {
            writing.observation(
                    reference("pain", occasion),
                    survey(Code.PAIN_PANEL.concept(), occasion),
                    () -> writing.fields().references("hasMember", members));
        }
    }

    private void now(PainScore pain, Occasion occasion) throws IOException {
        Fields fields = writing.fields();
        if (pain.now().isPresent()) {
            value(pain.now().get());
        } else {
            fields.concept("dataAbsentReason", Concept.hl7("data-absent-reason", "unknown"));
        }
        fields.concept("bodySite", Codes.of(pain.region()));
        fields.concept("method", Code.PAIN_METHOD.concept());
        fields.array("component", () -> {
            component(Code.PHASE.concept(), Codes.of(occasion.time()));
            if (pain.side().isPresent()) {
                component(Code.SIDE.concept(), Concept.own("side", pain.side().get()));
            }
            for (Enum<?> quality : pain.qualities()) {
                component(Code.QUALITY.concept(), Concept.own("pain-quality", quality));
            }
            for (Enum<?> relation : pain.relations()) {
                component(Code.RELATION.concept(), Concept.own("pain-and-breathing", relation));
            }
        });
    }

    private void breathlessness(Occasion occasion, Nrs rating) throws IOException {
        writing.observation(
                reference("breathlessness", occasion), survey(Code.BREATHLESSNESS.concept(), occasion), () -> {
                    value(rating);
                    writing.fields().concept("method", Code.BREATHLESSNESS_METHOD.concept());
                    writing.fields()
                            .array("component", () -> component(Code.PHASE.concept(), Codes.of(occasion.time())));
                });
    }

    private void vitalSigns(Occasion occasion) throws IOException {
        Optional<Integer> oxygen = occasion.scores().oxygen().map(OxygenSaturation::percent);
        if (oxygen.isPresent()) {
            writing.observation(
                    reference("oxygen", occasion),
                    vital(Code.OXYGEN.concept(), occasion),
                    () -> writing.fields().quantity("valueQuantity", Quantity.of(oxygen.get(), "%")));
        }
        Optional<Integer> pulse = occasion.scores().pulse().map(Pulse::perMinute);
        if (pulse.isPresent()) {
            writing.observation(
                    reference("pulse", occasion),
                    vital(Code.PULSE.concept(), occasion),
                    () -> writing.fields().quantity("valueQuantity", Quantity.of(pulse.get(), "/min")));
        }
    }

    private void value(Nrs rating) throws IOException {
        writing.fields().quantity("valueQuantity", Quantity.of(rating.value(), SCORE));
    }

    private void component(Concept code, Concept value) throws IOException {
        Fields fields = writing.fields();
        fields.element(() -> {
            fields.concept("code", code);
            fields.concept("valueCodeableConcept", value);
        });
    }

    private static Reference reference(String what, Occasion occasion) {
        return occasion.sheet().isPresent()
                ? Reference.to("Observation", what, occasion.sheet().get())
                : Reference.to(
                        "Observation", what, occasion.session().orElseThrow().value(), occasion.time());
    }

    private static What survey(Concept code, Occasion occasion) {
        return Writing.survey(code, occasion.at(), occasion.session().map(SessionResources::procedure));
    }

    private static What vital(Concept code, Occasion occasion) {
        return new What(code, occasion.at(), occasion.session().map(SessionResources::procedure), List.of(VITAL));
    }
}
