package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With what JavaFX paints, on computers that are made up of a folder.
class PaintingTest {

    @TempDir
    private Path devices;

    @Test
    void withoutAGraphicsCardOpenGlIsNotEvenLoaded() {
        assertThat(Painting.properties("Linux", devices)).containsEntry("prism.order", "sw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg", "kgsl-3d0", "mali0"})
    void withAGraphicsCardJavafxChoosesItself(String card) throws IOException {
        Files.createFile(devices.resolve(card));

        assertThat(Painting.properties("Linux", devices)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsPaintOnTheirOwnCard(String system) {
        assertThat(Painting.properties(system, devices)).isEmpty();
    }
}
