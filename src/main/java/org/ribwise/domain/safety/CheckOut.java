package org.ribwise.domain.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.alarm.RedFlagOccasion;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;

/// What was scored after a session, held against what was scored before it: the stop rules go on until the person has
/// said how they are (clinical reference 5.2 to 5.5). A number that is missing asks for nothing.
///
/// @param before the check-in
/// @param after the check-out
/// @param facts the person
/// @param today the person's date
public record CheckOut(Scores before, Scores after, PersonFacts facts, LocalDate today) {

    /// What the stop rules decide, the most serious first; empty on a good day.
    public List<StopDecision> decisions() {
        List<StopTrigger> triggers = new ArrayList<>();
        peakFlow().ifPresent(triggers::add);
        after.oxygen()
                .map(now -> new StopTrigger.OxygenAfterwards(now, before.oxygen(), facts.oxygenFloor()))
                .ifPresent(triggers::add);
        after.breathlessness()
                .map(rating -> new StopTrigger.Breathless(Optional.of(rating)))
                .ifPresent(triggers::add);
        pain().ifPresent(triggers::add);
        return triggers.stream()
                .map(trigger -> StopRules.decide(trigger, facts.thresholds()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(StopDecision::severity).reversed())
                .toList();
    }

    /// Why the warning signs of the back are asked now; empty when they are not. What was said before the session was
    /// asked about then.
    ///
    /// @param known regions that had pain before
    public Set<RedFlagOccasion> flagsDue(Set<BodyRegion> known) {
        EnumSet<BodyRegion> regions = EnumSet.noneOf(BodyRegion.class);
        regions.addAll(known);
        before.pains().forEach(pain -> regions.add(pain.region()));
        return RedFlagOccasion.due(
                new RedFlagOccasion.Known(Optional.of(today), regions, worse()), today, facts.thresholds());
    }

    private Optional<StopTrigger> peakFlow() {
        return after.peakFlow()
                .map(PeakFlowBlows::best)
                .flatMap(blown ->
                        facts.thresholds().zones().zone(blown, facts.breathing().best(), today))
                .filter(zone -> zone == PeakFlowZone.RED)
                .map(zone -> new StopTrigger.RedPeakFlow());
    }

    private Optional<StopTrigger> pain() {
        List<PainScore> worse = worse();
        Optional<Nrs> most =
                worse.stream().map(PainScore::now).flatMap(Optional::stream).max(Comparator.naturalOrder());
        boolean sharp = has(worse, PainQuality.SHARP) || has(worse, PainQuality.SHOOTING);
        boolean numb = has(worse, PainQuality.NUMB);
        return most.isPresent() || sharp || numb
                ? Optional.of(new StopTrigger.BackOrLeg(most, sharp, numb))
                : Optional.empty();
    }

    private static boolean has(List<PainScore> pains, PainQuality quality) {
        return pains.stream().anyMatch(pain -> pain.qualities().contains(quality));
    }

    private List<PainScore> worse() {
        return after.pains().stream().filter(this::isWorse).toList();
    }

    private boolean isWorse(PainScore now) {
        Optional<PainScore> was = before.pains().stream()
                .filter(pain -> pain.region() == now.region())
                .findFirst();
        boolean alarming = now.qualities().stream()
                .filter(PainQuality::asksRedFlags)
                .anyMatch(quality ->
                        was.filter(pain -> pain.qualities().contains(quality)).isEmpty());
        boolean atNight = now.relations().contains(BreathingRelation.NIGHT)
                && was.filter(pain -> pain.relations().contains(BreathingRelation.NIGHT))
                        .isEmpty();
        return alarming
                || atNight
                || isMore(now.now(), was.flatMap(PainScore::now))
                || isMore(now.worst(), was.flatMap(PainScore::worst));
    }

    /// A rating that was missing before is not known to be the same, unless it says that nothing hurts.
    private static boolean isMore(Optional<Nrs> now, Optional<Nrs> was) {
        return now.filter(rating -> rating.value() > was.map(Nrs::value).orElse(Nrs.LOWEST))
                .isPresent();
    }
}
