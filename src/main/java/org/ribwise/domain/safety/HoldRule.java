package org.ribwise.domain.safety;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// No stillness with full or empty lungs for those whom it may harm, unless the exercise is prescribed; nor for a
/// person of whom it is not known whether it may. What is nothing without its hold is refused; the rest is played
/// without.
final class HoldRule {

    /// Lung conditions: design value on clinical reference 1.4 (COPD avoids holds, asthma avoids box, 4-7-8 and
    /// stack). Severe emphysema, CO2 retention, oxygen: 1.4, "all holds"; 1.3, br-tee. Uncontrolled blood pressure:
    /// 2.2, "no breath-hold". Panic: 2.2, "breath-holding triggers panic". The rest: 1.3 blocks br-box for them and
    /// offers br-rectangle, which is the same without holds.
    private static final Set<SafetyTag> WITHOUT_HOLDS = Collections.unmodifiableSet(EnumSet.of(
            SafetyTag.ASTHMA,
            SafetyTag.COPD,
            SafetyTag.HYPERINFLATION,
            SafetyTag.HYPERCAPNIA,
            SafetyTag.HOME_OXYGEN,
            SafetyTag.HTN,
            SafetyTag.PANIC_BREATH,
            SafetyTag.PULM_HTN,
            SafetyTag.PREG,
            SafetyTag.UNSTABLE_CARDIAC,
            SafetyTag.RECENT_EXACERBATION,
            SafetyTag.EYE,
            SafetyTag.SEIZURES));

    private HoldRule() {}

    static Stream<Reason> reasons(Routine.Item item, Profile profile) {
        if (!(item instanceof Routine.BreathingItem breathing)
                || profile.isPrescribed(item.exercise().id())
                || !hasHold(breathing)) {
            return Stream.empty();
        }
        boolean nothingElse = isNothingButHolds(breathing.exercise());
        if (!profile.known()) {
            return Stream.of(without(nothingElse, Rule.NOT_ASKED, Optional.empty()));
        }
        return WITHOUT_HOLDS.stream()
                .filter(profile::has)
                .map(tag -> without(nothingElse, Rule.NO_HOLDS, Optional.of(tag)));
    }

    private static Reason without(boolean nothingElse, Rule rule, Optional<SafetyTag> tag) {
        return nothingElse
                ? new Refusal(rule, "holds", tag, Optional.empty(), Optional.empty())
                : new Change(rule, tag, Optional.empty(), Optional.empty(), Limits.WITHOUT_HOLDS);
    }

    /// Whether air would stand still at the step of this item. The ramp adds holds last and never takes one away,
    /// so the steps before have none that this one has not.
    private static boolean hasHold(Routine.BreathingItem item) {
        return !item.limits().withoutHolds()
                && item.exercise().parts().stream().anyMatch(part -> hasHold(part, item.step()));
    }

    private static boolean hasHold(BreathPart part, int step) {
        return switch (part) {
            case BreathPart.Paced paced -> {
                BreathPattern pattern = paced.pacing().at(step);
                yield pattern.holdInMillis() > 0 || pattern.holdOutMillis() > 0;
            }
            case BreathPart.Drill drill ->
                drill.beats().stream().map(Beat::kind).anyMatch(Beat.Kind::isHold);
            case BreathPart.Own _ -> false;
        };
    }

    private static boolean isNothingButHolds(BreathingExercise exercise) {
        return exercise.parts().stream()
                .allMatch(part -> part instanceof BreathPart.Drill drill
                        && drill.beats().stream().map(Beat::kind).allMatch(Beat.Kind::isHold));
    }
}
