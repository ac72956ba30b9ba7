package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.SampleResults;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.Keys;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A Linux desktop learns what opens a plan file, and forgets it again.
@EnabledOnOs(OS.LINUX)
class DesktopEntryTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder = Path.of("");

    private Path home = Path.of("");
    private Path data = Path.of("");

    /// As `packaging/folder.xml` puts it together, in a folder with a difficult name.
    @BeforeEach
    void putTogether() throws IOException {
        home = folder.resolve("Kim's $ \"new\" `one` \\ & only");
        data = folder.resolve("data");
        Path share = Files.createDirectories(home.resolve("share"));
        copy(Path.of("packaging/linux"), share);
        copy(Path.of("assets/icon"), Files.createDirectories(share.resolve("icons")));
        copy(Path.of("packaging/bin"), Files.createDirectories(home.resolve("bin")));
    }

    @Test
    void theEntryStartsRibwiseWithTheFileAndIsTakenOutAgain() throws Exception {
        assertThat(run()).contains("A double click on a plan file opens it.");
        assertThat(Files.readAllLines(data.resolve("applications/org.ribwise.Ribwise.desktop")))
                .contains(
                        "Exec=\"" + folder
                                + "/Kim's \\\\$ \\\\\"new\\\\\" \\\\`one\\\\` \\\\\\\\ & only/bin/ribwise\" %f",
                        "MimeType=application/vnd.ribwise.plan+json;");
        assertThat(data.resolve("icons/hicolor/256x256/apps/org.ribwise.Ribwise.png"))
                .isRegularFile();
        assertThat(run("--remove")).contains("out of the menu");
        try (Stream<Path> left = Files.walk(data)) {
            assertThat(left.filter(path -> path.toString().contains("org.ribwise")))
                    .isEmpty();
        }
    }

    /// The names and first bytes that the desktop is told are those of the files that Ribwise writes.
    @Test
    void theKindsOfFilesAreThoseThatRibwiseWrites() throws Exception {
        byte[] plan = JsonPlanFiles.sign(SampleParcels.plain(1), Keys.of(1).signing());
        byte[] results =
                JsonResultsFiles.sign(SampleResults.of(1, 3), Keys.of(1).signing(), Optional.empty(), Keys.random(1));
        for (Kind kind : kinds()) {
            FileKind file = kind.type().contains("plan") ? FileKind.PLAN : FileKind.RESULTS;
            assertThat(kind.glob()).isEqualTo("*" + file.extension());
            assertThat(new String(file == FileKind.PLAN ? plan : results, StandardCharsets.UTF_8))
                    .startsWith(kind.start());
        }
        assertThat(kinds()).hasSize(FileKind.values().length);
    }

    private record Kind(String type, String glob, String start) {}

    private List<Kind> kinds() throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(home.resolve("share/org.ribwise.Ribwise.xml").toFile())
                .getDocumentElement();
        NodeList types = root.getElementsByTagName("mime-type");
        return Stream.of(0, 1)
                .map(types::item)
                .map(Element.class::cast)
                .map(type -> new Kind(
                        type.getAttribute("type"),
                        child(type, "glob").getAttribute("pattern"),
                        child(type, "match").getAttribute("value").replace("\\n", "\n")))
                .toList();
    }

    private static Element child(Element type, String name) {
        return (Element) type.getElementsByTagName(name).item(0);
    }

    private String run(String... arguments) throws Exception {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        "sh",
                                        home.resolve("bin/ribwise-desktop").toString()),
                                Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("XDG_DATA_HOME", data.toString());
        Process running = builder.start();
        assertThat(running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
