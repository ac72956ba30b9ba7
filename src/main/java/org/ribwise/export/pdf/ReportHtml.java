package org.ribwise.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.domain.report.ReportWords;

/// A report as one XHTML file that needs no other: the summary for the appointment on the first page, details behind
/// it. A browser shows the same pages.
///
/// @param report what it says
/// @param words the words it is said with
/// @param paper on which paper
/// @param madeUp whether the person does not exist, which every page says then
public record ReportHtml(Report report, ReportWords words, Paper paper, boolean madeUp) {

    private static final String STYLE = "/export/report.css";

    /// About a person's own record.
    public ReportHtml(Report report, ReportWords words, Paper paper) {
        this(report, words, paper, false);
    }

    /// The file.
    public String html() {
        Html html = new Html();
        html.open("html", "lang=\"" + words.locale().toLanguageTag() + "\" xmlns=\"http://www.w3.org/1999/xhtml\"");
        head(html);
        html.open("body");
        new SummaryPart(report, words, paper).write(html);
        if (hasCourses()) {
            new CoursePart(report, words).write(html);
        }
        if (hasDetails()) {
            new DetailPart(report, words).write(html);
        }
        new RulesPart(report, words).write(html);
        html.close("body").close("html");
        return html.toString();
    }

    private boolean hasDetails() {
        return !report.isEmpty() && report.has(ReportPart.DETAILS);
    }

    private boolean hasCourses() {
        return hasDetails() && report.has(ReportPart.RATINGS);
    }

    private void head(Html html) {
        html.open("head")
                .raw("<meta charset=\"utf-8\"/>")
                .element("title", words.get(madeUp ? "report.titleMadeUp" : "report.title"))
                .raw("<meta name=\"subject\" content=\"" + Html.text(words.get("report.subject")) + "\"/>")
                .raw("<meta name=\"description\" content=\"" + Html.text(words.get("report.subject")) + "\"/>");
        html.open("bookmarks");
        bookmark(html, "summary", words.get("report.summary"));
        if (hasCourses()) {
            bookmark(html, "courses", words.get("report.courses"));
        }
        if (hasDetails()) {
            bookmark(html, "details", words.get("report.details"));
        }
        bookmark(html, "rules", words.get("report.rules"));
        html.close("bookmarks");
        html.open("style").raw(page()).raw(style()).close("style").close("head");
    }

    private static void bookmark(Html html, String id, String name) {
        html.raw("<bookmark name=\"" + Html.text(name) + "\" href=\"#" + id + "\"/>");
    }

    private String page() {
        String foot = words.get(madeUp ? "report.footMadeUp" : "report.foot")
                .replace("\\", "")
                .replace("\"", "");
        return "@page { size: " + PaperSize.css(paper) + "; margin: 16mm 18mm 18mm 18mm; @bottom-left { content: \""
                + foot
                + "\"; font-family: Ribwise; font-size: 8.5pt; } @bottom-right { content: counter(page) \" / \" "
                + "counter(pages); font-family: Ribwise; font-size: 8.5pt; } }\n";
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(ReportHtml.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
