package org.ribwise.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/// The libraries of this computer's system, which JavaFX needs and does not bring.
final class SystemLibrary {

    private SystemLibrary() {}

    /// Whether the system's loader finds a library and everything that it needs in turn. It is let go again at once.
    ///
    /// @param name file name with its version, for instance `libgtk-3.so.0`
    // "restricted": nothing of the library is called; loading it as JavaFX will is the only honest way to know
    @SuppressWarnings("restricted")
    static boolean isPresent(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
