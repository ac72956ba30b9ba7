package org.ribwise.ui.profile;

import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.SafetyTag;

/// One plain question for every condition that the safety envelope knows. A question has the name of its condition;
/// its words are in the message files.
enum AboutQuestion {
    ASTHMA(AboutGroup.LUNGS),
    COPD(AboutGroup.LUNGS),
    OSTEO(AboutGroup.BONES_AND_JOINTS),
    STEROID(AboutGroup.BONES_AND_JOINTS),
    VFX_RECENT(AboutGroup.BONES_AND_JOINTS),
    VFX_OLD(AboutGroup.BONES_AND_JOINTS),
    RIB(AboutGroup.BONES_AND_JOINTS),
    SPINE_OP(AboutGroup.BONES_AND_JOINTS),
    RADIC(AboutGroup.BONES_AND_JOINTS),
    STENOSIS(AboutGroup.BONES_AND_JOINTS),
    SPONDY(AboutGroup.BONES_AND_JOINTS),
    NECK_ART(AboutGroup.BONES_AND_JOINTS),
    SHOULDER(AboutGroup.BONES_AND_JOINTS),
    HIP_NEW(AboutGroup.BONES_AND_JOINTS),
    RECENT_EXACERBATION(AboutGroup.HEART_AND_LUNGS),
    HYPERINFLATION(AboutGroup.HEART_AND_LUNGS),
    HYPERCAPNIA(AboutGroup.HEART_AND_LUNGS),
    HOME_OXYGEN(AboutGroup.HEART_AND_LUNGS),
    PNEUMOTHORAX(AboutGroup.HEART_AND_LUNGS),
    HAEMOPTYSIS(AboutGroup.HEART_AND_LUNGS),
    PULM_HTN(AboutGroup.HEART_AND_LUNGS),
    UNSTABLE_CARDIAC(AboutGroup.HEART_AND_LUNGS),
    HTN(AboutGroup.HEART_AND_LUNGS),
    ORTHOP(AboutGroup.POSITIONS),
    PRONE_NO(AboutGroup.POSITIONS),
    FLOOR_NO(AboutGroup.POSITIONS),
    KNEEL(AboutGroup.POSITIONS),
    WRIST(AboutGroup.POSITIONS),
    BALANCE(AboutGroup.POSITIONS),
    VERTIGO(AboutGroup.POSITIONS),
    REFLUX(AboutGroup.POSITIONS),
    PREG(AboutGroup.OTHER),
    PAEDIATRIC(AboutGroup.OTHER),
    CHEST_ABDO_OP(AboutGroup.OTHER),
    EYE(AboutGroup.OTHER),
    HERNIA(AboutGroup.OTHER),
    INCONT(AboutGroup.OTHER),
    SEIZURES(AboutGroup.OTHER),
    PANIC_BREATH(AboutGroup.OTHER);

    private final AboutGroup group;

    AboutQuestion(AboutGroup group) {
        this.group = group;
    }

    AboutGroup group() {
        return group;
    }

    /// The condition that is asked about.
    SafetyTag tag() {
        return SafetyTag.valueOf(name());
    }

    static List<AboutQuestion> of(AboutGroup group) {
        return Stream.of(values()).filter(question -> question.group == group).toList();
    }
}
