package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.store.SqliteCaseload;

/// The list of patients is copied, restored, and never lost where it cannot be opened.
@ExtendWith(Quiet.class)
class PatientCopiesJourneyTest {

    private static final UUID ANA = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID BO = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @TempDir
    Path data;

    @TempDir
    Path stick;

    private final Chosen chosen = new Chosen();

    @BeforeEach
    void anaIsAPatient() {
        keep(new Patient(ANA, "Ana Lima", OptionalInt.of(1950)));
    }

    @Test
    void aBackupIsMadeExportedAndRestoredAndWhatWasThereIsSetAside() {
        Path backup = stick.resolve("mine.db");
        try (OpenProgram program = open()) {
            Presses presses = patients(program);
            program.awaitShown("patient-" + ANA);
            presses.fire("caseload-copies");
            chosen.next(backup);
            presses.fire("data-back-up");
            program.awaitText("Backed up and checked: mine.db.");
            chosen.next(stick.resolve("all.zip"));
            presses.fire("data-export");
            program.awaitText("Saved: all.zip.");
            presses.fire("data-back");
            presses.fire("caseload-add");
            presses.write("patient-name", "Bo");
            presses.fire("patient-save");
            program.awaitShown("patient-title");
            presses.fire("patient-back");
            program.awaitText("2 patients");
            presses.fire("caseload-copies");
            chosen.next(backup);
            presses.fire("data-restore-file");
            program.awaitText("The backup is whole.");
            presses.fire("data-yes");
            program.awaitText("The backup is restored.");
            program.awaitShown("patient-" + ANA);
            program.awaitText("1 patient");
        }
        assertThat(data.resolve("set-aside")).isNotEmptyDirectory();
        assertThat(data.resolve("backups"))
                .isDirectoryContaining(copy -> copy.getFileName().toString().startsWith("patients-"));
    }

    @Test
    void aDamagedListIsSetAsideAndTheNewestGoodCopyTakesItsPlace() throws IOException {
        try (OpenProgram program = open()) {
            patients(program);
            program.awaitShown("patient-" + ANA);
        }
        Path list = data.resolve(SqliteCaseload.NAME);
        byte[] damaged = Files.readAllBytes(list);
        for (int at = 4_096; at < damaged.length; at++) {
            damaged[at] = (byte) (at * 31);
        }
        Files.write(list, damaged);
        try (OpenProgram program = open()) {
            Presses presses = patients(program);
            program.awaitText("There is a good backup of");
            assertThat(list).hasBinaryContent(damaged);
            presses.fire("caseload-copies");
            program.awaitShown("data-restore-file");
            assertThat(program.shown("data-back-up")).as("nothing to back up").isFalse();
            presses.fire("data-back");
            presses.fire("mend-restore");
            program.awaitShown("patient-" + ANA);
        }
        assertThat(data.resolve("set-aside"))
                .isDirectoryContaining(copy -> copy.getFileName().toString().startsWith("patients-"));
    }

    @Test
    void aListThatIsInUseOrOfANewerRibwiseIsToldAndLeftAsItIs() throws IOException, SQLException {
        Path list = data.resolve(SqliteCaseload.NAME);
        try (OpenProgram program = open()) {
            Presses presses;
            try (SqliteCaseload other = SqliteCaseload.open(list)) {
                presses = patients(program);
                program.awaitText("cannot be written just now");
                assertThat(program.shown("mend-card")).isFalse();
                other.log().save(new Patient(BO, "Bo", OptionalInt.empty()));
            }
            presses.fire("caseload-again");
            program.awaitShown("patient-" + BO);
        }
        byte[] whole = Files.readAllBytes(list);
        run(list, "PRAGMA user_version=99");
        byte[] newer = Files.readAllBytes(list);
        try (OpenProgram program = open()) {
            patients(program);
            program.awaitText("saved by a newer Ribwise");
            assertThat(program.shown("mend-card")).isFalse();
        }
        assertThat(list).hasBinaryContent(newer);
        Files.write(list, whole);
        try (SqliteCaseload caseload = SqliteCaseload.open(list)) {
            assertThat(caseload.history().entries()).hasSize(2);
        }
    }

    private OpenProgram open() {
        return OpenProgram.choosing(data, new JourneyClock(), chosen);
    }

    private static Presses patients(OpenProgram program) {
        Presses presses = new Presses(program);
        if (!program.shown("go-PATIENTS")) {
            presses.fire("go-SETTINGS");
            presses.fire("set-physiotherapist");
        }
        presses.fire("go-PATIENTS");
        return presses;
    }

    private void keep(Patient patient) {
        try (SqliteCaseload caseload = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            caseload.log().save(patient);
        }
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
