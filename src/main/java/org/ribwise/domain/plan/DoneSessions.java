package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;

/// Finds out for which prescription something was done.
///
/// An exercise that was done is done, from wherever it was begun: it counts for the prescription of that exercise,
/// or of one of whose forms it is, on that day. What the envelope played in the place of something else counts in
/// the plan's own sessions only.
///
/// @param plan what was prescribed
/// @param library where forms and substitutes are named
public record DoneSessions(Plan plan, ExerciseLibrary library) {

    /// What was done for the plan, oldest session first.
    public List<Done> of(List<PastSession> sessions) {
        List<Done> all = new ArrayList<>();
        sessions.forEach(session -> all.addAll(of(session)));
        return List.copyOf(all);
    }

    private List<Done> of(PastSession session) {
        Map<PrescriptionId, Done> found = new LinkedHashMap<>();
        boolean ofPlan = session.start().routine().equals(plan.routineId());
        LocalDate day = session.start().at().toLocalDate();
        for (ItemOutcome outcome : session.outcomes()) {
            if (outcome.playedMillis() > 0) {
                prescription(outcome.exercise(), day, ofPlan)
                        .ifPresent(one -> found.merge(one.id(), done(one, session, outcome), DoneSessions::both));
            }
        }
        return List.copyOf(found.values());
    }

    private static Done done(Prescription prescription, PastSession session, ItemOutcome outcome) {
        return new Done(
                prescription.id(),
                session.start().id(),
                session.start().at(),
                outcome.playedMillis(),
                outcome.plannedMillis());
    }

    private static Done both(Done one, Done other) {
        return new Done(
                one.prescription(),
                one.session(),
                one.at(),
                one.playedMillis() + other.playedMillis(),
                one.plannedMillis() + other.plannedMillis());
    }

    private Optional<Prescription> prescription(ExerciseId done, LocalDate day, boolean ofPlan) {
        List<Prescription> open = plan.prescriptions().stream()
                .filter(one -> plan.times().contains(day) && one.schedule().contains(day))
                .sorted((one, other) -> Boolean.compare(isFor(other, day), isFor(one, day)))
                .toList();
        return open.stream()
                .filter(one -> one.exercise().id().equals(done))
                .findFirst()
                .or(() -> open.stream().filter(one -> forms(one).contains(done)).findFirst())
                .or(() -> open.stream()
                        .filter(one -> ofPlan && substitutes(one).contains(done))
                        .findFirst());
    }

    private static boolean isFor(Prescription one, LocalDate day) {
        return one.schedule().rhythm().days().contains(day.getDayOfWeek());
    }

    private Set<ExerciseId> forms(Prescription one) {
        return library.exercise(one.exercise().id())
                .map(exercise -> Set.copyOf(exercise.card().variants().values()))
                .orElse(Set.of());
    }

    private Set<ExerciseId> substitutes(Prescription one) {
        Set<ExerciseId> ids = new HashSet<>();
        library.exercise(one.exercise().id())
                .map(Exercise::card)
                .ifPresent(card -> card.safety().forEach(note -> note.instead().ifPresent(ids::add)));
        return ids;
    }
}
