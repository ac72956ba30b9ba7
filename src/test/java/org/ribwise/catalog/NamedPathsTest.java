package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// Files and folders that somebody names, wherever they are.
class NamedPathsTest {

    private static final JsonExerciseSource SOURCE = new JsonExerciseSource(DefinitionsOnDisk.SHIPPED);

    @TempDir
    Path folder;

    @Test
    void aFolderOfDefinitionsHoldsWhatReadingItHolds() {
        ExerciseLibrary named = SOURCE.read(List.of(DefinitionsOnDisk.SHIPPED));
        ExerciseLibrary own = SOURCE.read();
        assertThat(named.exercises()).isEqualTo(own.exercises());
        assertThat(named.routines()).isEqualTo(own.routines());
        assertThat(named.problems()).isEmpty();
    }

    @Test
    void oneFileAnywhereTellsItsKindItself() throws IOException {
        Path file = copy("breathing/br-control.json", folder.resolve("br-control.json"));
        ExerciseLibrary library = SOURCE.read(List.of(file));
        assertThat(library.problems()).isEmpty();
        assertThat(DefinitionsOnDisk.ids(library)).containsExactly("br-control");
    }

    @Test
    void aRoutineAloneFindsItsExercisesInTheShippedFolder() throws IOException {
        Path file = copy("routines/rt-chair-calm-short.json", folder.resolve("rt-chair-calm-short.json"));
        ExerciseLibrary library = SOURCE.read(List.of(file));
        assertThat(library.problems()).isEmpty();
        assertThat(library.exercises()).isEmpty();
        assertThat(DefinitionsOnDisk.routineIds(library)).containsExactly("rt-chair-calm-short");
    }

    @Test
    void anyFolderIsLookedThrough() throws IOException {
        copy("breathing/br-control.json", folder.resolve("mine/new/br-control.json"));
        copy("stretches/st-cat-cow.json", folder.resolve("mine/st-cat-cow.json"));
        copy("schema/stretch.schema.json", folder.resolve("mine/stretch.schema.json"));
        ExerciseLibrary library = SOURCE.read(List.of(folder.resolve("mine")));
        assertThat(library.problems()).isEmpty();
        assertThat(DefinitionsOnDisk.ids(library)).containsExactly("br-control", "st-cat-cow");
    }

    @Test
    void aFileIsReadOnceHoweverOftenItIsNamed() throws IOException {
        Path file = copy("breathing/br-control.json", folder.resolve("breathing/br-control.json"));
        ExerciseLibrary library = SOURCE.read(List.of(folder, file, folder.resolve("breathing/../breathing")));
        assertThat(library.problems()).isEmpty();
        assertThat(library.exercises()).hasSize(1);
    }

    @Test
    void problemsNameTheFileAsItWasNamed() throws IOException {
        Path file = copy("breathing/br-control.json", folder.resolve("breathing/br-control.json"));
        Files.writeString(file, Files.readString(file).replace("\"level\": 1", "\"level\": 4"));
        String asNamed = file.toString().replace('\\', '/');
        assertThat(SOURCE.read(List.of(file)).problems())
                .extracting(DefinitionProblem::file)
                .containsExactly(asNamed);
        assertThat(SOURCE.read(List.of(folder)).problems())
                .extracting(DefinitionProblem::file)
                .containsExactly(asNamed);
    }

    @Test
    void aFileOfNoKnownKindIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("walk.json"), "{\n  \"kind\": \"walk\"\n}");
        DefinitionProblem problem = SOURCE.read(List.of(file)).problems().getFirst();
        assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(problem.details()).containsExactly("walk", "breathing, stretch, routine, template");
        assertThat(List.of(problem.line(), problem.column())).isEqualTo(List.of(2, 11));
    }

    @Test
    void aPathThatLeadsNowhereIsNamed() {
        assertThat(SOURCE.read(List.of(folder.resolve("nothing"))).problems())
                .extracting(DefinitionProblem::reason)
                .containsExactly(Reason.NOT_THERE);
    }

    private static Path copy(String shipped, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        return Files.copy(DefinitionsOnDisk.SHIPPED.resolve(shipped), to);
    }
}
