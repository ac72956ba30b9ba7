package org.ribwise.export.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/// Splits a paragraph where its direction turns, by the Unicode bidirectional algorithm.
final class Directions implements BidiSplitter {

    private @Nullable Bidi bidi;

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return found().getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        Bidi found = found();
        int start = found.getRunStart(run);
        return new BidiTextRun(start, found.getRunLimit(run) - start, isOdd(found.getRunLevel(run)) ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Letters.isRightToLeft(paragraph) ? RTL : LTR;
    }

    private Bidi found() {
        Bidi found = bidi;
        if (found == null) {
            throw new IllegalStateException("no paragraph");
        }
        return found;
    }

    private static boolean isOdd(int level) {
        return level % 2 != 0;
    }
}
