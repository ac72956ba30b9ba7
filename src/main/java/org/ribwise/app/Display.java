package org.ribwise.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be opened on this computer. JavaFX itself would end with a stack trace when it cannot.
// "restricted": calling the system's own libraries is the purpose; both calls have fixed, documented signatures
@SuppressWarnings("restricted")
enum Display {
    /// A window can be opened.
    READY,
    /// There is a display, but GTK 3, which JavaFX needs on Linux, is not installed.
    WITHOUT_GTK,
    /// There is no display, or it does not answer.
    NONE;

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    /// Looks for a display.
    ///
    /// @param osName name of the system, as in the property `os.name`
    /// @param environment environment variables
    static Display find(String osName, Map<String, String> environment) {
        return find(osName, environment, GTK);
    }

    /// Looks for a display.
    ///
    /// @param osName name of the system, as in the property `os.name`
    /// @param environment environment variables
    /// @param gtk name of the library without which no window opens on Linux
    static Display find(String osName, Map<String, String> environment, String gtk) {
        if (!osName.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return READY;
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return NONE;
        }
        if (!SystemLibrary.isPresent(gtk)) {
            return WITHOUT_GTK;
        }
        return answers(display) ? READY : NONE;
    }

    /// Opens and closes a connection to the X server, as JavaFX will.
    private static boolean answers(String display) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup(X11, Arena.global());
            Linker linker = Linker.nativeLinker();
            MethodHandle open = linker.downcallHandle(
                    x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = linker.downcallHandle(
                    x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment connection = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
            if (connection.equals(MemorySegment.NULL)) {
                return false;
            }
            int closed = (int) close.invokeExact(connection);
            return closed == 0;
        } catch (Throwable e) {
            return false;
        }
    }
}
