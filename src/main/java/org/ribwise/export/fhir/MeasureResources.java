package org.ribwise.export.fhir;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.Activity;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.export.fhir.Fields.Quantity;

/// Measures of every few weeks: an observation of the value, derived from the answers where we ask them ourselves.
final class MeasureResources {

    private static final String QUESTIONNAIRE = "https://ribwise.org/fhir/Questionnaire/";

    private final Writing writing;

    MeasureResources(Writing writing) {
        this.writing = writing;
    }

    void put(MeasureEntry entry) throws IOException {
        switch (entry.result()) {
            case MeasureResult.Mrc _, MeasureResult.Total _ -> value(entry, Optional.empty(), () -> {});
            case MeasureResult.RolandMorris roland -> value(entry, Optional.of(answers(entry, roland)), () -> {});
            case MeasureResult.Psfs psfs -> {
                Reference answers = answers(entry, psfs);
                if (psfs.value().isPresent()) {
                    value(entry, Optional.of(answers), () -> {});
                }
            }
            case MeasureResult.SitToStand sit -> value(entry, Optional.empty(), () -> strain(sit));
        }
    }

    private void value(MeasureEntry entry, Optional<Reference> derivedFrom, Fields.Content rest) throws IOException {
        Fields fields = writing.fields();
        Instrument instrument = entry.result().instrument();
        double value = entry.result().value().orElseThrow();
        writing.observation(
                Reference.to("Observation", "measure", entry.id()),
                Writing.survey(Codes.of(instrument), entry.at(), Optional.empty()),
                () -> {
                    fields.quantity("valueQuantity", Quantity.of(value, unit(instrument)));
                    if (derivedFrom.isPresent()) {
                        fields.references("derivedFrom", List.of(derivedFrom.get()));
                    }
                    rest.write();
                });
    }

    private static String unit(Instrument instrument) {
        return switch (instrument) {
            case MRC, RMDQ_24, PSFS, CAT, ACT, ACQ -> "{score}";
            case ODI -> "%";
            case SIT_TO_STAND -> "{repetitions}";
        };
    }

    private Reference answers(MeasureEntry entry, MeasureResult.RolandMorris roland) throws IOException {
        return response(entry, () -> {
            for (int sentence = 1; sentence <= MeasureResult.RolandMorris.SENTENCES; sentence++) {
                boolean ticked = roland.ticked().contains(sentence);
                item(Integer.toString(sentence), "", fields -> fields.yes("valueBoolean", ticked));
            }
        });
    }

    private Reference answers(MeasureEntry entry, MeasureResult.Psfs psfs) throws IOException {
        return response(entry, () -> {
            int number = 1;
            for (Activity activity : psfs.activities()) {
                String link = Integer.toString(number++);
                if (activity.ability().isPresent()) {
                    int ability = activity.ability().get().value();
                    item(link, activity.name(), fields -> fields.number("valueInteger", ability));
                } else {
                    unanswered(link, activity.name());
                }
            }
        });
    }

    private Reference response(MeasureEntry entry, Fields.Content items) throws IOException {
        Fields fields = writing.fields();
        Instrument instrument = entry.result().instrument();
        Reference resource = Reference.to("QuestionnaireResponse", entry.id());
        writing.to().put(resource, () -> {
            fields.text("questionnaire", QUESTIONNAIRE + instrument.id() + "|" + instrument.version());
            fields.text("status", entry.result().value().isPresent() ? "completed" : "in-progress");
            fields.reference("subject", writing.patient());
            fields.time("authored", entry.at());
            fields.array("item", items);
        });
        return resource;
    }

    /// Writes the value of an answer.
    @FunctionalInterface
    private interface Answer {
        void write(Fields fields) throws IOException;
    }

    private void item(String link, String text, Answer answer) throws IOException {
        Fields fields = writing.fields();
        fields.element(() -> {
            fields.text("linkId", link);
            fields.text("text", text);
            fields.one("answer", () -> answer.write(fields));
        });
    }

    private void unanswered(String link, String text) throws IOException {
        Fields fields = writing.fields();
        fields.element(() -> {
            fields.text("linkId", link);
            fields.text("text", text);
        });
    }

    private void strain(MeasureResult.SitToStand sit) throws IOException {
        boolean said = !sit.before().equals(Strain.MISSING)
                || !sit.after().equals(Strain.MISSING)
                || sit.lowestOxygen().isPresent();
        if (said) {
            writing.fields().array("component", () -> {
                strain("before", sit.before());
                strain("after", sit.after());
                component("lowest-oxygen", sit.lowestOxygen().map(OxygenSaturation::percent), "%");
            });
        }
    }

    private void strain(String when, Strain strain) throws IOException {
        component("breathlessness-" + when, strain.breathlessness().map(Nrs::value), "{score}");
        component("legs-" + when, strain.legs().map(Nrs::value), "{score}");
        component("oxygen-" + when, strain.oxygen().map(OxygenSaturation::percent), "%");
        component("pulse-" + when, strain.pulse().map(Pulse::perMinute), "/min");
    }

    private void component(String what, Optional<Integer> value, String unit) throws IOException {
        Fields fields = writing.fields();
        if (value.isPresent()) {
            fields.element(() -> {
                fields.concept("code", Concept.own("sit-to-stand", what, what.replace('-', ' ')));
                fields.quantity("valueQuantity", Quantity.of(value.get(), unit));
            });
        }
    }
}
