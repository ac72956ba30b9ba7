package org.ribwise.app;

import java.util.Locale;
import java.util.function.Predicate;

/// What this computer has for drawing text. On Linux, JavaFX takes Pango for granted, and ends with a stack trace where
/// it is missing: `src/docs/decisions/0003-text-without-pango.md`.
enum TextLibraries {
    /// JavaFX can draw text as it is.
    COMPLETE,
    /// FreeType is there, Pango is not: JavaFX can draw text when it is told to do without Pango ({@link JavafxPatch}).
    WITHOUT_PANGO,
    /// Neither is there: JavaFX cannot draw text.
    NONE;

    // needs Pango, GLib and fontconfig in turn, as the JavaFX library that calls it does
    private static final String PANGO = "libpangoft2-1.0.so.0";
    private static final String FREETYPE = "libfreetype.so.6";

    /// Looks for the libraries of this computer.
    static TextLibraries find() {
        return find(System.getProperty("os.name"), SystemLibrary::isPresent);
    }

    /// Looks for the libraries.
    ///
    /// @param osName name of the system, as in the property `os.name`
    /// @param isPresent whether a library of that name can be loaded
    static TextLibraries find(String osName, Predicate<String> isPresent) {
        if (!osName.toLowerCase(Locale.ROOT).startsWith("linux") || isPresent.test(PANGO)) {
            return COMPLETE;
        }
        return isPresent.test(FREETYPE) ? WITHOUT_PANGO : NONE;
    }
}
