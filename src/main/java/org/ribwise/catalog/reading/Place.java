package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonLocation;

/// A place in a file.
///
/// @param line from 1; 0 when the file as a whole is meant
/// @param column from 1; 0 when unknown
public record Place(int line, int column) {

    /// The file as a whole.
    static final Place WHOLE_FILE = new Place(0, 0);

    /// Where the parser is.
    static Place of(JsonLocation location) {
        return new Place(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /// Where the first letter after this text is. A line ends as it does for the JSON parser: with LF, CR or CR LF.
    static Place after(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (pair) {
                continue;
            }
            boolean lineEnd = text.charAt(i) == '\n' || text.charAt(i) == '\r';
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return new Place(line, column);
    }
}
