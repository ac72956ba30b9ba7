package org.ribwise.domain.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.alarm.RedFlag.Outcome.EMERGENCY;
import static org.ribwise.domain.alarm.RedFlag.Outcome.NONE;
import static org.ribwise.domain.alarm.RedFlag.Outcome.SEE_DOCTOR;
import static org.ribwise.domain.alarm.RedFlag.Outcome.URGENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.Reply;

/// The warning signs of the back, written from clinical reference 5.5 by hand.
class RedFlagsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<BodyRegion> LOWER = Set.of(BodyRegion.LOWER_BACK);

    @ParameterizedTest
    @CsvSource({
        "SADDLE_NUMBNESS, EMERGENCY",
        "BLADDER_OR_BOWEL, EMERGENCY",
        "BOTH_LEGS, EMERGENCY",
        "TEARING_OR_FAINT, EMERGENCY",
        "ONE_SIDED_WITH_BREATH, EMERGENCY",
        "FRACTURE, URGENT",
        "FRACTURE_SEVERE, EMERGENCY",
        "INFECTION, URGENT",
        "CANCER, URGENT",
        "CONSTANT_AT_NIGHT, URGENT",
        "KIDNEY, URGENT",
        "FIRST_BAD_EPISODE, SEE_DOCTOR",
        "MORNING_STIFFNESS, SEE_DOCTOR",
        "RIB_AFTER_COUGH, SEE_DOCTOR",
    })
    void aYesMeansWhatTheTableSays(RedFlag flag, RedFlag.Outcome outcome) {
        assertThat(answer(flag, Reply.YES).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void aNotSureCountsButIsNoEmergency(RedFlag flag) {
        RedFlagAnswers unsure = answer(flag, Reply.NOT_SURE);

        assertThat(unsure.outcome()).isNotEqualTo(NONE).isNotEqualTo(EMERGENCY);
        assertThat(unsure.raised()).containsExactly(flag);
        assertThat(answer(flag, Reply.NO).outcome()).isEqualTo(NONE);
        assertThat(answer(flag, Reply.NOT_ASKED)).isEqualTo(RedFlagAnswers.NOT_ASKED);
    }

    @Test
    void theMostSeriousWinsAndAllAreKept() {
        RedFlagAnswers answers = new RedFlagAnswers(
                Map.of(RedFlag.KIDNEY, Reply.YES, RedFlag.BOTH_LEGS, Reply.YES, RedFlag.MORNING_STIFFNESS, Reply.YES));

        assertThat(answers.outcome()).isEqualTo(EMERGENCY);
        assertThat(answers.raised()).hasSize(3);
        assertThat(RedFlagAnswers.allNo().outcome()).isEqualTo(NONE);
        assertThat(new RedFlagAnswers(Map.of(RedFlag.KIDNEY, Reply.YES, RedFlag.RIB_AFTER_COUGH, Reply.YES)).outcome())
                .isEqualTo(URGENT);
        assertThat(answer(RedFlag.RIB_AFTER_COUGH, Reply.NOT_SURE).outcome()).isEqualTo(SEE_DOCTOR);
    }

    @Test
    void theyAreAskedAtOnboarding() {
        assertThat(due(Optional.empty(), List.of())).containsExactly(RedFlagOccasion.ONBOARDING);
    }

    @Test
    void theyAreAskedEveryFourWeeks() {
        assertThat(due(Optional.of(TODAY.minusDays(27)), List.of())).isEmpty();
        assertThat(due(Optional.of(TODAY.minusDays(28)), List.of())).containsExactly(RedFlagOccasion.FOUR_WEEKS);
    }

    @Test
    void theyAreAskedFromPainOfSevenNowOrInTheLastDay() {
        assertThat(due(yesterday(), List.of(PainScore.now(BodyRegion.LOWER_BACK, new Nrs(6)))))
                .isEmpty();
        assertThat(due(yesterday(), List.of(PainScore.now(BodyRegion.LOWER_BACK, new Nrs(7)))))
                .containsExactly(RedFlagOccasion.SEVERE_PAIN);
        PainScore worst = new PainScore(
                BodyRegion.LOWER_BACK,
                Optional.empty(),
                Optional.of(new Nrs(2)),
                Optional.of(new Nrs(8)),
                Set.of(),
                Set.of());
        assertThat(due(yesterday(), List.of(worst))).containsExactly(RedFlagOccasion.SEVERE_PAIN);
    }

    @Test
    void theyAreAskedWhenANewRegionHurts() {
        assertThat(due(yesterday(), List.of(PainScore.now(BodyRegion.NECK, new Nrs(0)))))
                .isEmpty();
        assertThat(due(yesterday(), List.of(PainScore.now(BodyRegion.NECK, new Nrs(1)))))
                .containsExactly(RedFlagOccasion.NEW_REGION);
    }

    @ParameterizedTest
    @EnumSource(PainQuality.class)
    void theyAreAskedWhenItIsSharpShootingOrNumb(PainQuality quality) {
        PainScore score = new PainScore(
                BodyRegion.LOWER_BACK,
                Optional.empty(),
                Optional.of(new Nrs(2)),
                Optional.empty(),
                Set.of(quality),
                Set.of());
        boolean asks = Set.of(PainQuality.SHARP, PainQuality.SHOOTING, PainQuality.NUMB)
                .contains(quality);

        assertThat(due(yesterday(), List.of(score)))
                .isEqualTo(asks ? Set.of(RedFlagOccasion.SHARP_SHOOTING_OR_NUMB) : Set.of());
    }

    private static Optional<LocalDate> yesterday() {
        return Optional.of(TODAY.minusDays(1));
    }

    private static Set<RedFlagOccasion> due(Optional<LocalDate> lastAsked, List<PainScore> now) {
        return RedFlagOccasion.due(new RedFlagOccasion.Known(lastAsked, LOWER, now), TODAY, SafetyThresholds.USUAL);
    }

    private static RedFlagAnswers answer(RedFlag flag, Reply reply) {
        return new RedFlagAnswers(Map.of(flag, reply));
    }
}
