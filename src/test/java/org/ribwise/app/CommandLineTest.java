package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the program says and how it ends, started as a person starts it.
@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest {

    private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

    /// Any page of text has more: letters are smoothed.
    private static final int FEWEST_COLOURS = 60;

    @TempDir
    Path folder;

    @Test
    void helpNamesTheTour() throws Exception {
        ChildProcess help = ChildProcess.run(folder, NO_DISPLAY, "--help");
        assertThat(help.err()).isEmpty();
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: ribwise", "--data", "--exercises", "tour", "--version");
    }

    @Test
    void versionIsOneLineAndThatOfTheBuild() throws Exception {
        ChildProcess version = ChildProcess.run(folder, NO_DISPLAY, "--version");
        assertThat(version.err()).isEmpty();
        assertThat(version.exit()).isZero();
        String number = version.out().strip().replaceFirst("^ribwise ", "");
        assertThat(number).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + number + "</version>");
    }

    @Test
    void anUnknownOptionEndsWithTwoAndSaysWhatThereIs() throws Exception {
        ChildProcess unknown = ChildProcess.run(folder, NO_DISPLAY, "--breathe-for-me");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("--breathe-for-me", "Usage: ribwise");
    }

    /// Where GTK 3 is installed, the display that nobody serves is told apart from a missing library instead.
    @Test
    void aDisplayWithoutGtkEndsWithTwoAndOneSentence() throws Exception {
        Map<String, String> nobody = Map.of("DISPLAY", ":6173", "WAYLAND_DISPLAY", "");
        if (Display.find("Linux", nobody) == Display.NONE) {
            assertThat(Display.find("Linux", nobody, "libribwise-is-not-there.so.0"))
                    .isEqualTo(Display.WITHOUT_GTK);
            return;
        }
        ChildProcess start = ChildProcess.run(folder, nobody);
        assertThat(start.exit()).isEqualTo(2);
        assertThat(start.out()).isEmpty();
        assertThat(start.err().lines()).hasSize(1);
        assertThat(start.err()).contains("needs GTK 3", "sudo apt install libgtk-3-0");
    }

    @Test
    void withoutADisplayThePlainStartSaysSoAndPlaysTheTour() throws Exception {
        ChildProcess start = ChildProcess.run(folder, NO_DISPLAY);
        assertThat(start.err().strip())
                .isEqualTo(
                        "There is no display here, so Ribwise plays its tour off-screen and writes pictures instead.");
        assertThat(start.exit()).isZero();
        List<Path> pictures = pictures();
        assertThat(start.out()).contains(pictures.size() + " pictures written to ", "tour");
        assertThat(pictures).hasSizeGreaterThan(20);
        assertThat(schemesByScreen(pictures))
                .allSatisfy((screen, schemes) -> assertThat(schemes)
                        .as(screen)
                        .hasSize(screen.endsWith("-large-text") ? 1 : 2)
                        .isSubsetOf("light", "dark")
                        .doesNotHaveDuplicates());
        assertThat(pictures).allSatisfy(CommandLineTest::assertShowsSomething);
        assertThat(folder.resolve(".local")).as("the record of the person").doesNotExist();
    }

    @Test
    void theTourOfFiguresWritesAContactSheetForEachExercise() throws Exception {
        Path exercises = Files.createDirectories(folder.resolve("exercises").resolve("stretches"));
        for (String id : List.of("st-side-bend", "st-bridge", "st-thread-needle")) {
            Files.copy(Path.of("exercises", "stretches", id + ".json"), exercises.resolve(id + ".json"));
        }
        ChildProcess tour = ChildProcess.run(
                folder, NO_DISPLAY, "tour", "--figures", "--out", "sheets", "--exercises", "exercises");
        assertThat(tour.err()).isEmpty();
        assertThat(tour.exit()).isZero();
        assertThat(tour.out()).contains("contact sheets written to ", "sheets");
        try (Stream<Path> sheets = Files.list(folder.resolve("sheets"))) {
            assertThat(sheets.map(sheet -> sheet.getFileName().toString()))
                    .contains("st-bridge.png", "st-thread-needle.png");
        }
    }

    private List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("target").resolve("tour"))) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }

    /// `001-today-light.png` is `light` of `001-today`. In large text the layout is in question, which is the same in
    /// both.
    private static Map<String, List<String>> schemesByScreen(List<Path> pictures) {
        return pictures.stream()
                .map(file -> file.getFileName().toString().replace(".png", ""))
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.lastIndexOf('-')),
                        Collectors.mapping(name -> name.substring(name.lastIndexOf('-') + 1), Collectors.toList())));
    }

    private static void assertShowsSomething(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        boolean small = file.getFileName().toString().contains("small");
        assertThat(picture.getWidth()).as("%s", file).isEqualTo(small ? 240 : 1000);
        assertThat(picture.getHeight()).as("%s", file).isEqualTo(small ? 280 : 720);
        IntStream pixels = IntStream.range(0, picture.getHeight()).flatMap(row -> colours(picture, row));
        assertThat(pixels.distinct().limit(FEWEST_COLOURS + 1).count())
                .as("colours of %s", file)
                .isGreaterThan(FEWEST_COLOURS);
    }

    /// Row by row, since most pictures have enough colours in the first few.
    private static IntStream colours(BufferedImage picture, int row) {
        return Arrays.stream(picture.getRGB(0, row, picture.getWidth(), 1, null, 0, picture.getWidth()));
    }
}
