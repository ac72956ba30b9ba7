package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Exercise files that are wrong.
@ExtendWith(Quiet.class)
class BrokenDefinitionsTest {

    @TempDir
    Path data;

    @TempDir
    Path exercises;

    @BeforeEach
    void copyExercises() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(OpenProgram.SHIPPED)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = exercises.resolve(OpenProgram.SHIPPED.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    @Test
    void aBrokenFileIsNamedWithPlaceAndReasonAndTheRestCanBeStarted() throws Exception {
        change("stretches/st-cat-cow.json", "\"level\": 1", "\"level\": \"one\"");
        try (OpenProgram program = OpenProgram.on(exercises, data, new JourneyClock())) {
            Hands hands = new Hands(program);
            assertThat(program.text())
                    .containsPattern("(One thing|\\d+ things) in the exercise files could not be used");
            program.awaitText("st-cat-cow.json");
            assertThat(program.texts())
                    .anySatisfy(text -> assertThat(text)
                            .matches("stretches/st-cat-cow\\.json, line \\d+, column \\d+, /level: .*does not fit.*"));
            assertThat(program.shown("start-rt-floor-flow")).isFalse();
            hands.checkIn(4, 2);
            program.awaitShown("player-pause");
            assertThat(program.text()).contains("Relaxed tummy breathing", "1 of 4");
        }
        assertThat(new KeptRecord(data).sessions()).containsExactly("rt-chair-calm-short NULL NULL");
    }

    @Test
    void withoutTheFilesOfARoutineItsOtherExercisesCanBeStarted() throws Exception {
        Files.writeString(exercises.resolve("stretches/st-rotation.json"), "{ \"id\": ");
        try (OpenProgram program = OpenProgram.on(exercises, data, new JourneyClock())) {
            assertThat(program.text()).containsPattern("\\d+ things in the exercise files could not be used");
            assertThat(program.shown("start-rt-chair-calm")).isFalse();
            new Hands(program).checkIn("start-br-pursed", 4, 2);
            program.awaitShown("player-pause");
            assertThat(program.text()).contains("Pursed-lip breathing");
        }
    }

    private void change(String name, String from, String to) throws IOException {
        Path file = exercises.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
