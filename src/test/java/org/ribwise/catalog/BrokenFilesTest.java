package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// A file that cannot be understood at all is named with its place and reason, and the rest still loads.
@Execution(ExecutionMode.CONCURRENT)
class BrokenFilesTest {

    private static final int EXERCISES =
            new JsonExerciseSource(DefinitionsOnDisk.SHIPPED).read().exercises().size();
    private static final String CONTROL = "breathing/br-control.json";
    private static final String RECTANGLE = "breathing/br-rectangle.json";

    @TempDir
    Path folder;

    private DefinitionsOnDisk definitions = DefinitionsOnDisk.none();

    @BeforeEach
    void copy() throws IOException {
        definitions = DefinitionsOnDisk.copiedTo(folder);
    }

    @Test
    void aMissingFolderIsOneProblem() {
        ExerciseLibrary library = new JsonExerciseSource(folder.resolve("nowhere")).read();
        assertThat(library.exercises()).isEmpty();
        assertThat(library.routines()).isEmpty();
        assertThat(library.problems())
                .containsExactly(new DefinitionProblem("", 0, 0, "", Reason.FOLDER_UNREADABLE, List.of()));
    }

    @Test
    void aMissingFolderOfOneKindIsNamedAndTheOthersLoad() throws IOException {
        Files.move(definitions.root().resolve("routines"), folder.resolve("elsewhere"));
        assertThat(definitions.problems())
                .containsExactly(new DefinitionProblem("routines", 0, 0, "", Reason.FOLDER_UNREADABLE, List.of()));
        assertThat(definitions.read().exercises()).hasSize(EXERCISES);
    }

    @Test
    void aBrokenFileLeavesTheOthersAlone() throws IOException {
        definitions.write(RECTANGLE, "{");
        ExerciseLibrary library = definitions.read();
        assertThat(library.problems())
                .filteredOn(problem -> problem.reason() != Reason.UNKNOWN_EXERCISE)
                .hasSize(1);
        assertThat(DefinitionsOnDisk.ids(library))
                .hasSize(EXERCISES - 1)
                .contains("br-control", "br-pursed", "st-cat-cow", "st-rotation", "st-side-bend");
        assertThat(DefinitionsOnDisk.routineIds(library)).contains("rt-chair-calm-short");
    }

    @Test
    void aFileThatEndsTooSoonIsNamedWithThePlaceWhereItEnds() throws IOException {
        definitions.write(RECTANGLE, "{\n  \"format\": 1,\n  \"kind\": ");
        assertOnly(RECTANGLE, 3, 11, "/kind", Reason.NOT_JSON);
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        definitions.write(RECTANGLE, "");
        assertOnly(RECTANGLE, 1, 1, "", Reason.EMPTY);
        definitions.write(RECTANGLE, " \n\n ");
        assertOnly(RECTANGLE, 1, 1, "", Reason.EMPTY);
    }

    @Test
    void aFileWithSomethingAfterItsEndIsNamed() throws IOException {
        definitions.write(RECTANGLE, definitions.text(RECTANGLE) + "{}");
        int linesOfTheShippedFile = (int) definitions.text(RECTANGLE).lines().count();
        assertOnly(RECTANGLE, linesOfTheShippedFile, 1, "", Reason.SOMETHING_FOLLOWS);
    }

    @Test
    void theSameKeyTwiceIsNamed() throws IOException {
        definitions.replace(RECTANGLE, "  \"level\": 1,", "  \"level\": 1, \"level\": 2,");
        assertOnly(RECTANGLE, 11, 15, "/level", Reason.KEY_TWICE);
        assertThat(only(RECTANGLE, Reason.KEY_TWICE).details()).containsExactly("level");
    }

    @Test
    void aByteOrderMarkIsNamed() throws IOException {
        definitions.write(RECTANGLE, "\uFEFF" + definitions.text(RECTANGLE));
        assertOnly(RECTANGLE, 1, 1, "", Reason.BYTE_ORDER_MARK);
    }

    @Test
    void anotherEncodingIsNamedWithThePlaceOfTheFirstWrongByte() throws IOException {
        String text = definitions.text(RECTANGLE).replace("Rectangle breathing", "Öffnen");
        definitions.write(RECTANGLE, text.getBytes(StandardCharsets.ISO_8859_1));
        assertOnly(RECTANGLE, 7, 19, "", Reason.NOT_UTF8);
        definitions.write(RECTANGLE, text.getBytes(StandardCharsets.UTF_16));
        assertOnly(RECTANGLE, 1, 1, "", Reason.NOT_UTF8);
    }

    @Test
    void deepNestingIsNamed() throws IOException {
        definitions.write(RECTANGLE, "[".repeat(100_000));
        DefinitionProblem problem = only(RECTANGLE, Reason.TOO_DEEP);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(65);
        definitions.write(RECTANGLE, "{\"a\":".repeat(100_000));
        assertThat(only(RECTANGLE, Reason.TOO_DEEP).column()).isEqualTo(64 * 5 + 1);
    }

    @Test
    void anEndlessListIsNamed() throws IOException {
        definitions.write(RECTANGLE, "[" + "1,".repeat(100_000) + "1]");
        assertThat(only(RECTANGLE, Reason.TOO_MANY_VALUES).details()).containsExactly("5000");
    }

    @Test
    void aTextOfAHundredThousandLettersIsNamed() throws IOException {
        definitions.replace(RECTANGLE, "Rectangle breathing", "x".repeat(100_000));
        assertOnly(RECTANGLE, 7, 18, "/name/en", Reason.TOO_LONG);
        assertThat(only(RECTANGLE, Reason.TOO_LONG).details()).containsExactly("100000", "60");
    }

    @Test
    void aControlCharacterInATextIsNamed() throws IOException {
        String shipped = definitions.text(RECTANGLE);
        definitions.replace(RECTANGLE, "Rectangle breathing", "Rectangle\u0001breathing");
        assertThat(only(RECTANGLE, Reason.NOT_JSON).pointer()).isEqualTo("/name/en");
        definitions.write(RECTANGLE, shipped.replace("Rectangle breathing", "Rectangle\\u0000breathing"));
        assertOnly(RECTANGLE, 7, 18, "/name/en", Reason.WRONG_FORM);
    }

    @Test
    void aNumberThatIsNoneIsNamed() throws IOException {
        String shipped = definitions.text(RECTANGLE);
        definitions.write(RECTANGLE, shipped.replace("\"level\": 1", "\"level\": NaN"));
        assertThat(only(RECTANGLE, Reason.NOT_JSON).pointer()).isEqualTo("/level");
        assertLevel(shipped, "1e400", Reason.NUMBER_BEYOND, "1e400");
        assertLevel(shipped, "-1e400", Reason.NUMBER_BEYOND, "-1e400");
    }

    @Test
    void aNumberThatIsNegativeOrHasFortyDigitsIsNamed() throws IOException {
        String shipped = definitions.text(RECTANGLE);
        String forty = "1234567890".repeat(4);
        assertLevel(shipped, "-1", Reason.TOO_SMALL, "-1", "1");
        assertLevel(shipped, forty, Reason.TOO_GREAT, forty, "3");
        assertLevel(shipped, "0." + forty, Reason.WRONG_TYPE, "0." + forty, "integer");
        assertLevel(shipped, "1e-400", Reason.TOO_SMALL, "0.0", "1");
        assertLevel(shipped, "1e-999999999999", Reason.TOO_SMALL, "0.0", "1");
    }

    private void assertLevel(String shipped, String level, Reason reason, String... details) throws IOException {
        definitions.write(RECTANGLE, shipped.replace("\"level\": 1", "\"level\": " + level));
        assertThat(definitions.problems())
                .contains(new DefinitionProblem(RECTANGLE, 11, 12, "/level", reason, List.of(details)));
    }

    @Test
    void aFileThatIsTooLargeIsNamedWithItsSize() throws IOException {
        definitions.write(RECTANGLE, definitions.text(RECTANGLE) + " ".repeat(1_048_576));
        long size = Files.size(definitions.root().resolve(RECTANGLE));
        assertThat(only(RECTANGLE, Reason.TOO_LARGE).details()).containsExactly(Long.toString(size), "1048576");
    }

    @Test
    void aFileOf200MegabytesIsRefusedByItsSizeWithoutReadingIt() throws IOException {
        long size = 200L * 1024 * 1024;
        try (RandomAccessFile file =
                new RandomAccessFile(definitions.root().resolve(RECTANGLE).toFile(), "rw")) {
            file.setLength(size);
        }
        assertThat(only(RECTANGLE, Reason.TOO_LARGE).details()).containsExactly(Long.toString(size), "1048576");
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithWhatTheSystemSaid() {
        // there for everyone, but not to be read, whatever rights one has
        Path unreadable = Path.of("/proc/self/mem");
        List<DefinitionProblem> problems = new JsonExerciseSource(definitions.root())
                .read(List.of(unreadable))
                .problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().file()).isEqualTo("/proc/self/mem");
        assertThat(problems.getFirst().reason()).isIn(Reason.UNREADABLE, Reason.NOT_THERE);
    }

    @Test
    void aFolderThatIsNamedLikeAFileIsNamed() throws IOException {
        Files.createDirectories(definitions.root().resolve("breathing/br-new.json"));
        assertOnly("breathing/br-new.json", 0, 0, "", Reason.IS_FOLDER);
    }

    @Test
    void aLinkThatLeadsInACircleIsNamedAndTheRestLoads() throws IOException {
        Path link = definitions.root().resolve("breathing/br-round.json");
        Files.createSymbolicLink(link, link);
        Files.createSymbolicLink(definitions.root().resolve("breathing/more"), definitions.root());
        assertOnly("breathing/br-round.json", 0, 0, "", Reason.IS_LINK);
        assertThat(definitions.read().exercises()).hasSizeGreaterThan(5);
    }

    @Test
    void aLinkOutOfTheFolderIsNamedAndNotFollowed() throws IOException {
        Path outside = folder.resolve("br-outside.json");
        Files.writeString(outside, definitions.text(CONTROL).replace("br-control", "br-outside"));
        Files.createSymbolicLink(definitions.root().resolve("breathing/br-outside.json"), outside);
        assertOnly("breathing/br-outside.json", 0, 0, "", Reason.IS_LINK);
        assertThat(DefinitionsOnDisk.ids(definitions.read())).doesNotContain("br-outside");
    }

    @Test
    void hiddenFilesAndOtherFilesArePassedOver() throws IOException {
        definitions.write("breathing/.br-draft.json", "{").write("breathing/notes.txt", "{");
        definitions.write("breathing/.git/br-old.json", "{");
        assertThat(definitions.problems()).isEmpty();
    }

    @Test
    void aFileNameMustBeTheId() throws IOException {
        definitions.write("breathing/copy of br-control.json", definitions.text(CONTROL));
        DefinitionProblem problem = only("breathing/copy of br-control.json", Reason.NAME_IS_NOT_ID);
        assertThat(problem.details()).containsExactly("br-control");
        assertThat(problem.pointer()).isEqualTo("/id");
        assertThat(problem.line()).isEqualTo(5);
        assertThat(definitions.read().exercises()).hasSize(EXERCISES);
    }

    @Test
    void ofTwoFilesWithTheSameIdTheFirstIsUsed() throws IOException {
        definitions.write("breathing/more/br-control.json", definitions.text(CONTROL));
        DefinitionProblem problem = only("breathing/more/br-control.json", Reason.DUPLICATE_ID);
        assertThat(problem.details()).containsExactly("br-control", "breathing/br-control.json");
        assertThat(definitions.read().exercises()).hasSize(EXERCISES);
    }

    @Test
    void anIdCannotPointOutOfTheFolder() throws IOException {
        definitions.replace(RECTANGLE, "\"br-rectangle\"", "\"../../x\"");
        assertOnly(RECTANGLE, 5, 9, "/id", Reason.WRONG_FORM);
    }

    @Test
    void aSchemaBrokenInTheFolderSwitchesNoCheckOff() throws IOException {
        definitions.write("schema/breathing.schema.json", "{}");
        definitions.replace(RECTANGLE, "\"level\": 1", "\"level\": 4");
        assertOnly(RECTANGLE, 11, 12, "/level", Reason.TOO_GREAT);
    }

    private void assertOnly(String file, int line, int column, String pointer, Reason reason) {
        DefinitionProblem problem = only(file, reason);
        assertThat(List.of(problem.line(), problem.column(), problem.pointer()))
                .isEqualTo(List.of(line, column, pointer));
    }

    private DefinitionProblem only(String file, Reason reason) {
        // routines that need the file are lost with it and say so
        List<DefinitionProblem> problems = definitions.problems().stream()
                .filter(problem -> problem.reason() != Reason.UNKNOWN_EXERCISE)
                .toList();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().file()).isEqualTo(file);
        assertThat(problems.getFirst().reason()).isEqualTo(reason);
        return problems.getFirst();
    }
}
