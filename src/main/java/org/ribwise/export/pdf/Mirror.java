package org.ribwise.export.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;

/// Turns letters that are read from the right into the order in which they are drawn. A mark above or
/// below comes before its letter then, over which it is drawn; brackets turn round. Arabic letters were joined before
/// ({@link ArabicForms}).
final class Mirror implements BidiReorderer {

    private static final String OPENING = "([{<\u00AB\u2039";
    private static final String CLOSING = ")]}>\u00BB\u203A";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            turned.setCharAt(i, mirrored(turned.charAt(i)));
        }
        return turned.toString();
    }

    private static char mirrored(char letter) {
        int opening = OPENING.indexOf(letter);
        if (opening >= 0) {
            return CLOSING.charAt(opening);
        }
        int closing = CLOSING.indexOf(letter);
        return closing >= 0 ? OPENING.charAt(closing) : letter;
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
