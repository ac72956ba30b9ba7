package org.ribwise.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads tables back as `src/docs/formats/csv.md` describes them, and nothing else: written after the description, not
/// after the writer.
final class CsvText {

    private final String text;
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    /// The rows, the names first. An empty cell without quotes is no value; a text has lost its apostrophe.
    static List<List<Optional<String>>> rows(String text) {
        CsvText csv = new CsvText(text);
        List<List<Optional<String>>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    private List<Optional<String>> row() {
        List<Optional<String>> row = new ArrayList<>();
        row.add(cell());
        while (text.charAt(at) == ',') {
            at++;
            row.add(cell());
        }
        require("\r\n");
        return row;
    }

    private Optional<String> cell() {
        if (text.charAt(at) == '"') {
            String quoted = quoted();
            return Optional.of(quoted.startsWith("'") ? quoted.substring(1) : quoted);
        }
        int begin = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
            at++;
        }
        String bare = text.substring(begin, at);
        if (!bare.matches("(true|false|-?[0-9]+(\\.[0-9]+)?)?")) {
            throw new IllegalArgumentException("neither number nor yes nor no: " + bare);
        }
        return Optional.of(bare).filter(value -> !value.isEmpty());
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            cell.append(text, at, quote);
            at = quote + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                return cell.toString();
            }
            cell.append('"');
            at++;
        }
    }

    private void require(String expected) {
        if (!text.startsWith(expected, at)) {
            throw new IllegalArgumentException("no row ends at " + at);
        }
        at += expected.length();
    }
}
