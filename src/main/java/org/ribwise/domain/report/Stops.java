package org.ribwise.domain.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.domain.safety.StopRule;

/// What ended sessions early, or let none begin.
///
/// @param said why the person stopped, and how often; reasons that never were are left out
/// @param rules stop rules that held, and how often
/// @param notBegun how often a check-in let no session begin
public record Stops(Map<StopReason, Long> said, Map<StopRule, Long> rules, long notBegun) {

    /// Copies the maps.
    public Stops {
        EnumMap<StopReason, Long> reasons = new EnumMap<>(StopReason.class);
        reasons.putAll(said);
        said = Collections.unmodifiableMap(reasons);
        EnumMap<StopRule, Long> held = new EnumMap<>(StopRule.class);
        held.putAll(rules);
        rules = Collections.unmodifiableMap(held);
    }

    static Stops of(Excerpt excerpt) {
        EnumMap<StopReason, Long> said = new EnumMap<>(StopReason.class);
        excerpt.sessions()
                .forEach(session -> session.ending().ifPresent(ending -> {
                    if (ending instanceof SessionEnding.Stopped(StopReason reason)) {
                        said.merge(reason, 1L, Long::sum);
                    }
                }));
        EnumMap<StopRule, Long> rules = new EnumMap<>(StopRule.class);
        long notBegun = 0;
        List<Origin> origins =
                excerpt.events().stream().map(SafetyEvent::origin).toList();
        for (Origin origin : origins) {
            switch (origin) {
                case Origin.Stopped(StopRule rule) -> rules.merge(rule, 1L, Long::sum);
                case Origin.Gated _ -> notBegun++;
            }
        }
        return new Stops(said, rules, notBegun);
    }

    /// Whether nothing was stopped.
    public boolean isEmpty() {
        return said.isEmpty() && rules.isEmpty() && notBegun == 0;
    }
}
