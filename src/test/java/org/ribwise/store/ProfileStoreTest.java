package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.RecordFiles.SHORT_PATIENCE;
import static org.ribwise.store.RecordFiles.ask;
import static org.ribwise.store.RecordFiles.openImpatiently;
import static org.ribwise.store.RecordFiles.run;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// What is known about the person comes back as it was saved, in a new process and from an older record.
class ProfileStoreTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("record.db");
    }

    @Test
    void aPersonWhoWasNotAskedIsNotAPersonToWhomNothingApplies() {
        assertThat(reopened()).isEmpty();
        save(Profile.NONE);
        assertThat(reopened()).contains(Profile.NONE);
    }

    @Test
    void everyConditionAndPrescriptionComesBack() {
        Profile everything =
                new Profile(EnumSet.allOf(SafetyTag.class), Set.of(new ExerciseId("br-box"), new ExerciseId("br-478")));
        save(everything);

        assertThat(reopened()).contains(everything);
    }

    @Test
    void whatWasNotAnsweredIsNeitherYesNorNoAfterwards() {
        Profile partly = new Profile(Set.of(SafetyTag.COPD), Set.of(), EnumSet.of(SafetyTag.EYE, SafetyTag.HTN));
        save(partly);

        assertThat(reopened()).contains(partly);
        assertThat(reopened().map(Profile::known)).contains(false);
    }

    @Test
    void savingReplacesWhatWasKnownBefore() throws SQLException {
        save(Profile.of(SafetyTag.COPD, SafetyTag.OSTEO));
        save(Profile.of(SafetyTag.ASTHMA));

        assertThat(reopened()).contains(Profile.of(SafetyTag.ASTHMA));
        assertThat(ask(file, "SELECT count(*) FROM profile_conditions")).isEqualTo("1");
        assertThat(ask(file, "SELECT saved_at FROM profile")).isEqualTo(THEN.toString());
    }

    @Test
    void aRecordOfTheFirstVersionKeepsItsSessionsAndLearnsToKeepAProfile() throws SQLException {
        Migrations first = new Migrations(List.of(Migrations.shipped().scripts().getFirst()));
        try (SqliteRecord record = SqliteRecord.open(file, SHORT_PATIENCE, first)) {
            record.log().started(SampleSessions.start(SampleSessions.MORNING, SampleSessions.SOME));
        }
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("1");

        assertThat(reopened()).isEmpty();
        save(Profile.of(SafetyTag.COPD));

        assertThat(reopened()).contains(Profile.of(SafetyTag.COPD));
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo("" + Migrations.FILES.size());
        try (SqliteRecord record = openImpatiently(file)) {
            assertThat(record.history().sessions()).hasSize(1);
        }
    }

    @Test
    void aConditionThatIsNotKnownIsNotLeftOut() throws SQLException {
        save(Profile.of(SafetyTag.COPD));
        run(file, "UPDATE profile_conditions SET condition='SOMETHING_NEWER'");

        assertThatThrownBy(this::reopened)
                .isInstanceOfSatisfying(
                        RecordUnavailable.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Cause.DAMAGED))
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO profile VALUES (2, '2026-11-22')",
                "UPDATE profile_conditions SET condition='copd'",
                "UPDATE profile_conditions SET condition=''",
                "UPDATE profile_conditions SET condition='COPD; DROP'",
                "INSERT INTO profile_prescriptions VALUES (1, '../x')",
            })
    void theTablesThemselvesRefuseWhatCannotBe(String wrong) {
        save(Profile.of(SafetyTag.COPD));

        assertThatThrownBy(() -> run(file, wrong))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CONSTRAINT");
    }

    private void save(Profile profile) {
        try (SqliteRecord record = openImpatiently(file)) {
            record.profiles().save(profile, THEN);
        }
    }

    private Optional<Profile> reopened() {
        try (SqliteRecord record = openImpatiently(file)) {
            return record.profiles().profile();
        }
    }
}
