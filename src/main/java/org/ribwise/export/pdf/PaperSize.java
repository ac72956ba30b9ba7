package org.ribwise.export.pdf;

import org.ribwise.domain.report.Paper;

/// How CSS calls a paper.
final class PaperSize {

    private PaperSize() {}

    static String css(Paper paper) {
        return switch (paper) {
            case A4 -> "A4";
            case LETTER -> "letter";
        };
    }
}
