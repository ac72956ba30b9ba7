package org.ribwise.export.fhir;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.Reply;
import org.ribwise.export.fhir.Fields.Content;
import org.ribwise.export.fhir.Fields.Quantity;

/// The asthma diary: observations with words of our own, because no verified code fits; peak flow with its code; the
/// weekly check as answers, and what they say.
final class DiaryResources {

    private static final String LIST = "diary";
    private static final String CHECK = "https://ribwise.org/fhir/Questionnaire/weekly-asthma-check|1";

    private final Writing writing;
    private final ScoreResources scores;

    /// @param scores writes peak flow
    DiaryResources(Writing writing, ScoreResources scores) {
        this.writing = writing;
        this.scores = scores;
    }

    void put(DiaryEntry entry) throws IOException {
        switch (entry.event()) {
            case DiaryEvent.Attack attack -> attack(entry, attack);
            case DiaryEvent.CoughDay() -> yes(entry, Code.COUGH_DAY);
            case DiaryEvent.Reliever reliever -> reliever(entry, reliever);
            case DiaryEvent.NightWaking(int times) -> counted(entry, Code.NIGHT_WAKING, times, "{times}");
            case DiaryEvent.PeakFlowBlown(var blows) ->
                scores.putPeakFlow(
                        observation(entry),
                        Writing.survey(Code.PEAK_FLOW.concept(), entry.at(), Optional.empty()),
                        blows);
            case DiaryEvent.WeeklyCheck(AsthmaCheck check) -> check(entry, check);
            case DiaryEvent.SteroidCourse(int days) -> steroids(entry, days);
            case DiaryEvent.Pack(var kind) -> worded(entry, Code.PACK, Concept.own("pack", kind));
            case DiaryEvent.PainMedicine(String what) -> worded(entry, Code.PAIN_MEDICINE, Concept.text(what));
            case DiaryEvent.Noticed(var concern) -> worded(entry, Code.NOTICED, Concept.own("concern", concern));
        }
    }

    private void attack(DiaryEntry entry, DiaryEvent.Attack attack) throws IOException {
        Fields fields = writing.fields();
        observation(entry, Code.ATTACK, () -> {
            fields.concept("valueCodeableConcept", Concept.own("attack-strength", attack.strength()));
            if (!attack.used().isEmpty()) {
                fields.array("component", () -> {
                    for (DiaryEvent.Help help : attack.used()) {
                        component(Code.ATTACK_USED, Concept.own("attack-help", help));
                    }
                });
            }
        });
    }

    private void reliever(DiaryEntry entry, DiaryEvent.Reliever reliever) throws IOException {
        Fields fields = writing.fields();
        observation(entry, Code.RELIEVER, () -> {
            fields.quantity("valueQuantity", Quantity.of(reliever.puffs(), "{puff}"));
            fields.array(
                    "component", () -> component(Code.RELIEVER_PURPOSE, Concept.own("purpose", reliever.purpose())));
        });
    }

    private void steroids(DiaryEntry entry, int days) throws IOException {
        if (days > 0) {
            counted(entry, Code.STEROID_COURSE, days, "d");
        } else {
            yes(entry, Code.STEROID_COURSE);
        }
    }

    private void check(DiaryEntry entry, AsthmaCheck check) throws IOException {
        Fields fields = writing.fields();
        Reference response = Reference.to("QuestionnaireResponse", LIST, entry.id());
        writing.to().put(response, () -> {
            fields.text("questionnaire", CHECK);
            fields.text("status", check.control().isPresent() ? "completed" : "in-progress");
            fields.reference("subject", writing.patient());
            fields.time("authored", entry.at());
            fields.array("item", () -> {
                item("day-symptoms", check.daySymptoms());
                item("night-waking", check.nightWaking());
                item("reliever-often", check.relieverOften());
                item("activity-limited", check.activityLimited());
            });
        });
        if (check.control().isPresent()) {
            observation(entry, Code.WEEKLY_CHECK, () -> {
                fields.quantity("valueQuantity", Quantity.of(check.yesCount(), "{score}"));
                fields.references("derivedFrom", List.of(response));
            });
        }
    }

    private void item(String link, Reply reply) throws IOException {
        Fields fields = writing.fields();
        fields.element(() -> {
            fields.text("linkId", link);
            switch (reply) {
                case YES, NO -> fields.one("answer", () -> fields.yes("valueBoolean", reply == Reply.YES));
                case NOT_SURE -> fields.one("answer", () -> fields.text("valueString", "not sure"));
                case NOT_ASKED -> {}
            }
        });
    }

    private void yes(DiaryEntry entry, Code code) throws IOException {
        observation(entry, code, () -> writing.fields().yes("valueBoolean", true));
    }

    private void counted(DiaryEntry entry, Code code, int count, String unit) throws IOException {
        observation(entry, code, () -> writing.fields().quantity("valueQuantity", Quantity.of(count, unit)));
    }

    private void worded(DiaryEntry entry, Code code, Concept value) throws IOException {
        observation(entry, code, () -> writing.fields().concept("valueCodeableConcept", value));
    }

    private void observation(DiaryEntry entry, Code code, Content value) throws IOException {
        writing.observation(observation(entry), Writing.survey(code.concept(), entry.at(), Optional.empty()), value);
    }

    private static Reference observation(DiaryEntry entry) {
        return Reference.to("Observation", LIST, entry.id());
    }

    private void component(Code code, Concept value) throws IOException {
        Fields fields = writing.fields();
        fields.element(() -> {
            fields.concept("code", code.concept());
            fields.concept("valueCodeableConcept", value);
        });
    }
}
