package org.ribwise.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.JANUARY;
import static org.ribwise.export.SampleExcerpts.NOTHING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.escalation.FiredRule;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.SampleSessions;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.StopRule;

/// A report says what was recorded on its days, and nothing else.
class ReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final Report REPORT = report(EVERYTHING, JANUARY, " May I swim? ");

    @Test
    void countsSessionsByHowTheyEnded() {
        assertThat(REPORT.practice().sessions()).isEqualTo(2);
        assertThat(REPORT.practice().completed()).isEqualTo(1);
        assertThat(REPORT.practice().stopped()).isEqualTo(1);
        assertThat(REPORT.practice().days()).isEqualTo(2);
    }

    @Test
    void hasACourseForEachThingThatWasRated() {
        assertThat(REPORT.courses())
                .extracting(Course::measure)
                .contains(new Measure.Breathlessness())
                .hasSize(3);
    }

    @Test
    void addsUpTheDiary() {
        assertThat(REPORT.asthma().attacks()).hasSize(1);
        assertThat(REPORT.asthma().relieverPuffs()).isEqualTo(2);
        assertThat(REPORT.asthma().relieverDays()).isEqualTo(1);
        assertThat(REPORT.asthma().steroidCourses()).isEqualTo(2);
        assertThat(REPORT.asthma().flow().orElseThrow().last().litresPerMinute())
                .isEqualTo(310);
        // not every question was answered, so the check says nothing
        assertThat(REPORT.asthma().control()).isEmpty();
    }

    @Test
    void countsStopsByWhatWasSaidAndByRule() {
        assertThat(REPORT.stops().said()).containsOnlyKeys(StopReason.BREATHLESS);
        assertThat(REPORT.stops().rules()).containsOnlyKeys(StopRule.BREATHLESS);
        assertThat(REPORT.stops().notBegun()).isZero();
    }

    @Test
    void namesTheRulesThatHoldOnItsLastDay() {
        assertThat(REPORT.talk()).extracting(FiredRule::rule).contains(TalkRule.STEROID_COURSES);
    }

    @Test
    void leavesOutMeasuresWithoutAValue() {
        assertThat(REPORT.measures())
                .extracting(MeasureCourse::instrument)
                .contains(Instrument.MRC, Instrument.ODI)
                .doesNotContain(Instrument.PSFS);
    }

    @Test
    void keepsTheQuestionWithoutBlanksAround() {
        assertThat(REPORT.wish().question()).isEqualTo("May I swim?");
        assertThatThrownBy(() -> report(NOTHING, JANUARY, "x".repeat(ReportWish.LONGEST_QUESTION + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEmptyWhereNothingWasRecordedOnItsDays() {
        DaySpan february = new DaySpan(TODAY, TODAY.plusDays(20));

        assertThat(REPORT.isEmpty()).isFalse();
        assertThat(report(EVERYTHING, february, "").isEmpty()).isTrue();
        assertThat(report(NOTHING, JANUARY, "").isEmpty()).isTrue();
    }

    @Test
    void aSheetStandsForTheRatingsOfItsSession() {
        assertThat(EVERYTHING.occasions())
                .extracting(Occasion::sheet, Occasion::time)
                .containsExactly(
                        tuple(Optional.of(EVERYTHING.sheets().get(0).id()), RatingTime.BEFORE),
                        tuple(Optional.of(EVERYTHING.sheets().get(1).id()), RatingTime.AFTER),
                        tuple(Optional.empty(), RatingTime.BEFORE),
                        tuple(Optional.empty(), RatingTime.AFTER));
    }

    @Test
    void daysWithoutARatingAreMissingFromTheBeginningOfTheRecordOnNotFromTheFirstOneInTheReport() {
        DaySpan lastWeek = new DaySpan(JANUARY.from().plusDays(10), JANUARY.to());
        Excerpt early = recordOf(rated(JANUARY.from()), rated(JANUARY.to()));
        Excerpt late = recordOf(rated(JANUARY.to()));

        assertThat(report(early, lastWeek, "").courses().getFirst().summary().missingDays())
                .isEqualTo(lastWeek.days() - 1);
        assertThat(report(late, lastWeek, "").courses().getFirst().summary().missingDays())
                .isZero();
    }

    @Test
    void weeksBeforeTheRecordBeganAreNotWeeksWithoutASession() {
        Excerpt late = recordOf(rated(LocalDate.of(2026, 1, 19)), rated(LocalDate.of(2026, 1, 20)));
        Practice practice = report(late, JANUARY, "").practice();

        assertThat(practice.perWeek()).hasValue(2);
        assertThat(practice.weekly().weeks()).hasSize(2);
    }

    @Test
    void monthsAreCountedByTheirDaysNotByTheirWeeks() {
        DaySpan winter = new DaySpan(LocalDate.of(2025, 12, 1), JANUARY.to());
        Excerpt record = recordOf(rated(winter.from()), rated(LocalDate.of(2026, 1, 1)));

        // the first of January 2026 is a Thursday: its week began in December
        assertThat(report(record, winter, "").practice().monthly())
                .containsEntry(YearMonth.of(2025, 12), new SessionDay(1, 5 * 60_000L))
                .containsEntry(YearMonth.of(2026, 1), new SessionDay(1, 5 * 60_000L));
    }

    private static Excerpt recordOf(PastSession... sessions) {
        return new Excerpt(JANUARY, EVERYTHING.person(), List.of(sessions), List.of(), List.of(), List.of(), List.of());
    }

    private static PastSession rated(LocalDate day) {
        return SampleSessions.session(day + "T09:00Z", 5, 4, 3);
    }

    private static Report report(Excerpt excerpt, DaySpan days, String question) {
        return Report.of(excerpt, ReportWish.ofEverything(days, TODAY, question));
    }
}
