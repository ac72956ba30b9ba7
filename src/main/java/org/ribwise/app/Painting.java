package org.ribwise.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What JavaFX paints with. By itself it tries OpenGL first, also where no graphics card is, loads the software
/// renderer that Linux puts in its place, finds that too slow and goes back to its own: 25 MiB for nothing, see
/// `src/docs/frames.md`.
public final class Painting {

    /// What Linux calls the devices of a graphics card: any driver of the kernel's own, NVIDIA's, Windows' for Linux in
    /// it, and those of two makers of small computers.
    private static final List<String> CARDS = List.of("dri", "nvidiactl", "dxg", "kgsl-3d0", "mali0");

    private static final String ORDER = "prism.order";

    private Painting() {}

    /// Tells JavaFX what to paint with on this computer; must be called before JavaFX starts. Who has said it with
    /// `-Dprism.order=…` is obeyed.
    public static void choose() {
        if (System.getProperty(ORDER) == null) {
            properties(System.getProperty("os.name"), Path.of("/dev")).forEach(System::setProperty);
        }
    }

    /// The properties for a computer.
    ///
    /// @param osName name of the system, as in the property `os.name`
    /// @param devices the folder in which Linux shows its devices
    static Map<String, String> properties(String osName, Path devices) {
        boolean linux = osName.toLowerCase(Locale.ROOT).startsWith("linux");
        if (!linux || CARDS.stream().anyMatch(card -> Files.exists(devices.resolve(card)))) {
            return Map.of();
        }
        // JavaFX keeps painted backgrounds as textures in 8 MiB; without a card they lie in the heap and win nothing
        return Map.of(ORDER, "sw", "prism.disableRegionCaching", "true");
    }
}
