package org.ribwise.domain.report;

/// A page as a picture, and in words for who does not see it.
public final class PagePicture {

    private final int width;
    private final int height;
    private final int[] pixels;
    private final String text;

    /// @param width in pixels
    /// @param pixels row by row, each alpha, red, green and blue of 8 bits; not copied, because they are many:
    ///     nobody may change them afterwards
    /// @param text what stands on the page
    public PagePicture(int width, int[] pixels, String text) {
        this.width = width;
        this.height = pixels.length / width;
        this.pixels = pixels;
        this.text = text;
    }

    /// Width in pixels.
    public int width() {
        return width;
    }

    /// Height in pixels.
    public int height() {
        return height;
    }

    /// The pixels, not to be changed.
    public int[] pixels() {
        return pixels;
    }

    /// What stands on the page.
    public String text() {
        return text;
    }
}
