package org.ribwise.ui.recovery;

import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.ui.kit.Messages;

/// A warning sign of the back as a reason, in a few words; as a question it stands in the names.
public final class RedFlagWords {

    private RedFlagWords() {}

    /// Why a screen is shown.
    public static String reason(RedFlag flag, Messages words) {
        return switch (flag) {
            case SADDLE_NUMBNESS -> words.get("recovery.flagSaddle");
            case BLADDER_OR_BOWEL -> words.get("recovery.flagBladder");
            case BOTH_LEGS -> words.get("recovery.flagLegs");
            case TEARING_OR_FAINT -> words.get("recovery.flagTearing");
            case ONE_SIDED_WITH_BREATH -> words.get("recovery.flagOneSided");
            case FRACTURE -> words.get("recovery.flagFracture");
            case FRACTURE_SEVERE -> words.get("recovery.flagFractureSevere");
            case INFECTION -> words.get("recovery.flagInfection");
            case CANCER -> words.get("recovery.flagCancer");
            case CONSTANT_AT_NIGHT -> words.get("recovery.flagNight");
            case KIDNEY -> words.get("recovery.flagKidney");
            case FIRST_BAD_EPISODE -> words.get("recovery.flagFirst");
            case MORNING_STIFFNESS -> words.get("recovery.flagStiff");
            case RIB_AFTER_COUGH -> words.get("recovery.flagRib");
        };
    }
}
