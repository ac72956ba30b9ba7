package org.ribwise.domain.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;

/// The sessions of the made-up person, with what was scored before and after them.
final class SampleSessions {

    /// With more pain there is no stretch (clinical reference 5.2, G12).
    private static final int MOST = 6;

    private static final double CHANCE_RATED = 0.9;
    private static final double CHANCE_STOPPED = 0.015;
    private static final double CHANCE_WORDS = 0.3;

    private final SampleCourse course;
    private final SampleDice dice;
    private final SampleRhythm rhythm;
    private final List<SampleRoutine> routines;
    private final SessionLog log;
    private final ScoreLog scores;

    SampleSessions(SampleCourse course, SampleDice dice, SampleLife life, SessionLog log, ScoreLog scores) {
        this.course = course;
        this.dice = dice;
        this.rhythm = life.rhythm();
        this.routines = life.routines();
        this.log = log;
        this.scores = scores;
    }

    /// Writes one session, and the scores around it.
    void write(OffsetDateTime start) {
        LocalDate day = start.toLocalDate();
        SessionId id = new SessionId(dice.id());
        SampleRoutine routine = dice.happens(0.6) ? routines.getFirst() : dice.one(routines);
        Scores before = scored(day, 0);
        log.started(new SessionStart(
                id, start, routine.id(), routine.version(), routine.parts().size(), before.ratings()));
        sheet(start, RatingTime.BEFORE, id, before);
        boolean stops = dice.happens(CHANCE_STOPPED);
        int parts = stops
                ? dice.between(1, routine.parts().size())
                : routine.parts().size();
        OffsetDateTime end = start;
        for (int index = 0; index < parts; index++) {
            SampleRoutine.Part part = routine.parts().get(index);
            end = end.plus(Duration.ofMillis(part.plannedMillis()));
            log.itemEnded(id, outcome(index, part), end);
        }
        log.ended(id, stops ? stopped() : new SessionEnding.Completed(), end);
        Scores after = scored(day, 1);
        log.ratedAfter(id, after.ratings(), end);
        sheet(end, RatingTime.AFTER, id, after);
    }

    private SessionEnding stopped() {
        return new SessionEnding.Stopped(dice.one(List.of(StopReason.TIRED, StopReason.TIME, StopReason.BREATHLESS)));
    }

    private void sheet(OffsetDateTime at, RatingTime time, SessionId session, Scores scored) {
        if (rhythm == SampleRhythm.BUSY || dice.happens(CHANCE_RATED)) {
            scores.scored(new ScoreSheet(dice.id(), at, time, Optional.of(session), scored));
        }
    }

    private static ItemOutcome outcome(int index, SampleRoutine.Part part) {
        return new ItemOutcome(
                index,
                part.exercise(),
                part.version(),
                ItemOutcome.Status.COMPLETED,
                part.plannedMillis(),
                part.plannedMillis());
    }

    /// @param relief how many points the session takes away
    private Scores scored(LocalDate day, double relief) {
        List<PainScore> pains = new ArrayList<>();
        for (BodyRegion region : EnumSet.of(BodyRegion.LOWER_BACK, BodyRegion.NECK, BodyRegion.SHOULDER_RIGHT)) {
            if (region == BodyRegion.LOWER_BACK || dice.happens(CHANCE_RATED)) {
                pains.add(pain(region, day, relief));
            }
        }
        boolean all = dice.happens(rhythm.detail());
        Optional<Nrs> breath = dice.happens(CHANCE_RATED)
                ? Optional.of(dice.rating(course.breathlessness(day) - relief / 3, MOST))
                : Optional.empty();
        return new Scores(
                pains,
                breath,
                relief > 0 && all ? Optional.of(dice.rating(3, MOST)) : Optional.empty(),
                Optional.empty(),
                all ? Optional.of(new OxygenSaturation(dice.between(94, 98))) : Optional.empty(),
                all ? Optional.of(new Pulse(dice.between(64, 88))) : Optional.empty());
    }

    private PainScore pain(BodyRegion region, LocalDate day, double relief) {
        Nrs now = dice.rating(course.pain(region, day) - relief, MOST);
        Optional<Nrs> worst = dice.happens(rhythm.detail())
                ? Optional.of(new Nrs(Math.min(Nrs.HIGHEST, now.value() + dice.between(0, 2))))
                : Optional.empty();
        boolean said = dice.happens(CHANCE_WORDS) && relief == 0;
        return new PainScore(
                region,
                Optional.empty(),
                Optional.of(now),
                worst,
                said ? Set.of(dice.one(List.of(PainQuality.SORE, PainQuality.ACHY, PainQuality.STIFF))) : Set.of(),
                said && course.attack(day) > 0 ? Set.of(BreathingRelation.AFTER_ATTACK) : Set.of());
    }
}
