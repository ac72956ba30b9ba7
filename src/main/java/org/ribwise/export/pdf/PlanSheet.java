package org.ribwise.export.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;

/// A plan on paper: pictures, dose, boxes to tick, and the plan itself as a QR code.
///
/// @param sheet what stands on it
/// @param paper which paper
/// @param large whether the letters are half as large again
public record PlanSheet(PaperSheet sheet, Paper paper, boolean large) {

    private static final String QUIET = "fill=\"#000000\"";
    private static final double USUAL_POINTS = 11;
    private static final double LARGE_POINTS = 16.5;

    /// Writes the PDF.
    ///
    /// @param out where it goes; flushed, and left open
    public void write(OutputStream out) throws IOException {
        new PdfPages(html(), List.of()).write(out, ExportWatch.NONE);
    }

    private String html() {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
                + sheet.locale().toLanguageTag() + "\">");
        html.open("head")
                .element("title", sheet.title())
                .raw("<meta name=\"description\" content=\"")
                .raw(Html.text(sheet.title()))
                .raw("\"/>")
                .open("style")
                .raw(style())
                .close("style")
                .close("head");
        html.open("body").element("h1", sheet.title());
        sheet.lines().forEach(line -> html.element("p", line));
        sheet.exercises().forEach(exercise -> exercise(html, exercise));
        code(html);
        return html.close("body").close("html").toString();
    }

    private String style() {
        double points = large ? LARGE_POINTS : USUAL_POINTS;
        return "@page { size: " + PaperSize.css(paper) + "; margin: 15mm; }\n"
                + "body { font-family: ribwise; font-size: " + points + "pt; color: #000000; }\n"
                + "h1 { font-size: 1.5em; margin: 0 0 0.3em 0; }\n"
                + "h2 { font-size: 1.15em; margin: 0; }\n"
                + "p { margin: 0 0 0.2em 0; }\n"
                + ".exercise { page-break-inside: avoid; border-top: 1pt solid #000000; padding: 0.4em 0; }\n"
                + ".picture { float: right; width: 34mm; height: 34mm; }\n"
                + "table { border-collapse: collapse; margin-top: 0.3em; }\n"
                + "th, td { font-weight: normal; text-align: center; padding: 0 0.5em; }\n"
                + ".box { display: inline-block; width: 1em; height: 1em; border: 1pt solid #000000; margin: 1pt; }\n"
                + ".code { page-break-inside: avoid; border-top: 1pt solid #000000; padding-top: 0.5em; }\n"
                + ".code object { width: 46mm; height: 46mm; }\n";
    }

    private void exercise(Html html, PaperSheet.Drawn exercise) {
        html.open("div", "class=\"exercise\"");
        exercise.picture()
                .ifPresent(skeleton -> html.raw("<object class=\"picture\" type=\"" + ChartDrawers.TYPE
                        + "\" title=\"" + Html.text(exercise.name()) + "\" alt=\"" + Html.text(exercise.name())
                        + "\" style=\"width:34mm;height:34mm\">" + SheetFigure.svg(skeleton) + "</object>"));
        html.element("h2", exercise.name()).element("p", exercise.dose());
        exercise.words().forEach(line -> html.element("p", line));
        html.open("table").open("thead").open("tr");
        sheet.days().forEach(day -> html.element("th", "scope=\"col\"", day));
        html.close("tr").close("thead").open("tbody").open("tr");
        for (int times : exercise.ticks()) {
            html.open("td")
                    .raw(times == 0 ? "–" : "<span class=\"box\">&#160;</span>".repeat(times))
                    .close("td");
        }
        html.close("tr").close("tbody").close("table").close("div");
    }

    private void code(Html html) {
        html.open("div", "class=\"code\"");
        sheet.code()
                .ifPresent(letters -> html.raw("<object type=\"" + ChartDrawers.TYPE + "\" title=\""
                        + Html.text(sheet.codeCaption()) + "\" alt=\"" + Html.text(sheet.codeCaption())
                        + "\" style=\"width:46mm;height:46mm\">" + qr(letters) + "</object>"));
        html.element("p", sheet.codeCaption()).close("div");
    }

    /// Dark modules in a row are one bar, so that no hair lines show between them.
    private static String qr(String letters) {
        BitMatrix dark = matrix(letters);
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + dark.getWidth() + " " + dark.getHeight() + "\">");
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                int from = x;
                while (x < dark.getWidth() && dark.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    svg.append("<rect x=\"" + from + "\" y=\"" + y + "\" width=\"" + (x - from) + "\" height=\"1\" "
                            + QUIET + "/>");
                }
            }
        }
        return svg.append("</svg>").toString();
    }

    private static BitMatrix matrix(String letters) {
        try {
            return new QRCodeWriter()
                    .encode(
                            letters,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(letters.length() + " letters", tooLong);
        }
    }
}
