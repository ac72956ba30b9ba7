package org.ribwise.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.record.StopReason;
import org.ribwise.ui.kit.Messages;

/// The paragraphs of advice, in the order in which they matter (clinical reference 5.1 to 5.3, own words).
public final class Advice {

    private final Messages words;

    /// @param words the words
    public Advice(Messages words) {
        this.words = words;
    }

    /// What to do after a stop for a symptom.
    ///
    /// @param reason the symptom
    public List<String> afterStop(StopReason reason) {
        List<String> advice = new ArrayList<>();
        switch (reason) {
            case DIZZY_OR_TINGLING -> advice.add(words.get("checkin.stopDizzy"));
            case BREATHLESS -> advice.add(words.get("checkin.stopBreathless"));
            case PAIN -> {
                advice.add(words.get("checkin.stopChestPain"));
                advice.add(words.get("checkin.stopPain"));
            }
            case TIRED, TIME, OTHER -> {}
        }
        advice.add(words.get("checkin.stopNotSettling"));
        advice.add(words.get("checkin.adviceEmergency"));
        return advice;
    }
}
