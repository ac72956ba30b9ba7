package org.ribwise.export.pdf;

/// On which paper a report is printed.
public enum Paper {
    A4("A4"),
    LETTER("letter");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /// How CSS calls it.
    String css() {
        return css;
    }
}
