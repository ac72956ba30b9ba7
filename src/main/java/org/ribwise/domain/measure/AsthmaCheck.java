package org.ribwise.domain.measure;

import java.util.List;
import java.util.Optional;

/// The weekly asthma check in own words: four questions about the last four weeks (clinical reference 4.1).
/// What was not answered is missing, never a no.
///
/// @param daySymptoms symptoms by day on more than two days a week
/// @param nightWaking woken at night by asthma
/// @param relieverOften reliever on more than two days a week
/// @param activityLimited kept from something by asthma
public record AsthmaCheck(Reply daySymptoms, Reply nightWaking, Reply relieverOften, Reply activityLimited) {

    /// How well asthma is controlled (clinical reference 4.1).
    public enum Control {
        WELL,
        PARTLY,
        UNCONTROLLED
    }

    private static final int UNCONTROLLED_FROM = 3;

    /// How many were answered yes.
    public int yesCount() {
        return (int) replies().stream().filter(reply -> reply == Reply.YES).count();
    }

    /// What it says; empty unless every question was answered yes or no.
    public Optional<Control> control() {
        boolean complete = replies().stream().allMatch(reply -> reply == Reply.YES || reply == Reply.NO);
        if (!complete) {
            return Optional.empty();
        }
        int yes = yesCount();
        Control control = yes >= UNCONTROLLED_FROM ? Control.UNCONTROLLED : yes > 0 ? Control.PARTLY : Control.WELL;
        return Optional.of(control);
    }

    private List<Reply> replies() {
        return List.of(daySymptoms, nightWaking, relieverOften, activityLimited);
    }
}
