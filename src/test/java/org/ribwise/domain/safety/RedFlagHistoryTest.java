package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.alarm.RedFlagOccasion;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;

/// When the warning signs of the back were asked last, and which regions are known (clinical reference 5.5).
class RedFlagHistoryTest {

    private static final OffsetDateTime OLD = OffsetDateTime.parse("2026-10-01T09:00:00+01:00");
    private static final OffsetDateTime NEW = OffsetDateTime.parse("2026-11-20T23:30:00+01:00");

    private static GateRecord atTheGate(OffsetDateTime at, RedFlagAnswers said) {
        GateAnswers answers = GateAnswers.goodDay(GateNumbers.MISSING).with(said);
        return new GateRecord(UUID.randomUUID(), at, Entrance.TODAY, answers, new GateVerdict.Go(List.of()));
    }

    private static RedFlagRecord alone(OffsetDateTime at) {
        return new RedFlagRecord(UUID.randomUUID(), at, RedFlagAnswers.allNo());
    }

    @Test
    void theyWereAskedLastWhereverThatWasAndACheckInThatDidNotAskDoesNotCount() {
        RedFlagHistory gate = new RedFlagHistory(
                List.of(atTheGate(NEW, RedFlagAnswers.allNo()), atTheGate(NEW.plusDays(1), RedFlagAnswers.NOT_ASKED)),
                List.of(alone(OLD)),
                List.of());
        assertThat(gate.lastAsked()).contains(LocalDate.of(2026, 11, 20));

        RedFlagHistory stop = new RedFlagHistory(
                List.of(atTheGate(OLD, new RedFlagAnswers(Map.of(RedFlag.KIDNEY, Reply.NO)))),
                List.of(alone(NEW)),
                List.of());
        assertThat(stop.lastAsked()).contains(LocalDate.of(2026, 11, 20));
        assertThat(new RedFlagHistory(List.of(), List.of(), List.of()).lastAsked())
                .isEmpty();
    }

    @Test
    void aRegionIsKnownOnceItHurtAndAZeroIsNoPain() {
        Ratings before =
                new Ratings(Map.of(BodyRegion.LOWER_BACK, new Nrs(3), BodyRegion.RIBS, new Nrs(0)), Optional.empty());
        RedFlagHistory history = new RedFlagHistory(List.of(), List.of(alone(NEW)), List.of(Scores.of(before)));
        assertThat(history.known()).containsExactly(BodyRegion.LOWER_BACK);

        RedFlagOccasion.Known known = history.with(List.of(PainScore.now(BodyRegion.RIBS, new Nrs(2))));
        assertThat(RedFlagOccasion.due(known, LocalDate.of(2026, 11, 22), SafetyThresholds.USUAL))
                .containsExactly(RedFlagOccasion.NEW_REGION, RedFlagOccasion.RIBS);
    }
}
