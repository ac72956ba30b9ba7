package org.ribwise.cli;

import java.io.PrintWriter;
import java.util.List;

/// Text for people. Lines end with a line feed on every system, so that the same question always gives the same bytes.
///
/// @param out where it goes
record Page(PrintWriter out) {

    /// Longest line of running text, letters. Tables and timelines may be wider.
    private static final int WIDTH = 90;

    /// A line as it is.
    void line(String text) {
        out.print(text.stripTrailing());
        out.print('\n');
    }

    /// An empty line.
    void gap() {
        line("");
    }

    /// Running text, broken between words.
    ///
    /// @param first what the first line begins with
    /// @param text the text
    void text(String first, String text) {
        String indent = " ".repeat(first.length());
        StringBuilder line = new StringBuilder(first);
        for (String word : text.split(" ", -1)) {
            boolean empty = line.length() == indent.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        line(line.toString());
    }

    /// Cells under each other, two blanks between columns.
    ///
    /// @param rows rows of the same number of cells
    void table(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], letters(row.get(column)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths[column] - letters(cell) + 2));
            }
            line(line.toString());
        }
    }

    private static int letters(String text) {
        return text.codePointCount(0, text.length());
    }
}
