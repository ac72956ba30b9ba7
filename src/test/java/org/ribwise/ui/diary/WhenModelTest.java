package org.ribwise.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.ui.diary.Reading.Not;
import org.ribwise.ui.diary.Reading.Read;

/// When something happened, as a person types it on Sunday 22 November 2026 at five past nine.
class WhenModelTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:05:30+01:00");

    private final WhenModel when = new WhenModel(NOW, () -> NOW, ZoneId.of("Europe/Berlin"), Locale.UK);

    @Test
    void untouchedItIsTheTimeItBeganWithToTheSecond() {
        assertThat(when.at()).isEqualTo(new Read<>(NOW));
        assertThat(when.date().get()).isEqualTo("22/11/2026");
        assertThat(when.time().get()).isEqualTo("09:05");
    }

    @ParameterizedTest
    @CsvSource({
        "22/11/2026, 7:30, 2026-11-22T07:30+01:00",
        "22/11/2026, 0730, 2026-11-22T07:30+01:00",
        "22/11/2026, 7, 2026-11-22T07:00+01:00",
        "21/11/2026, 23.30, 2026-11-21T23:30+01:00",
        "21/11/2026, 11:30 pm, 2026-11-21T23:30+01:00",
        "21/11/2026, 12 am, 2026-11-21T00:00+01:00",
        "2026-11-20, 14:05, 2026-11-20T14:05+01:00",
        // summer time, with the offset of that day
        "01/07/2026, 08:00, 2026-07-01T08:00+02:00",
        // a few minutes ahead of this clock
        "22/11/2026, 09:09, 2026-11-22T09:09+01:00",
    })
    void aDateAndATimeAreReadInTheUsualWays(String date, String time, OffsetDateTime at) {
        when.date().set(date);
        when.time().set(time);
        assertThat(when.at()).isEqualTo(new Read<>(at));
    }

    @ParameterizedTest
    @CsvSource({
        "22/11/2026, 23:30, IN_THE_FUTURE",
        "23/11/2026, 08:00, IN_THE_FUTURE",
        "22/11/2026, 25:00, NO_TIME",
        "22/11/2026, soon, NO_TIME",
        "22/11/2026, 13 pm, NO_TIME",
        "31/02/2026, 08:00, NO_DATE",
        "yesterday, 08:00, NO_DATE",
        "22/11/0026, 08:00, TOO_LONG_AGO",
        "22/11/1926, 08:00, TOO_LONG_AGO",
    })
    void whatCannotBeIsRefusedWithItsReason(String date, String time, EntryProblem why) {
        when.date().set(date);
        when.time().set(time);
        assertThat(when.at()).isEqualTo(new Not<>(why));
    }

    @Test
    void lastNightTypedWithTodaysDateIsYesterday() {
        when.time().set("23:30");
        assertThat(when.meansYesterday()).isTrue();
        when.setDaysAgo(1);
        assertThat(when.meansYesterday()).isFalse();
        assertThat(when.at()).isEqualTo(new Read<>(OffsetDateTime.parse("2026-11-21T23:30+01:00")));
    }
}
