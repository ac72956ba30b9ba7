package org.ribwise.export.pdf;

import java.util.List;

/// Writes XHTML. Whatever a person typed becomes text, never an element.
final class Html {

    private final StringBuilder html = new StringBuilder();

    /// Text, with what has a meaning in XHTML written out.
    static String text(String text) {
        return Letters.readable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// The attribute that says from where a text that somebody typed is read.
    static String direction(String text) {
        return Letters.isRightToLeft(text) ? "dir=\"rtl\"" : "dir=\"ltr\"";
    }

    Html open(String tag) {
        html.append('<').append(tag).append('>');
        return this;
    }

    Html open(String tag, String attributes) {
        html.append('<').append(tag).append(' ').append(attributes).append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append(">\n");
        return this;
    }

    Html element(String tag, String content) {
        return open(tag).raw(text(content)).close(tag);
    }

    Html element(String tag, String attributes, String content) {
        return open(tag, attributes).raw(text(content)).close(tag);
    }

    /// Elements that are written already.
    Html raw(String elements) {
        html.append(elements);
        return this;
    }

    /// Sentences, one a line. Nothing where there is none.
    Html list(List<String> sentences) {
        if (!sentences.isEmpty()) {
            open("ul");
            sentences.forEach(sentence -> element("li", sentence));
            close("ul");
        }
        return this;
    }

    /// A table: its first row names the columns, the first cell of each row the row.
    ///
    /// @param head names of the columns
    /// @param rows as many cells each
    Html table(List<String> head, List<List<String>> rows) {
        open("table").open("thead").open("tr");
        for (int i = 0; i < head.size(); i++) {
            element("th", "scope=\"col\"" + align(i), head.get(i));
        }
        close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            open("tr").element("th", "scope=\"row\"", row.getFirst());
            for (int i = 1; i < row.size(); i++) {
                element("td", align(i).strip(), row.get(i));
            }
            close("tr");
        }
        return close("tbody").close("table");
    }

    private static String align(int column) {
        return column == 0 ? "" : " class=\"number\"";
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
