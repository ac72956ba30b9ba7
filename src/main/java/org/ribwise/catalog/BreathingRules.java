package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ribwise.catalog.ExerciseJson.Phase;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.motion.BreathPhase;

/// What must be true of a breathing exercise and cannot be said by its schema.
final class BreathingRules {

    private static final JsonPointer PHASES = JsonPointer.compile("/phases");
    private static final JsonPointer SECONDS = JsonPointer.compile("/dose/seconds");
    private static final JsonPointer TIMES_PER_DAY = JsonPointer.compile("/dose/timesPerDay");

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
        CardTranslation.check(sections);
        CardTranslation.checkDose(sections, SECONDS);
        CardTranslation.checkDose(sections, TIMES_PER_DAY);
        boolean complete = sections.complete(PHASES);
        Map<Integer, Phase> phases = sections.list(PHASES, Phase.class);
        phases.forEach((index, phase) -> checkLengths(phase, PHASES.appendIndex(index)));
        if (complete) {
            checkOrder(List.copyOf(phases.values()));
            checkOutIsNotShorter(phases);
        }
    }

    /// Phases follow each other as in a breath, each at most once; a breath has an IN and an OUT.
    private void checkOrder(List<Phase> phases) {
        List<BreathPhase> kinds = new ArrayList<>();
        for (Phase phase : phases) {
            if (!kinds.isEmpty() && phase.kind().compareTo(kinds.getLast()) <= 0) {
                JsonPointer kind = PHASES.appendIndex(kinds.size()).appendProperty("kind");
                findings.add(kind, Reason.NOT_SENSIBLE, phase.kind() + " cannot follow " + kinds.getLast());
            }
            kinds.add(phase.kind());
        }
        for (BreathPhase needed : List.of(BreathPhase.IN, BreathPhase.OUT)) {
            if (!kinds.contains(needed)) {
                findings.add(PHASES, Reason.NOT_SENSIBLE, "a breath needs " + needed);
            }
        }
    }

    private void checkLengths(Phase phase, JsonPointer pointer) {
        if (phase.start() > phase.cap()) {
            beyondCap(phase, phase.start(), pointer.appendProperty("start"));
        }
        if (phase.target() > phase.cap()) {
            beyondCap(phase, phase.target(), pointer.appendProperty("target"));
        }
        if (phase.target() < phase.start()) {
            String why = "target " + plain(phase.target()) + " is below start " + plain(phase.start());
            findings.add(pointer.appendProperty("target"), Reason.NOT_SENSIBLE, why);
        }
    }

    private void beyondCap(Phase phase, double found, JsonPointer pointer) {
        findings.add(pointer, Reason.BEYOND_CAP, phase.kind().name(), plain(found), plain(phase.cap()));
    }

    /// The out-breath is never the shorter one: all of clinical reference 1.2 is so.
    private void checkOutIsNotShorter(Map<Integer, Phase> phases) {
        Map<BreathPhase, Phase> byKind = new EnumMap<>(BreathPhase.class);
        phases.values().forEach(phase -> byKind.put(phase.kind(), phase));
        Phase in = byKind.get(BreathPhase.IN);
        phases.forEach((index, out) -> {
            if (in == null || out.kind() != BreathPhase.OUT) {
                return;
            }
            JsonPointer pointer = PHASES.appendIndex(index);
            if (out.start() < in.start()) {
                findings.add(pointer.appendProperty("start"), Reason.NOT_SENSIBLE, "OUT is shorter than IN");
            }
            if (out.target() < in.target()) {
                findings.add(pointer.appendProperty("target"), Reason.NOT_SENSIBLE, "OUT is shorter than IN");
            }
        });
    }

    private static String plain(double seconds) {
        return BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    }
}
