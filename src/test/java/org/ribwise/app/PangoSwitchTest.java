package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The switch in the very JavaFX that Ribwise is built with, on any system; what a JVM makes of it, on Linux.
class PangoSwitchTest {

    private static final String JAVAFX = System.getProperty("ribwise.javafx.path");

    private static byte[] original = {};

    @TempDir
    Path folder;

    /// Out of the jar: on a computer without Pango, this very JVM has the patch in force.
    @BeforeAll
    static void readTheOriginal() throws IOException {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "only JavaFX for Linux has the class");
        Path[] jars =
                Stream.of(JAVAFX.split(File.pathSeparator, -1)).map(Path::of).toArray(Path[]::new);
        try (ModuleReader reader = ModuleFinder.of(jars)
                        .find(PangoSwitch.MODULE)
                        .orElseThrow()
                        .open();
                InputStream in = reader.open(PangoSwitch.CLASS_FILE).orElseThrow()) {
            original = in.readAllBytes();
        }
    }

    @Test
    void thisJavafxStillHasTheSwitch() throws CannotPatch {
        assertThat(PangoSwitch.isOff(original))
                .as("OSFreetype.isPangoEnabled() of this JavaFX version is native, else PangoSwitch must be changed")
                .isFalse();
    }

    @Test
    void turnedOffItIsOffAndNothingElseIsChanged() throws CannotPatch {
        byte[] changed = PangoSwitch.turnOff(original);
        assertThat(PangoSwitch.isOff(changed)).isTrue();
        assertThat(members(changed, "isPangoEnabled")).isEqualTo(members(original, "isPangoEnabled"));
        assertThat(members(original, "isPangoEnabled")).hasSizeGreaterThan(10);
    }

    @Test
    void turningOffGivesTheSameBytesEachTime() throws CannotPatch {
        assertThat(PangoSwitch.turnOff(original)).isEqualTo(PangoSwitch.turnOff(original.clone()));
    }

    @Test
    void aJavafxWithoutTheMethodIsRefusedByName() {
        byte[] other = ClassFile.of()
                .transformClass(
                        ClassFile.of().parse(original),
                        ClassTransform.dropping(element -> element instanceof MethodModel m
                                && m.methodName().equalsString("isPangoEnabled")));
        assertThatExceptionOfType(CannotPatch.class)
                .isThrownBy(() -> PangoSwitch.turnOff(other))
                .withMessageContaining("this JavaFX has no isPangoEnabled in com/sun/javafx/font/freetype/OSFreetype");
    }

    @Test
    void whatIsOffAlreadyIsNotTurnedOffAgain() throws CannotPatch {
        byte[] changed = PangoSwitch.turnOff(original);
        assertThatExceptionOfType(CannotPatch.class)
                .isThrownBy(() -> PangoSwitch.turnOff(changed))
                .withMessageContaining("is not native");
    }

    @Test
    void aJvmStartedWithThePatchSaysFalseAndOneWithoutSaysTrue() throws Exception {
        Path file = folder.resolve(PangoSwitch.CLASS_FILE);
        Files.createDirectories(file.getParent());
        Files.write(file, PangoSwitch.turnOff(original));
        assertThat(ask("--patch-module", PangoSwitch.MODULE + "=" + folder)).isEqualTo("false");
        assertThat(ask()).isEqualTo("true");
    }

    /// A folder that is empty is what the build leaves where Pango is there.
    @Test
    void anEmptyPatchChangesNothingAndWarnsOfNothing() throws Exception {
        assertThat(ask("--patch-module", PangoSwitch.MODULE + "=" + folder)).isEqualTo("true");
    }

    private static List<String> members(byte[] classFile, String except) {
        return ClassFile.of().parse(classFile).methods().stream()
                .filter(method -> !method.methodName().equalsString(except))
                .map(method -> method.toDebugString())
                .toList();
    }

    /// All that the other JVM says, also on its error stream.
    private static String ask(String... patch) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", JAVAFX, "--add-modules", PangoSwitch.MODULE));
        command.addAll(List.of(patch));
        command.add("--enable-native-access=" + PangoSwitch.MODULE);
        command.add("--add-opens=" + PangoSwitch.MODULE + "/com.sun.javafx.font.freetype=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AskingProcess.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
