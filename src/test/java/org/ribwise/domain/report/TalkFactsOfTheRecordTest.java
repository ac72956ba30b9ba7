package org.ribwise.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.escalation.FiredRule;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.escalation.TalkRules;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.ScoreSheet;

/// What a record tells the rules of "talk to your doctor or physiotherapist" (clinical reference 4.2, 5.6).
class TalkFactsOfTheRecordTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");

    @ParameterizedTest(name = "now {0}, worst {1}, on {2} days: {3}")
    @CsvSource({"3, 7, 3, true", "7, 3, 3, true", "3, 6, 3, false", "3, 7, 2, false", "-1, 8, 3, true"})
    void painThatWasSevereInTheLast24HoursMakesASevereDay(int now, int worst, int days, boolean fires) {
        List<ScoreSheet> sheets = IntStream.range(0, days)
                .mapToObj(day -> new ScoreSheet(
                        UUID.randomUUID(),
                        NOW.minusDays(day),
                        RatingTime.BEFORE,
                        Optional.empty(),
                        scores(rating(now), rating(worst))))
                .toList();
        Excerpt record = new Excerpt(
                DaySpan.ending(NOW.toLocalDate(), 30),
                PersonFacts.NONE,
                List.of(),
                sheets,
                List.of(),
                List.of(),
                List.of());

        assertThat(TalkRules.fired(record.talkFacts(), NOW.toLocalDate()).stream()
                        .map(FiredRule::rule))
                .isEqualTo(fires ? List.of(TalkRule.SEVERE_PAIN) : List.of());
    }

    private static Optional<Nrs> rating(int value) {
        return value < 0 ? Optional.empty() : Optional.of(new Nrs(value));
    }

    private static Scores scores(Optional<Nrs> now, Optional<Nrs> worst) {
        PainScore pain = new PainScore(BodyRegion.NECK, Optional.empty(), now, worst, Set.of(), Set.of());
        return new Scores(
                List.of(pain),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
