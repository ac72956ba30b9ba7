package org.ribwise.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for `--patch-module javafx.graphics=FOLDER`, by which a JVM starts a JavaFX that does without Pango.
///
/// It is made on the computer where it is used, out of the JavaFX that is there, and never shipped.
final class JavafxPatch {

    private JavafxPatch() {}

    /// Fills the folder that the build's test JVM is started with. Where Pango is there, it is left empty.
    ///
    /// @param arguments the folder
    /// @throws CannotPatch if Pango is missing and the patch cannot be made
    /// @throws IOException if the folder cannot be written
    public static void main(String[] arguments) throws CannotPatch, IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        // left from a build before Pango was installed, or by another version of JavaFX
        Files.deleteIfExists(folder.resolve(PangoSwitch.CLASS_FILE));
        try {
            switch (TextLibraries.find()) {
                case COMPLETE -> {}
                case WITHOUT_PANGO -> writeTo(folder);
                case NONE -> throw new CannotPatch("neither Pango nor FreeType");
            }
        } catch (CannotPatch e) {
            // whoever builds gets the sentence, not only the reason
            throw new CannotPatch(Words.MESSAGES.get("app.noPango", String.valueOf(e.getMessage())), e);
        }
    }

    /// Whether the JavaFX of this JVM was started with the patch.
    ///
    /// @throws CannotPatch if JavaFX is not on the module path, or is not one that we know
    static boolean isInForce() throws CannotPatch {
        return PangoSwitch.isOff(classInForce());
    }

    /// Writes the patch.
    ///
    /// @param folder where to; it need not exist
    /// @throws CannotPatch if JavaFX is not on the module path, or is not one that we know, or the folder refuses
    static void writeTo(Path folder) throws CannotPatch {
        byte[] changed = PangoSwitch.turnOff(classInForce());
        Path file = folder.resolve(PangoSwitch.CLASS_FILE);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, changed);
        } catch (IOException e) {
            throw new CannotPatch("cannot write " + file, e);
        }
    }

    /// A named module hands out the class file that it would load: the patched one where there is a patch.
    private static byte[] classInForce() throws CannotPatch {
        Module graphics = ModuleLayer.boot()
                .findModule(PangoSwitch.MODULE)
                .orElseThrow(() -> new CannotPatch(PangoSwitch.MODULE + " is not on the module path"));
        try (InputStream in = graphics.getResourceAsStream(PangoSwitch.CLASS_FILE)) {
            if (in == null) {
                throw new CannotPatch("this JavaFX has no " + PangoSwitch.CLASS_FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CannotPatch("cannot read " + PangoSwitch.CLASS_FILE, e);
        }
    }
}
