package org.ribwise.export.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;

/// A plan on paper: pictures, dose, boxes to tick, and the plan itself as a QR code.
///
/// @param sheet what stands on it
/// @param paper which paper
/// @param large whether the letters are half as large again
public record PlanSheet(PaperSheet sheet, Paper paper, boolean large) {

    /// So large is a module of the code on paper, that a telephone or a scanner reads it (design value).
    private static final double MODULE_MILLIMETRES = 0.55;

    private static final String STYLE = "/export/plan-sheet.css";
    private static final String BOX = "<span class=\"box\">\u00a0</span>";
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
        return "@page { size: " + PaperSize.css(paper) + "; margin: 15mm; }\nbody { font-size: " + points + "pt; }\n"
                + rules();
    }

    private static String rules() {
        try (InputStream in = Objects.requireNonNull(PlanSheet.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }

    private void exercise(Html html, PaperSheet.Drawn exercise) {
        String drawn = exercise.picture().isPresent() ? " drawn" : "";
        html.open("div", "class=\"exercise" + drawn + "\"");
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
            html.open("td").raw(times == 0 ? "–" : BOX.repeat(times)).close("td");
        }
        html.close("tr").close("tbody").close("table").close("div");
    }

    private void code(Html html) {
        html.open("div", "class=\"code\"");
        sheet.code().map(PlanSheet::matrix).ifPresent(dark -> {
            double side = dark.getWidth() * MODULE_MILLIMETRES;
            html.raw("<object type=\"" + ChartDrawers.TYPE + "\" title=\"" + Html.text(sheet.codeCaption())
                    + "\" alt=\"" + Html.text(sheet.codeCaption()) + "\" style=\"width:" + side + "mm;height:" + side
                    + "mm\">" + qr(dark) + "</object>");
        });
        html.element("p", sheet.codeCaption()).close("div");
    }

    /// Dark modules in a row are one bar, so that no hair lines show between them.
    private static String qr(BitMatrix dark) {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + dark.getWidth() + " " + dark.getHeight() + "\">");
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                int from = x;
                while (x < dark.getWidth() && dark.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    svg.append("<rect x=\"" + from + "\" y=\"" + y + "\" width=\"" + (x - from)
                            + "\" height=\"1\" fill=\"" + PaperColours.colour("near") + "\"/>");
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
