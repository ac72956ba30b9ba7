package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `list` lists.
class ListCommandTest {

    @TempDir
    Path folder;

    @Test
    void everythingIsListedWithItsLevelLengthAndPosition() {
        Terminal list = Terminal.run("list");
        assertThat(list.exit()).isZero();
        assertThat(list.err()).isEmpty();
        assertThat(list.out().lines().findFirst().orElseThrow()).containsSubsequence("Id", "Level", "Minutes", "Name");
        assertThat(list.out()).containsPattern("(?m)^br-pursed +1 +2:08 +Chair, Standing, Bed +Pursed-lip breathing$");
        assertThat(list.out()).doesNotContain("For this person");
    }

    @Test
    void withAProfileItSaysWhatSuitsThePerson() {
        Terminal list = Terminal.run("list --profile rib");
        assertThat(list.out()).contains("For this person").containsPattern("(?m)^st-side-bend .* refused .*bend$");
    }

    @Test
    void theLengthIsThatOfWhatThePersonWouldDo() {
        JsonNode anybody = Terminal.run("list --json").json().path("entries");
        JsonNode person = Terminal.run("list --json --profile ORTHOP,COPD,OSTEO,KNEEL")
                .json()
                .path("entries");
        long shorter = 0;
        for (int i = 0; i < anybody.size(); i++) {
            boolean refused = person.get(i).path("answer").asText().equals("REFUSED");
            long asked = anybody.get(i).path("totalMillis").asLong();
            long played = person.get(i).path("totalMillis").asLong();
            assertThat(asked).isPositive();
            if (refused) {
                assertThat(played).isEqualTo(asked);
            }
            shorter += played < asked ? 1 : 0;
        }
        assertThat(shorter).isPositive();
    }

    @Test
    void filtersAreJoinedAndReadInAnyCase() {
        JsonNode found = Terminal.run("list --kind STRETCH --helps ribs-and-chest --position chair --level 1 --json")
                .json()
                .path("entries");
        assertThat(found).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.path("kind").asText()).isEqualTo("STRETCH");
            assertThat(entry.path("level").asInt()).isEqualTo(1);
            assertThat(entry.path("helps").toString()).contains("\"RIBS_AND_CHEST\"");
            assertThat(entry.path("positions").toString()).contains("\"CHAIR\"");
        });
        assertThat(found.findValuesAsText("id")).contains("st-side-bend");
    }

    @Test
    void nothingThatFitsIsNoMistake() {
        Terminal list = Terminal.run("list --kind routine --level 3");
        assertThat(list.exit()).isZero();
        assertThat(list.out()).isEqualTo("Nothing fits.\n");
        assertThat(Terminal.run("list --kind routine --level 3 --json").json().path("entries"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--kind dance", "--helps elbow", "--position moon", "--profile asthma,cold"})
    void anUnknownWordIsSaidWithAllThatAreKnown(String filter) {
        Terminal list = Terminal.run("list " + filter);
        assertThat(list.exit()).isEqualTo(2);
        assertThat(list.out()).isEmpty();
        String option = filter.substring(0, filter.indexOf(' '));
        assertThat(list.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(option + " does not know")
                        .containsAnyOf("BREATHING", "NECK", "CHAIR", "OSTEO"));
    }

    @Test
    void aFolderThatIsNotThereEndsWithTwo() {
        Terminal list = Terminal.run("list --exercises nowhere");
        assertThat(list.exit()).isEqualTo(2);
        assertThat(list.err()).isEqualTo("There is no folder of exercises at nowhere, or it cannot be read.\n");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheList(@TempDir Path folder) throws IOException {
        for (String kind : List.of("breathing", "stretches", "routines")) {
            Files.createDirectories(folder.resolve(kind));
        }
        OwnFiles.paced(folder.resolve("breathing"), "br-good", 4, 6, 600);
        Files.writeString(folder.resolve("breathing/br-bad.json"), "{");
        Terminal list = Terminal.run("list", "--exercises", folder.toString());
        assertThat(list.exit()).isZero();
        assertThat(list.out()).contains("br-good").doesNotContain("br-bad");
        assertThat(list.err()).startsWith("Some exercise files have problems (1)");
    }

    @Test
    void templatesOfPlansAreListedAndShownThePhysiotherapistsOwnToo() throws IOException {
        Path shipped = Terminal.EXERCISES.resolve("templates").resolve("tp-bone-safe.json");
        Path own = Files.createDirectories(folder.resolve("templates")).resolve("tp-own-mine.json");
        Files.writeString(
                own,
                Files.readString(shipped)
                        .replace("tp-bone-safe", "tp-own-mine")
                        .replace(
                                "../schema",
                                Terminal.EXERCISES.resolve("schema").toString())
                        .replaceFirst("\"name\": \\{\"en\": \"[^\"]*\"", "\"name\": {\"en\": \"Mine\""));
        Terminal list = Terminal.run("list --kind template --data " + folder);
        assertThat(list.err()).isEmpty();
        assertThat(list.out())
                .containsPattern("(?m)^tp-eight-weeks +8 +\\d+ +Ribwise +Eight weeks")
                .containsPattern("(?m)^tp-own-mine .* you +Mine$")
                .doesNotContain("br-pursed");
        JsonNode json = Terminal.run("list --json --data " + folder).json();
        assertThat(json.path("entries")).isNotEmpty();
        assertThat(json.path("templates").findValuesAsText("id")).contains("tp-eight-weeks", "tp-own-mine");
        assertThat(Terminal.run("list --level 1 --json").json().has("templates"))
                .isFalse();

        assertThat(Terminal.run("show tp-own-mine --data " + folder).out()).startsWith("Mine (tp-own-mine)\n");
        assertThat(Terminal.run("show " + own).out()).startsWith("Mine (tp-own-mine)\n");
        assertThat(Terminal.run("show tp-nothing").exit()).isEqualTo(ExitCodes.UNANSWERABLE);
        assertThat(Terminal.run("simulate " + own).err()).contains("no exercise and no routine");
        JsonNode shown = Terminal.run("show tp-eight-weeks --json").json();
        assertThat(shown.path("kind").asText()).isEqualTo("TEMPLATE");
        assertThat(shown.path("weeks").asInt()).isEqualTo(8);
        assertThat(shown.path("items").findValuesAsText("exercise")).contains("br-control", "st-sit-stand");
    }
}
