package org.ribwise.ui.recovery;

import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.kit.Messages;

/// How breathless, in our own words (clinical reference 4.3).
final class BreathWords {

    private BreathWords() {}

    static String of(Nrs rating, Messages words) {
        return switch (rating.value()) {
            case 0 -> words.get("recovery.band0");
            case 1, 2 -> words.get("recovery.band1");
            case 3 -> words.get("recovery.band3");
            case 4 -> words.get("recovery.band4");
            case 5, 6 -> words.get("recovery.band5");
            case 7, 8 -> words.get("recovery.band7");
            default -> words.get("recovery.band9");
        };
    }
}
