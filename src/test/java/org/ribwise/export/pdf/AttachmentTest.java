package org.ribwise.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.export.SampleExcerpts.NOTHING;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.export.SampleExcerpts;

/// A transaction of ten years is larger than the memory that the program has.
class AttachmentTest {

    private static final byte[] PIECE = new byte[1 << 16];
    private static final int PIECES = 1 << 10;

    private final String html = new ReportHtml(
                    Report.of(NOTHING, ReportWish.ofEverything(NOTHING.days(), LocalDate.of(2026, 2, 1), "")),
                    EnglishWords.BRITISH,
                    Paper.A4)
            .html();

    @Test
    void isPackedWhileItIsWritten() throws IOException {
        long without = Math.max(allocatedBytes(0), allocatedBytes(0));

        assertThat(allocatedBytes(PIECES) - without).isLessThan((long) PIECES * PIECE.length / 8);
    }

    @Test
    void saysHowFarItIs() throws IOException {
        List<Double> shares = new ArrayList<>();

        write(PIECES, (done, of) -> shares.add((double) done / of));

        assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(PIECES);
    }

    private long allocatedBytes(int pieces) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        write(pieces, ExportWatch.NONE);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private void write(int pieces, ExportWatch watch) throws IOException {
        Attachment attachment = new Attachment("a.txt", "text/plain", "Long", SampleExcerpts.MORNING, (out, part) -> {
            for (int piece = 0; piece < pieces; piece++) {
                part.at(piece, pieces);
                out.write(PIECE);
            }
        });
        new PdfPages(html, List.of(attachment)).write(OutputStream.nullOutputStream(), watch);
    }
}
