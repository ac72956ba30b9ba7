package org.ribwise.domain.safety;

import java.util.Optional;

/// The yes-or-no questions of the gate (clinical reference 5.2). Those that follow another are asked only
/// after it was answered yes or not sure.
public enum GateQuestion {
    /// G1: wheezing, tight or more breathless than usual now, or more reliever than planned in the last 4
    /// hours?
    BREATHING_WORSE(GateRule.G1_BREATHING_WORSE, Need.EVERY_TIME),
    /// After G1: too breathless to speak, eat or sleep, blue or grey lips, drowsy, confused or exhausted,
    /// getting worse fast, collapse (clinical reference 5.4, 6)?
    EMERGENCY_SIGNS(GateRule.G1_BREATHING_WORSE, Need.FOLLOWS),
    /// G2: attack or flare-up in the last 2 weeks: new steroids or antibiotics, changed sputum, hospital?
    RECENT_FLARE(GateRule.G2_RECENT_FLARE, Need.REMEMBERED),
    /// After G2: has a physiotherapist or doctor said that exercise may begin again?
    FLARE_CLEARED(GateRule.G2_RECENT_FLARE, Need.FOLLOWS),
    /// G3: fever, chest infection, unwell today?
    UNWELL(GateRule.G3_UNWELL, Need.EVERY_TIME),
    /// G4: chest pain, palpitations, fainting, new ankle swelling, calf pain or swelling?
    HEART_OR_CIRCULATION(GateRule.G4_HEART_OR_CIRCULATION, Need.EVERY_TIME),
    /// After G4: is it chest pain at rest?
    CHEST_PAIN_AT_REST(GateRule.G4_HEART_OR_CIRCULATION, Need.FOLLOWS),
    /// G5: coughed blood, more than streaks?
    COUGHED_BLOOD(GateRule.G5_COUGHED_BLOOD, Need.EVERY_TIME),
    /// After G5: a large amount?
    MUCH_BLOOD(GateRule.G5_COUGHED_BLOOD, Need.FOLLOWS),
    /// G9: a new warning sign of the back? The signs themselves are {@link org.ribwise.domain.alarm.RedFlag}.
    BACK_RED_FLAG(GateRule.G9_BACK_RED_FLAG, Need.EVERY_TIME),
    /// G10: a large meal in the last 2 hours?
    LARGE_MEAL(GateRule.G10_LARGE_MEAL, Need.OPTIONAL),
    /// G11: reliever, phone, water and chair within reach, and somebody knows?
    WITHIN_REACH(GateRule.G11_WITHIN_REACH, Need.REMEMBERED_OPTIONAL),
    /// G12: new pain that spreads?
    SPREADING_PAIN(GateRule.G12_PAIN, Need.OPTIONAL);

    /// Hours for which an answer may be remembered, where that is safe (design value, needs sign-off).
    public static final int REMEMBERED_HOURS = 12;

    private enum Need {
        EVERY_TIME,
        REMEMBERED,
        REMEMBERED_OPTIONAL,
        OPTIONAL,
        FOLLOWS
    }

    private final GateRule rule;
    private final Need need;

    GateQuestion(GateRule rule, Need need) {
        this.rule = rule;
        this.need = need;
    }

    /// The rule that asks.
    public GateRule rule() {
        return rule;
    }

    /// Whether the gate stays shut until it is answered: G1 to G5 and G9.
    public boolean isRequired() {
        return need == Need.EVERY_TIME || need == Need.REMEMBERED;
    }

    /// Whether an answer of the last {@link #REMEMBERED_HOURS} may stand in. What can change within the hour
    /// is asked each time.
    public boolean isRemembered() {
        return need == Need.REMEMBERED || need == Need.REMEMBERED_OPTIONAL;
    }

    /// The question that has to be answered yes or not sure before this one is asked.
    public Optional<GateQuestion> follows() {
        return switch (this) {
            case EMERGENCY_SIGNS -> Optional.of(BREATHING_WORSE);
            case FLARE_CLEARED -> Optional.of(RECENT_FLARE);
            case CHEST_PAIN_AT_REST -> Optional.of(HEART_OR_CIRCULATION);
            case MUCH_BLOOD -> Optional.of(COUGHED_BLOOD);
            case BREATHING_WORSE,
                    RECENT_FLARE,
                    UNWELL,
                    HEART_OR_CIRCULATION,
                    COUGHED_BLOOD,
                    BACK_RED_FLAG,
                    LARGE_MEAL,
                    WITHIN_REACH,
                    SPREADING_PAIN -> Optional.empty();
        };
    }
}
