package org.ribwise.domain.plan;

/// What the person said to a proposal.
public enum DoseAnswer {
    ACCEPTED,
    LEFT
}
