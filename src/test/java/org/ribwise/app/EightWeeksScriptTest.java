package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The script of eight weeks in the README, command by command, with two folders that share nothing.
class EightWeeksScriptTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern KEY_WORDS = Pattern.compile("\"words\" *: *\"([a-z ]*)\"");
    private static final int COMMANDS = 13;

    @TempDir
    Path folder;

    private String words = "";

    @Test
    void everyCommandOfTheScriptDoesWhatItSays() throws IOException {
        Files.writeString(folder.resolve("secret"), "nine calm herons at dawn\n");
        List<String> said = new ArrayList<>();
        for (String line : script()) {
            if (line.startsWith("WORDS=")) {
                String json = run(line.substring(line.indexOf("ribwise"), line.indexOf(" | sed")), 4);
                Matcher found = KEY_WORDS.matcher(json);
                assertThat(found.find()).as(json).isTrue();
                words = found.group(1);
                said.add(json);
            } else if (line.startsWith("ribwise ")) {
                said.add(run(line, 0));
            }
        }
        assertThat(said).hasSize(COMMANDS);
        assertThat(said.get(3)).contains("24 made-up sessions");
        assertThat(said.get(5)).contains("Sessions: 24");
        assertThat(said.get(10)).contains("Sessions: 48");
        assertThat(said.get(11)).contains("with 24 sessions", "They are kept.");
        assertThat(said.getLast()).contains("\"name\"", "2027-02-2");
    }

    private static List<String> script() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```sh\nD=$(mktemp -d)");
        return readme.substring(begin, readme.indexOf("```", begin + 5)).lines().toList();
    }

    private String run(String line, int exit) {
        String filled = line.replace("$D", folder.toString()).replace("$WORDS", words);
        List<String> parts = WORD.matcher(filled)
                .results()
                .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                .skip(1)
                .toList();
        CommandLine commands = Launcher.commandLine();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        assertThat(commands.execute(parts.toArray(String[]::new)))
                .as(line + "\n" + err)
                .isEqualTo(exit);
        return out.toString();
    }
}
