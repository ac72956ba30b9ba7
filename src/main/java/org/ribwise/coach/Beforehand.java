package org.ribwise.coach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.alarm.RedFlagOccasion;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.safety.GateQuestion;

/// What is known when a check-in begins: answers that may stand in, and what decides whether the warning signs of the
/// back are due.
///
/// @param remembered answers of a check-in of the last hours, where that is safe, and what the diary says
/// @param flagsAsked when the warning signs of the back were asked last
/// @param regions regions that had pain before
/// @param today the person's date
/// @param thresholds the person's numbers
public record Beforehand(
        Map<GateQuestion, Reply> remembered,
        Optional<LocalDate> flagsAsked,
        Set<BodyRegion> regions,
        LocalDate today,
        SafetyThresholds thresholds) {

    /// Copies the collections.
    ///
    /// @throws IllegalArgumentException if an answer is remembered that has to be given each time
    public Beforehand {
        EnumMap<GateQuestion, Reply> copy = new EnumMap<>(GateQuestion.class);
        copy.putAll(remembered);
        if (!copy.keySet().stream().allMatch(GateQuestion::isRemembered)) {
            throw new IllegalArgumentException("remembered what is asked each time");
        }
        remembered = Collections.unmodifiableMap(copy);
        EnumSet<BodyRegion> known = EnumSet.noneOf(BodyRegion.class);
        known.addAll(regions);
        regions = Collections.unmodifiableSet(known);
    }

    /// Nothing is known: the record cannot be read, or there is nothing in it.
    public static Beforehand nothing(LocalDate today, SafetyThresholds thresholds) {
        return new Beforehand(Map.of(), Optional.empty(), EnumSet.allOf(BodyRegion.class), today, thresholds);
    }

    /// Why the warning signs of the back are due; empty when they are not (clinical reference 5.5).
    ///
    /// @param now today's pain, as far as it was said
    public Set<RedFlagOccasion> flagsDue(Collection<PainScore> now) {
        return RedFlagOccasion.due(new RedFlagOccasion.Known(flagsAsked, regions, now), today, thresholds);
    }
}
