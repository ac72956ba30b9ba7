package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.plan.PlanLog;

/// Keeps plans in memory only, as {@link UnsavedRecord} does with sessions.
final class UnsavedPlans implements PlanLog, PlanHistory {

    private final List<AcceptedPlan> plans = new ArrayList<>();
    private final List<DoseDecision> decisions = new ArrayList<>();
    private final Map<LocalDate, DayOff> daysOff = new TreeMap<>();
    private Optional<AcceptedPlan> present = Optional.empty();

    @Override
    public synchronized void accepted(AcceptedPlan plan) {
        plans.add(plan);
        present = Optional.of(plan);
    }

    @Override
    public synchronized void ended(OffsetDateTime at) {
        present = Optional.empty();
    }

    @Override
    public synchronized void decided(DoseDecision decision) {
        decisions.add(decision);
    }

    @Override
    public synchronized void dayOff(DayOff off) {
        daysOff.put(off.day(), off);
    }

    @Override
    public synchronized void dayOn(LocalDate day) {
        daysOff.remove(day);
    }

    @Override
    public synchronized Optional<AcceptedPlan> present() {
        return present;
    }

    @Override
    public synchronized List<AcceptedPlan> plans() {
        return List.copyOf(plans);
    }

    @Override
    public synchronized List<DoseDecision> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public synchronized List<DayOff> daysOff() {
        return List.copyOf(daysOff.values());
    }
}
