package org.ribwise.ui.builder;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.domain.plan.SymptomLimits;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.kit.Messages;

/// How an exercise may feel and when to stop, whether steps are offered, and what the physiotherapist says
/// about it.
///
/// @param fields where the fields go
record FeelFields(Fields fields) {

    private Messages words() {
        return fields.words();
    }

    void add() {
        fields.heading(words().get("builder.feel"));
        fields.step(
                "lowest",
                words().get("builder.lowest"),
                one -> number(one.limits().lowest()),
                (one, by) -> limits(one, new Shift(by, 0, 0, 0)));
        fields.step(
                "highest",
                words().get("builder.highest"),
                one -> number(one.limits().highest()),
                (one, by) -> limits(one, new Shift(0, by, 0, 0)));
        fields.step(
                "stop",
                words().get("builder.stopFrom"),
                one -> number(one.limits().stopFrom()),
                (one, by) -> limits(one, new Shift(0, 0, by, 0)));
        fields.step(
                "pain",
                words().get("builder.painStopFrom"),
                one -> number(one.limits().painStopFrom()),
                (one, by) -> limits(one, new Shift(0, 0, 0, by)));
        oxygen();
        fields.heading(words().get("builder.steps"));
        fields.choice(
                "progression",
                words().get("builder.progression"),
                List.of(ProgressionMode.SUGGEST, ProgressionMode.LOCKED),
                words()::name,
                Prescription::progression,
                Prescription::progressing);
        fields.heading(words().get("builder.words"));
        words("instruction", words().get("builder.instruction"), true);
        words("why", words().get("builder.why"), false);
    }

    private static String number(Nrs rating) {
        return Integer.toString(rating.value());
    }

    /// By how much each limit changes.
    private record Shift(int lowest, int highest, int stop, int pain) {}

    private static Prescription limits(Prescription one, Shift by) {
        SymptomLimits now = one.limits();
        return one.within(new SymptomLimits(
                new Nrs(now.lowest().value() + by.lowest()),
                new Nrs(now.highest().value() + by.highest()),
                new Nrs(now.stopFrom().value() + by.stop()),
                new Nrs(now.painStopFrom().value() + by.pain()),
                now.oxygenStopBelow()));
    }

    private void oxygen() {
        fields.entry(
                new EntryField.Asked(
                        "builder-oxygen", words().get("builder.oxygen"), "%", words().get("builder.oxygenHint")),
                one -> one.limits()
                        .oxygenStopBelow()
                        .map(oxygen -> Integer.toString(oxygen.percent()))
                        .orElse(""),
                FeelFields::oxygen,
                () -> words().get("builder.oxygenRange"));
    }

    private static Optional<UnaryOperator<Prescription>> oxygen(String text) {
        if (text.isEmpty()) {
            return Optional.of(one -> saturated(one, Optional.empty()));
        }
        return text.matches("\\d{1,3}")
                ? Optional.of(one -> saturated(one, Optional.of(new OxygenSaturation(Integer.parseInt(text)))))
                : Optional.empty();
    }

    private static Prescription saturated(Prescription one, Optional<OxygenSaturation> below) {
        SymptomLimits now = one.limits();
        return one.within(new SymptomLimits(now.lowest(), now.highest(), now.stopFrom(), now.painStopFrom(), below));
    }

    private void words(String name, String question, boolean instruction) {
        fields.entry(
                new EntryField.Asked("builder-" + name, question, "", ""),
                one -> instruction ? one.words().instruction() : one.words().reason(),
                text -> Optional.of(one -> one.saying(
                        instruction
                                ? new PrescriptionWords(text, one.words().reason())
                                : new PrescriptionWords(one.words().instruction(), text))),
                () -> words().get("builder.noTextHere"));
    }
}
