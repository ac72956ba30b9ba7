package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.plan.PlanLog;
import org.ribwise.domain.plan.ProgressionNumbers;
import org.ribwise.domain.plan.SessionFelt;

/// Keeps plans in memory only, as {@link UnsavedRecord} does with sessions.
final class UnsavedPlans implements PlanLog, PlanHistory {

    private final List<AcceptedPlan> plans = new ArrayList<>();
    private final List<DoseDecision> decisions = new ArrayList<>();
    private final Map<LocalDate, DayOff> daysOff = new TreeMap<>();
    private final Map<LocalDate, DayOn> daysOn = new TreeMap<>();
    private final List<SessionFelt> felt = new ArrayList<>();
    private ProgressionNumbers numbers = ProgressionNumbers.USUAL;
    private Optional<AcceptedPlan> present = Optional.empty();

    @Override
    public synchronized void accepted(AcceptedPlan plan) {
        plans.add(plan);
        present = Optional.of(plan);
    }

    @Override
    public synchronized void decided(DoseDecision decision) {
        decisions.add(decision);
    }

    @Override
    public synchronized void dayOff(DayOff off) {
        daysOff.put(off.day(), off);
        daysOn.remove(off.day());
    }

    @Override
    public synchronized void dayOn(DayOn on) {
        daysOff.remove(on.day());
        daysOn.put(on.day(), on);
    }

    @Override
    public synchronized void felt(SessionFelt said) {
        felt.add(said);
    }

    @Override
    public synchronized void numbers(ProgressionNumbers other) {
        numbers = other;
    }

    @Override
    public synchronized List<SessionFelt> felt() {
        return List.copyOf(felt);
    }

    @Override
    public synchronized ProgressionNumbers numbers() {
        return numbers;
    }

    /// Where nothing can be written nothing is new.
    @Override
    public Map<SafetyTag, OffsetDateTime> conditionsSince() {
        return Map.of();
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

    @Override
    public synchronized List<DayOn> daysOn() {
        return List.copyOf(daysOn.values());
    }
}
