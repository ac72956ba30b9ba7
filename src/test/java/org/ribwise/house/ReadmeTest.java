package org.ribwise.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The README stays true. Its test command is run by `.ci/run`, which takes it from there.
class ReadmeTest {

    private static final String README = Sources.text(Path.of("README.md"));
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("]\\(((?!http)[^)]+)\\)");

    @Test
    void itNamesTheTwoCommandsOnLinesOfTheirOwn() {
        assertThat(README.lines()).contains("mvn -q compile exec:exec", "mvn -B verify");
    }

    @Test
    void ciTakesItsCommandFromTheReadme() {
        String ci = Sources.text(Path.of(".ci/run"));
        assertThat(ci).contains("README.md");
        assertThat(ci.lines()).noneMatch(line -> line.startsWith("mvn"));
    }

    @Test
    void itShowsTwoPicturesOfTheWholeWindow() throws IOException {
        List<String> pictures =
                PICTURE.matcher(README).results().map(hit -> hit.group(1)).toList();
        assertThat(pictures).hasSize(2);
        for (String picture : pictures) {
            assertThat(ImageIO.read(Path.of(picture).toFile()).getWidth()).isEqualTo(1000);
        }
    }

    @Test
    void itsLinksLeadSomewhere() {
        List<String> links =
                LINK.matcher(README).results().map(hit -> hit.group(1)).toList();
        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)));
    }

    @Test
    void itSaysWhatRibwiseIsNot() {
        assertThat(README).contains("not a diagnosis").contains("not replace medicine");
    }

    @Test
    void itLaysOutTheCodeInTenLines() {
        String layout = README.substring(README.indexOf("```text") + 8);
        assertThat(layout.substring(0, layout.indexOf("```")).lines()).hasSize(10);
    }
}
