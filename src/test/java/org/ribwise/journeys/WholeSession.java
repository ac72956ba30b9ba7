package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;

/// The session that the mouse and the keyboard both play: lower back 4 then 3, neck 0 then not rated, breathlessness 2
/// then 1, nothing else rated.
final class WholeSession {

    /// Longer than the shipped routine takes.
    static final Duration LONGEST = Duration.ofMinutes(15);

    private WholeSession() {}

    static void assertKept(KeptRecord record) throws SQLException {
        assertThat(record.integrity()).containsExactly("ok");
        assertThat(record.sessions()).containsExactly("rt-chair-calm-short COMPLETED NULL");
        assertThat(record.items())
                .containsExactly(
                        "0 br-control COMPLETED whole",
                        "1 st-side-bend COMPLETED whole",
                        "2 st-rotation COMPLETED whole",
                        "3 br-pursed COMPLETED whole");
        assertThat(record.ratings())
                .containsExactly(
                        "AFTER NULL 1",
                        "AFTER LOWER_BACK 3",
                        "AFTER MID_BACK NULL",
                        "AFTER NECK NULL",
                        "AFTER RIBS NULL",
                        "AFTER SHOULDER_LEFT NULL",
                        "AFTER SHOULDER_RIGHT NULL",
                        "AFTER UPPER_BACK NULL",
                        "BEFORE NULL 2",
                        "BEFORE LOWER_BACK 4",
                        "BEFORE MID_BACK NULL",
                        "BEFORE NECK 0",
                        "BEFORE RIBS NULL",
                        "BEFORE SHOULDER_LEFT NULL",
                        "BEFORE SHOULDER_RIGHT NULL",
                        "BEFORE UPPER_BACK NULL");
    }
}
