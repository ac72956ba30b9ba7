package org.ribwise.domain.safety;

import java.util.OptionalLong;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.motion.BreathPattern;

/// How soon one breath follows another, from in-breath to in-breath: in a pattern, in a drill, and where parts meet.
///
/// In-breaths on top of each other, such as stacks, are one, because nothing has gone out between. Short sniffs that
/// follow each other have no rate: they are quick by nature. Phases only become longer on a ramp, so the first step is
/// the quickest.
final class QuickestBreath {

    /// Enough to see what follows what when something is repeated.
    private static final int TWICE = 2;

    private static final long SECOND_MILLIS = 1_000;

    /// The sniffs of clinical reference 1.3, br-nasal; what is longer is a breath. Design value, needs sign-off.
    private static final long LONGEST_SNIFF_MILLIS = 1_000;

    private final Limits limits;
    private OptionalLong quickest = OptionalLong.empty();
    private OptionalLong sinceIn = OptionalLong.empty();
    private boolean airIsIn;
    private boolean onlySniffs;

    private QuickestBreath(Limits limits) {
        this.limits = limits;
    }

    /// Milliseconds of the quickest breath that another one follows; empty when none does.
    ///
    /// @param limits whether holds are left out
    static OptionalLong millis(BreathingExercise exercise, Limits limits) {
        QuickestBreath breaths = new QuickestBreath(limits);
        for (int round = 0; round < Math.min(TWICE, exercise.rounds().target()); round++) {
            exercise.parts().forEach(breaths::walk);
        }
        return breaths.quickest;
    }

    private void walk(BreathPart part) {
        switch (part) {
            case BreathPart.Own own -> out(own.seconds().start() * SECOND_MILLIS);
            case BreathPart.Paced paced -> {
                for (int breath = 0; breath < TWICE; breath++) {
                    walk(paced.pacing().start());
                }
            }
            case BreathPart.Drill drill -> {
                for (int time = 0; time < Math.min(TWICE, drill.times().target()); time++) {
                    drill.beats().forEach(this::walk);
                }
            }
        }
    }

    private void walk(BreathPattern asked) {
        BreathPattern pattern = limits.withoutHolds() ? Limits.WITHOUT_HOLDS.on(asked) : asked;
        in(pattern.inMillis(), false);
        pass(pattern.holdInMillis());
        out(pattern.outMillis());
        pass(pattern.holdOutMillis());
    }

    private void walk(Beat beat) {
        long millis = beat.startMillis();
        switch (beat.kind()) {
            case IN -> in(millis, false);
            case OUT, REST -> out(millis);
            case HOLD_IN, HOLD_OUT -> still(millis);
            case ACTION -> act(beat, beat.action().orElseThrow());
        }
    }

    private void act(Beat beat, BreathAction action) {
        long millis = beat.startMillis();
        switch (action.air()) {
            case IN -> in(millis, action == BreathAction.SNIFF && millis <= LONGEST_SNIFF_MILLIS);
            case OUT -> out(millis);
            case STILL -> still(millis);
        }
    }

    private void in(long millis, boolean sniff) {
        if (!airIsIn) {
            if (sinceIn.isPresent() && !(onlySniffs && sniff)) {
                long breath = sinceIn.getAsLong();
                quickest = OptionalLong.of(Math.min(breath, quickest.orElse(breath)));
            }
            sinceIn = OptionalLong.of(0);
            onlySniffs = sniff;
        }
        airIsIn = true;
        onlySniffs &= sniff;
        pass(millis);
    }

    private void out(long millis) {
        airIsIn = false;
        pass(millis);
    }

    private void still(long millis) {
        pass(limits.withoutHolds() ? 0 : millis);
    }

    private void pass(long millis) {
        if (sinceIn.isPresent()) {
            sinceIn = OptionalLong.of(sinceIn.getAsLong() + millis);
        }
    }
}
