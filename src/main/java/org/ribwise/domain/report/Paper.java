package org.ribwise.domain.report;

/// On which paper a report is printed.
public enum Paper {
    A4,
    LETTER
}
