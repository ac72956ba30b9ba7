package org.ribwise.domain.progress;

/// What of the asthma diary is looked at together with pain.
public enum AsthmaSign {
    /// An attack: the days after it are looked at.
    ATTACK,
    /// A day with much coughing.
    COUGH_DAY,
    /// A day with puffs of the reliever for symptoms; those before exercise, as prescribed, do not count.
    RELIEVER_DAY;

    /// How many days after an attack are looked at (design value, needs sign-off). The day of the attack itself is
    /// neither one of them nor another day: pain may have been rated before it.
    public static final int DAYS_AFTER_ATTACK = 3;
}
