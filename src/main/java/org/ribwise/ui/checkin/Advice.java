package org.ribwise.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ribwise.domain.safety.WarningSign;
import org.ribwise.ui.kit.Messages;

/// The paragraphs of advice, in the order in which they matter (clinical reference 5.1 to 5.3, own words).
public final class Advice {

    private final Messages words;

    /// @param words the words
    public Advice(Messages words) {
        this.words = words;
    }

    /// What to do when the gate says "not today".
    ///
    /// @param signs why
    public List<String> notToday(Set<WarningSign> signs) {
        List<String> advice = new ArrayList<>();
        for (WarningSign sign : WarningSign.values()) {
            if (signs.contains(sign)) {
                advice.add(sign(sign));
            }
        }
        advice.add(words.get("checkin.adviceEmergency"));
        advice.add(words.get("checkin.adviceNothingLost"));
        return advice;
    }

    /// What to do when breathlessness is too high to begin.
    public List<String> recoverFirst() {
        return List.of(
                words.get("checkin.recoverSit"),
                words.get("checkin.recoverAskAgain"),
                words.get("checkin.adviceEmergency"));
    }

    /// What to do when pain is too high for stretches.
    ///
    /// @param offered whether relaxed tummy breathing can be played
    public List<String> breathingOnly(boolean offered) {
        List<String> advice = new ArrayList<>();
        advice.add(words.get("checkin.breathingOnlyWhy"));
        if (offered) {
            advice.add(words.get("checkin.breathingOnlyOffer"));
        }
        advice.add(words.get("checkin.breathingOnlyContact"));
        advice.add(words.get("checkin.adviceEmergency"));
        return advice;
    }

    private String sign(WarningSign sign) {
        return switch (sign) {
            case BREATHING_WORSE -> words.get("checkin.adviceBreathingWorse");
            case RECENT_FLARE -> words.get("checkin.adviceRecentFlare");
            case UNWELL -> words.get("checkin.adviceUnwell");
            case HEART_OR_CIRCULATION -> words.get("checkin.adviceHeart");
            case COUGHED_BLOOD -> words.get("checkin.adviceBlood");
            case BACK_RED_FLAG -> words.get("checkin.adviceRedFlag");
        };
    }
}
