package org.ribwise.catalog.breathing;

import com.fasterxml.jackson.core.JsonPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ribwise.catalog.breathing.BreathingJson.PartKind;
import org.ribwise.catalog.breathing.BreathingJson.Phase;
import org.ribwise.catalog.reading.CardTranslation;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathAction.Air;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// What must be true of a breathing exercise and cannot be said by its schema.
final class BreathingRules {

    private static final JsonPointer PARTS = JsonPointer.compile("/parts");
    private static final JsonPointer ROUNDS = JsonPointer.compile("/rounds");
    private static final JsonPointer TIMES_PER_DAY = JsonPointer.compile("/timesPerDay");

    private static final double MINUTE_SECONDS = 60;
    /// Design value, needs sign-off: the slowest cap of clinical reference 1.2 is 3.2 breaths a minute.
    private static final double SLOWEST_PER_MINUTE = 3;

    private final Sections sections;
    private final Findings findings;

    private BreathingRules(Sections sections) {
        this.sections = sections;
        this.findings = sections.findings();
    }

    static void check(Sections sections) {
        new BreathingRules(sections).check();
    }

    private void check() {
        CardTranslation.checkDose(sections, ROUNDS);
        CardTranslation.checkDose(sections, TIMES_PER_DAY);
        for (int i = 0; i < sections.size(PARTS); i++) {
            checkPart(PARTS.appendIndex(i));
        }
    }

    private void checkPart(JsonPointer part) {
        for (String amount : List.of("seconds", "breaths", "times")) {
            CardTranslation.checkDose(sections, part.appendProperty(amount));
        }
        JsonPointer place = part.appendProperty("phases");
        boolean complete = sections.complete(place);
        Map<Integer, Phase> phases = sections.list(place, Phase.class);
        phases.forEach((index, phase) -> checkLengths(phase, place.appendIndex(index)));
        Optional<PartKind> kind = sections.read(part.appendProperty("do"), PartKind.class);
        if (kind.isPresent() && complete) {
            switch (kind.get()) {
                case PACED -> checkPattern(phases, place);
                case DRILL -> checkEnd(List.copyOf(phases.values()), place);
                case OWN -> {}
            }
        }
    }

    private void checkPattern(Map<Integer, Phase> phases, JsonPointer place) {
        checkOrder(List.copyOf(phases.values()), place);
        checkOutIsNotShorter(phases, place);
        checkRamp(phases, place);
        checkRate(phases, place);
    }

    /// The last phase of a drill that moves air goes out, or is a rest: nobody is left with full lungs. Design value,
    /// needs sign-off.
    private void checkEnd(List<Phase> phases, JsonPointer place) {
        for (int i = phases.size() - 1; i >= 0; i--) {
            Air air = airOf(phases.get(i));
            if (air == Air.IN) {
                findings.add(place.appendIndex(i), Reason.ENDS_FULL, nameOf(phases.get(i)));
            }
            if (air != Air.STILL) {
                return;
            }
        }
    }

    private static Air airOf(Phase phase) {
        BreathAction action = phase.action();
        return switch (phase.kind()) {
            case IN -> Air.IN;
            case OUT, REST -> Air.OUT;
            case HOLD_IN, HOLD_OUT -> Air.STILL;
            case ACTION -> action == null ? Air.STILL : action.air();
        };
    }

    private static String nameOf(Phase phase) {
        BreathAction action = phase.action();
        return action == null ? phase.kind().name() : action.name();
    }

    private void checkRate(Map<Integer, Phase> phases, JsonPointer place) {
        for (ToDoubleFunction<Phase> length :
                List.<ToDoubleFunction<Phase>>of(Phase::start, Phase::target, Phase::cap)) {
            double cycle = phases.values().stream().mapToDouble(length).sum();
            if (cycle > MINUTE_SECONDS / SLOWEST_PER_MINUTE) {
                String rate = plain(Math.round(MINUTE_SECONDS / cycle * 10) / 10.0);
                findings.add(place, Reason.TOO_SLOW, rate, plain(SLOWEST_PER_MINUTE));
                return;
            }
        }
    }

    /// Phases follow each other as in a breath, each at most once; a breath has an IN and an OUT.
    private void checkOrder(List<Phase> phases, JsonPointer place) {
        List<Beat.Kind> kinds = new ArrayList<>();
        for (Phase phase : phases) {
            if (!kinds.isEmpty() && phase.kind().compareTo(kinds.getLast()) <= 0) {
                JsonPointer kind = place.appendIndex(kinds.size()).appendProperty("kind");
                findings.add(
                        kind,
                        Reason.PHASE_ORDER,
                        phase.kind().name(),
                        kinds.getLast().name());
            }
            kinds.add(phase.kind());
        }
        for (Beat.Kind needed : List.of(Beat.Kind.IN, Beat.Kind.OUT)) {
            if (!kinds.contains(needed)) {
                findings.add(place, Reason.PHASE_MISSING, needed.name());
            }
        }
    }

    /// A ramp has the same number of steps in every phase, and none of them is shorter than the one before.
    private void checkRamp(Map<Integer, Phase> phases, JsonPointer place) {
        int steps = phases.values().stream()
                .mapToInt(phase -> BreathingTranslation.ramp(phase).size())
                .max()
                .orElse(0);
        phases.forEach((index, phase) -> {
            JsonPointer ramp = place.appendIndex(index).appendProperty("ramp");
            List<Double> seconds = BreathingTranslation.ramp(phase);
            if (seconds.size() != steps) {
                findings.add(ramp, Reason.RAMP_UNEVEN, Integer.toString(seconds.size()), Integer.toString(steps));
            }
            double before = phase.start() > phase.cap() ? 0 : phase.start();
            for (int i = 0; i < seconds.size(); i++) {
                if (seconds.get(i) < before || seconds.get(i) > phase.target()) {
                    String target = plain(phase.target());
                    findings.add(ramp.appendIndex(i), Reason.RAMP_STEP, plain(seconds.get(i)), plain(before), target);
                }
                before = seconds.get(i);
            }
        });
    }

    private void checkLengths(Phase phase, JsonPointer pointer) {
        boolean startsBeyond = phase.start() > phase.cap();
        if (startsBeyond) {
            beyondCap(phase, phase.start(), pointer.appendProperty("start"));
        }
        if (phase.target() > phase.cap()) {
            beyondCap(phase, phase.target(), pointer.appendProperty("target"));
        }
        // one slip, one problem: a target below a start that is too long is not to blame
        if (phase.target() < phase.start() && !startsBeyond) {
            JsonPointer target = pointer.appendProperty("target");
            findings.add(target, Reason.SHRINKS, plain(phase.target()), plain(phase.start()));
        }
    }

    private void beyondCap(Phase phase, double found, JsonPointer pointer) {
        findings.add(pointer, Reason.BEYOND_CAP, phase.kind().name(), plain(found), plain(phase.cap()));
    }

    /// The out-breath is never the shorter one: all of clinical reference 1.2 is so.
    private void checkOutIsNotShorter(Map<Integer, Phase> phases, JsonPointer place) {
        Map<Beat.Kind, Phase> byKind = new EnumMap<>(Beat.Kind.class);
        phases.values().forEach(phase -> byKind.put(phase.kind(), phase));
        Phase in = byKind.get(Beat.Kind.IN);
        phases.forEach((index, out) -> {
            if (in == null || out.kind() != Beat.Kind.OUT) {
                return;
            }
            JsonPointer pointer = place.appendIndex(index);
            checkNotShorter(out.start(), in.start(), pointer.appendProperty("start"));
            checkNotShorter(out.target(), in.target(), pointer.appendProperty("target"));
        });
    }

    private void checkNotShorter(double out, double in, JsonPointer pointer) {
        if (out < in) {
            findings.add(pointer, Reason.OUT_SHORTER, plain(out), plain(in));
        }
    }

    private static String plain(double seconds) {
        return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    }
}
