package org.ribwise.app.assembly;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.safety.StopRule;

/// What shuts the gate, said by hand once more: the test does not ask the rules that it tests (clinical reference
/// 5.1 to 5.4).
///
/// @param events everything serious that happened
/// @param now the time
record ShutByHand(List<SafetyEvent> events, OffsetDateTime now) {

    private static final Set<GateQuestion> CLOSING = Set.of(
            GateQuestion.BREATHING_WORSE,
            GateQuestion.UNWELL,
            GateQuestion.HEART_OR_CIRCULATION,
            GateQuestion.COUGHED_BLOOD,
            GateQuestion.BACK_RED_FLAG);

    private static boolean isOfTheBreath(Origin origin) {
        return Set.of(
                        new Origin.Gated(GateRule.G1_BREATHING_WORSE),
                        new Origin.Gated(GateRule.G7_PEAK_FLOW),
                        new Origin.Stopped(StopRule.WORSE_AT_REST),
                        new Origin.Stopped(StopRule.RED_PEAK_FLOW),
                        new Origin.Stopped(StopRule.BREATHLESS))
                .contains(origin);
    }

    /// What of the answers shuts the gate; empty when it is open.
    ///
    /// @param best personal best peak flow, L/min
    static List<String> answers(GateAnswers said, int best) {
        List<String> closed = new ArrayList<>();
        CLOSING.stream()
                .filter(question -> said.reply(question) != Reply.NO)
                .forEach(question -> closed.add(question.name()));
        boolean flare = said.reply(GateQuestion.RECENT_FLARE) == Reply.NO
                || said.reply(GateQuestion.FLARE_CLEARED) == Reply.YES;
        if (!flare) {
            closed.add("RECENT_FLARE");
        }
        said.numbers()
                .breathlessness()
                .map(Nrs::value)
                .filter(rating -> rating >= 5)
                .ifPresent(rating -> closed.add("breathless"));
        said.numbers()
                .oxygen()
                .map(OxygenSaturation::percent)
                .filter(percent -> percent < 90)
                .ifPresent(percent -> closed.add("oxygen"));
        said.numbers()
                .peakFlow()
                .filter(blown -> blown.litresPerMinute() * 2 < best)
                .ifPresent(blown -> closed.add("peak flow"));
        said.numbers().pulse().filter(pulse -> pulse.perMinute() > 120).ifPresent(pulse -> closed.add("pulse"));
        if (said.redFlags().outcome().compareTo(RedFlag.Outcome.URGENT) >= 0) {
            closed.add("warning sign");
        }
        return closed;
    }

    /// What of earlier events keeps the gate shut; empty when nothing does.
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        events.stream().filter(this::holds).forEach(event -> reasons.add(event.toString()));
        stoppedTwice().forEach(rule -> reasons.add("twice in a week: " + rule));
        if (attacked()) {
            reasons.add("an attack today or yesterday");
        }
        return reasons;
    }

    private boolean holds(SafetyEvent event) {
        boolean advised = event.settled()
                .filter(how -> how.by() == Settled.By.ADVICE_TAKEN)
                .isPresent();
        boolean firstAid = event.origin().equals(new Origin.Stopped(StopRule.ASTHMA_SYMPTOMS));
        if (event.severity().compareTo(Severity.URGENT) >= 0 || firstAid) {
            return !advised;
        }
        boolean pressed = event.origin().equals(new Origin.Stopped(StopRule.PRESSED_STOP));
        boolean byNumber = event.origin() instanceof Origin.Gated(GateRule rule) && rule != GateRule.G1_BREATHING_WORSE;
        OffsetDateTime until =
                byNumber ? event.at().plusMinutes(10) : event.at().plusHours(24);
        return !pressed && event.settled().isEmpty() && now.isBefore(until);
    }

    private List<StopRule> stoppedTwice() {
        List<StopRule> twice = new ArrayList<>();
        for (StopRule rule : StopRule.values()) {
            List<SafetyEvent> same = events.stream()
                    .filter(event -> event.origin().equals(new Origin.Stopped(rule)))
                    .filter(event -> event.at().isAfter(now.minusDays(7)))
                    .toList();
            Set<UUID> sessionIds = new HashSet<>();
            long times = same.stream()
                    .filter(event -> event.session().map(sessionIds::add).orElse(true))
                    .count();
            boolean advised = same.stream()
                    .anyMatch(event -> event.settled()
                            .filter(how -> how.by() == Settled.By.ADVICE_TAKEN)
                            .isPresent());
            if (rule != StopRule.PRESSED_STOP && times >= 2 && !advised) {
                twice.add(rule);
            }
        }
        return twice;
    }

    private boolean attacked() {
        return events.stream()
                .filter(event -> event.origin().equals(new Origin.Stopped(StopRule.ASTHMA_SYMPTOMS))
                        || (event.severity() == Severity.EMERGENCY && isOfTheBreath(event.origin())))
                .anyMatch(event -> !event.at().toLocalDate().plusDays(1).isBefore(now.toLocalDate()));
    }
}
