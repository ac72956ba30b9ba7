package org.ribwise.domain.plan;

/// Whether steps up and down are offered. Nothing ever changes by itself: the AUTO of clinical reference 3.4
/// does not exist here.
public enum ProgressionMode {
    /// Nothing is offered: the dose stays until the physiotherapist changes it. A pause for safety is still said.
    LOCKED,
    /// The person is offered a step and accepts or leaves it (default, clinical reference 3.5).
    SUGGEST
}
