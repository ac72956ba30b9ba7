package org.ribwise.domain.settings;

/// How a short-acting reliever is taken in an attack; which one is taught where differs (clinical reference 5.4).
public enum FirstAidScheme {
    /// One puff every 30 to 60 seconds, up to 10.
    ONE_BY_ONE,
    /// Four puffs, wait four minutes, repeat.
    FOUR_BY_FOUR,
    /// As the person's own written plan says.
    OWN_PLAN
}
