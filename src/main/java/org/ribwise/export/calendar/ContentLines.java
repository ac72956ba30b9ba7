package org.ribwise.export.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Lines of a calendar file (RFC 5545, 3.1): in UTF-8, each ended by CR and LF, none longer than 75 bytes; what is
/// longer goes on in the next line after a blank.
final class ContentLines {

    private static final int MOST_BYTES = 75;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void begin(String component) {
        plain("BEGIN", component);
    }

    void end(String component) {
        plain("END", component);
    }

    /// A value that is no text.
    void plain(String name, String value) {
        line(name + ":" + value);
    }

    /// A text: backslash, semicolon, comma and the end of a line are written so that they are not taken for
    /// something else (3.3.11).
    void text(String name, String value) {
        line(name + ":"
                + value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("\n", "\\n"));
    }

    /// Letters are never cut in two.
    private void line(String line) {
        int length = 0;
        for (int point : line.codePoints().toArray()) {
            byte[] letter = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            if (length + letter.length > MOST_BYTES) {
                bytes.writeBytes(LINE_END);
                bytes.write(' ');
                length = 1;
            }
            bytes.writeBytes(letter);
            length += letter.length;
        }
        bytes.writeBytes(LINE_END);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
