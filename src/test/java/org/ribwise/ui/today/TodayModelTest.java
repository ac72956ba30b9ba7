package org.ribwise.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.SampleSessions;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.SampleRoutines;

/// What the first screen says.
class TodayModelTest {

    /// A Wednesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void theFirstOfferIsTheMainOneAndTheOthersStandBesides() {
        List<FittedRoutine> offers = SampleRoutines.everythingShipped().stream()
                .map(TodayModelTest::offer)
                .filter(offer -> offer.cleared().isPresent())
                .toList();
        TodayModel model = today(offers, List.of());

        assertThat(model.main()).contains(offers.getFirst());
        assertThat(model.others())
                .extracting(other -> other.asked().id().value())
                .containsExactlyInAnyOrder(
                        "rt-bone-safe",
                        "rt-chair-calm",
                        "rt-chair-calm-short",
                        "rt-desk-minute",
                        "rt-floor-flow",
                        "rt-low-back-ease",
                        "rt-ribs-shoulders",
                        "br-control",
                        "br-pursed")
                .doesNotContain(offers.getFirst().asked().id().value());
    }

    @Test
    void withoutARoutineEveryExerciseIsOffered() {
        FittedRoutine one = offer(routine(breathe(new BreathPattern(2_000, 0, 3_000, 0), 60, 0)));
        FittedRoutine other = offer(routine(breathe(new BreathPattern(2_000, 0, 4_000, 0), 60, 0)));

        assertThat(today(List.of(one, other), List.of()).others()).containsExactly(other);
    }

    @Test
    void withoutAUsableFileNothingIsOffered() {
        TodayModel model = today(List.of(), List.of());

        assertThat(model.main()).isEmpty();
        assertThat(model.others()).isEmpty();
    }

    @ParameterizedTest(name = "get ready and {0} s of breathing are {1} min")
    @CsvSource({"10, 1", "50, 1", "57, 2", "60, 2", "110, 2", "120, 3"})
    void minutesAreRoundedUp(int seconds, long minutes) {
        assertThat(TodayModel.minutes(offer(routine(breathe(new BreathPattern(4_000, 0, 6_000, 0), seconds, 0)))))
                .isEqualTo(minutes);
    }

    @Test
    void withoutARatingItSaysNothingOfPainOrBreath() {
        TodayModel model = today(List.of(), List.of(SampleSessions.session("2026-03-30T09:00Z", 10, null, null)));

        assertThat(model.pain()).isEmpty();
        assertThat(model.breathlessness()).isEmpty();
        assertThat(model.week().daysDone()).isEqualTo(1);
    }

    @Test
    void itNamesTheRegionThatHurtMostWhenItWasLastRated() {
        TodayModel model = today(
                List.of(),
                List.of(
                        rated("2026-03-29T09:00Z", Map.of(BodyRegion.NECK, 9, BodyRegion.MID_BACK, 2)),
                        rated("2026-03-31T09:00Z", Map.of(BodyRegion.NECK, 3, BodyRegion.MID_BACK, 4))));

        assertThat(model.pain().orElseThrow().measure()).isEqualTo(new Measure.Pain(BodyRegion.MID_BACK));
        assertThat(model.pain().orElseThrow().summary().baseline().orElseThrow().median())
                .isEqualTo(3);
        assertThat(model.pain().orElseThrow().summary().last()).hasValue(4);
    }

    @Test
    void whenSeveralHurtAsMuchItNamesTheOneWithMoreRatings() {
        TodayModel model = today(
                List.of(),
                List.of(
                        rated("2026-03-29T09:00Z", Map.of(BodyRegion.LOWER_BACK, 1)),
                        rated("2026-03-31T09:00Z", Map.of(BodyRegion.NECK, 4, BodyRegion.LOWER_BACK, 4))));

        assertThat(model.pain().orElseThrow().measure()).isEqualTo(new Measure.Pain(BodyRegion.LOWER_BACK));
    }

    @Test
    void painOfMoreThanTwelveWeeksAgoDoesNotOutdoTodays() {
        TodayModel model = today(
                List.of(),
                List.of(
                        rated("2025-12-01T09:00Z", Map.of(BodyRegion.NECK, 9)),
                        rated("2026-03-31T09:00Z", Map.of(BodyRegion.MID_BACK, 1))));

        assertThat(model.pain().orElseThrow().measure()).isEqualTo(new Measure.Pain(BodyRegion.MID_BACK));
    }

    @Test
    void breathlessnessIsBaselineAndLastBeforeASession() {
        PastSession earlier = SampleSessions.rated(
                "2026-03-20T09:00Z", 60_000, SampleSessions.breathlessness(4), SampleSessions.breathlessness(1));
        PastSession later = SampleSessions.rated(
                "2026-03-31T09:00Z", 60_000, SampleSessions.breathlessness(3), SampleSessions.breathlessness(0));
        TodayModel model = today(List.of(), List.of(later, earlier));

        assertThat(model.breathlessness()
                        .orElseThrow()
                        .summary()
                        .baseline()
                        .orElseThrow()
                        .median())
                .isEqualTo(4);
        assertThat(model.breathlessness().orElseThrow().summary().last()).hasValue(3);
    }

    @Test
    void theWeekIsFromMondayToSunday() {
        TodayModel model = today(
                List.of(),
                List.of(
                        SampleSessions.session("2026-03-29T23:00Z", 10, null, null),
                        SampleSessions.session("2026-03-30T09:00Z", 10, null, null),
                        SampleSessions.session("2026-04-01T09:00Z", 10, null, null)));

        assertThat(model.week().days().getFirst().date()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(model.week().daysDone()).isEqualTo(2);
    }

    private static PastSession rated(String start, Map<BodyRegion, Integer> pain) {
        Map<BodyRegion, Nrs> ratings = new EnumMap<>(BodyRegion.class);
        pain.forEach((region, value) -> ratings.put(region, new Nrs(value)));
        return SampleSessions.rated(start, 60_000, new Ratings(ratings, Optional.empty()), Ratings.MISSING);
    }

    private static FittedRoutine offer(Routine routine) {
        return new Envelope(SampleRoutines.shipped()).fit(routine, Profile.NONE);
    }

    private static TodayModel today(List<FittedRoutine> offers, List<PastSession> sessions) {
        return new TodayModel(TODAY, LocalTime.of(9, 0), offers, List.of(), Optional.of(new Progress(sessions)), true);
    }
}
