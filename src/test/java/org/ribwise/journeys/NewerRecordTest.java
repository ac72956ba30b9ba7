package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A record that a newer Ribwise wrote.
@ExtendWith(Quiet.class)
class NewerRecordTest {

    @TempDir
    Path data;

    @Test
    void aSessionCanBePlayedAndTheRecordIsLeftAsItIs() throws Exception {
        JourneyClock clock = new JourneyClock();
        OpenProgram.on(data, clock).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("record.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(data.resolve("record.db"));
        Map<String, Long> files = files();
        try (OpenProgram program = OpenProgram.on(data, clock)) {
            Hands hands = new Hands(program);
            assertThat(program.text())
                    .contains("Your record was saved by a newer Ribwise.")
                    .contains("You can still follow a session, but nothing is saved");
            hands.checkIn("start-br-pursed", 4, 2);
            program.letPassUntilShown("region-LOWER_BACK", WholeSession.LONGEST);
            hands.rate(3, 1);
            program.awaitShown("saved-done");
            assertThat(program.text()).contains("Your record was saved by a newer Ribwise.");
        }
        assertThat(Files.readAllBytes(data.resolve("record.db"))).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    /// Files of the data folder with their sizes.
    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> list = Files.walk(data)) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                files.put(data.relativize(file).toString(), Files.size(file));
            }
        }
        return files;
    }
}
