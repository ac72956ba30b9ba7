package org.ribwise.exchange.scan;

import java.nio.charset.StandardCharsets;

/// What a file shows, as its first bytes say. Its name is not asked.
enum PictureKind {
    /// A picture that can be read: PNG, JPEG, TIFF or BMP.
    PICTURE,
    /// Pages: PDF.
    PAGES,
    /// A picture of a kind that Java cannot read: HEIC and AVIF, as some telephones save them, WebP and GIF.
    FOREIGN,
    /// No picture.
    NONE;

    private static final int BRAND_AT = 4;
    private static final int WEBP_AT = 8;

    static PictureKind of(byte[] file) {
        if (begins(file, 0, "\u0089PNG\r\n")
                || begins(file, 0, "\u00ff\u00d8\u00ff")
                || begins(file, 0, "II*\0")
                || begins(file, 0, "MM\0*")
                || begins(file, 0, "BM")) {
            return PICTURE;
        }
        if (begins(file, 0, "%PDF-")) {
            return PAGES;
        }
        boolean foreign = begins(file, BRAND_AT, "ftyp")
                || begins(file, 0, "GIF8")
                || (begins(file, 0, "RIFF") && begins(file, WEBP_AT, "WEBP"));
        return foreign ? FOREIGN : NONE;
    }

    private static boolean begins(byte[] file, int at, String letters) {
        byte[] start = letters.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < start.length; i++) {
            if (at + i >= file.length || file[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
