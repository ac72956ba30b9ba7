package org.ribwise.export.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.report.Paper;

/// How closely the first page is written: as large as fits. Heights are those of `report.css`, in points, rounded up.
enum Density {
    USUAL("usual", 17, 38, 36, 80),
    CLOSE("close", 14.5, 27, 17, 88),
    DENSE("dense", 12, 21, 14, 98);

    private static final double TITLE = 60;
    private static final double QUESTION_BOX = 20;
    /// Height without margins.
    private static final double A4 = 735;
    private static final double LETTER = 685;

    private final String styleClass;
    private final double line;
    private final double heading;
    private final double row;
    private final int lettersOfLine;

    Density(String styleClass, double line, double heading, double row, int lettersOfLine) {
        this.styleClass = styleClass;
        this.line = line;
        this.heading = heading;
        this.row = row;
        this.lettersOfLine = lettersOfLine;
    }

    /// What is to stand on the page.
    ///
    /// @param question lines of the person's question
    /// @param sentences everything else that is said
    /// @param headings how many headings there are
    /// @param rows of the table, with its head
    record Contents(List<String> question, List<String> sentences, long headings, int rows) {}

    /// The largest that fits; the smallest where none does.
    static Density of(Contents contents, Paper paper) {
        double room = switch (paper) {
            case A4 -> A4;
            case LETTER -> LETTER;
        };
        return Stream.of(values())
                .filter(density -> density.height(contents) <= room)
                .findFirst()
                .orElse(DENSE);
    }

    /// Whether it is more than the smallest: then everything fits, in letters of a size to read.
    boolean isReadable() {
        return this != DENSE;
    }

    String styleClass() {
        return styleClass;
    }

    private double height(Contents contents) {
        double question = contents.question().isEmpty() ? 0 : QUESTION_BOX + heading;
        return TITLE
                + question
                + lines(contents.question()) * line
                + lines(contents.sentences()) * line
                + contents.headings() * heading
                + contents.rows() * row;
    }

    private int lines(List<String> sentences) {
        return sentences.stream()
                .mapToInt(sentence -> 1 + sentence.length() / lettersOfLine)
                .sum();
    }
}
