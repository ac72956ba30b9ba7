package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;

/// What the safety envelope hears of the person, and what of it survives a record that cannot be read.
class KnownPersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void whatThePersonIsNotSureOfCountsAsApplying() {
        List<PersonFacts> kept = new ArrayList<>();
        KnownPerson person = new KnownPerson(
                Optional.of(Profile.NONE),
                PersonFacts.NONE,
                new KnownPerson.Keep(profile -> {}, kept::add),
                () -> TODAY);
        PersonFacts notSure = new PersonFacts(
                "",
                OptionalInt.empty(),
                PersonFacts.BreathingFacts.NONE,
                Set.of(SafetyTag.OSTEO),
                Map.of(),
                SafetyThresholds.USUAL);

        person.says(notSure);

        assertThat(person.profile().has(SafetyTag.OSTEO)).isTrue();
        assertThat(person.said()).contains(Profile.NONE);
        assertThat(kept).containsExactly(notSure);
    }

    @Test
    void whomNobodyAskedIsUnknownUntilTheySayThatNothingApplies() {
        List<Profile> kept = new ArrayList<>();
        KnownPerson person = new KnownPerson(
                Optional.empty(), PersonFacts.NONE, new KnownPerson.Keep(kept::add, facts -> {}), () -> TODAY);

        assertThat(person.profile()).isEqualTo(Profile.UNKNOWN);
        person.says(Profile.NONE);
        assertThat(person.profile()).isEqualTo(Profile.NONE);
        assertThat(kept).containsExactly(Profile.NONE);
    }

    @Test
    void whatCannotBeReadIsUnknownAndNotNothing() throws SQLException {
        Path file = folder.resolve("record.db");
        OpenRecord whole = OpenRecord.open(file);
        whole.kept().profiles().save(Profile.of(SafetyTag.COPD), OffsetDateTime.parse("2026-11-22T09:00:00+01:00"));
        whole.close().run();
        assertThat(profileIn(file)).isEqualTo(Profile.of(SafetyTag.COPD));

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE profile_conditions SET condition='SOMETHING_NEWER'");
        }
        assertThat(profileIn(file)).isEqualTo(Profile.UNKNOWN);
    }

    private static Profile profileIn(Path file) {
        OpenRecord record = OpenRecord.open(file);
        record.close().run();
        return new KnownPerson(
                        record.known(), record.facts(), new KnownPerson.Keep(profile -> {}, facts -> {}), () -> TODAY)
                .profile();
    }
}
