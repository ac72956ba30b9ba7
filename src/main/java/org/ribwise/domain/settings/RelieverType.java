package org.ribwise.domain.settings;

/// The kind of reliever inhaler: it decides what the first-aid card may say (clinical reference 5.4).
public enum RelieverType {
    /// Short-acting, opens the airways within minutes.
    SABA,
    /// A combination taken when needed.
    AIR,
    /// A combination taken every day and when needed.
    MART,
    OTHER,
    /// The person has none.
    NONE,
    /// Nobody has said.
    UNKNOWN
}
