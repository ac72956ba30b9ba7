package org.ribwise.domain.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Help;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.domain.diary.DiaryEvent.Strength;
import org.ribwise.domain.diary.DiaryLog;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Reply;

/// The asthma diary of the made-up person.
final class SampleDiary {

    private static final List<String> MEDICINES = List.of("Paracetamol", "Ibuprofen");

    private final SampleCourse course;
    private final SampleDice dice;
    private final SampleLife life;
    private final DiaryLog diary;

    SampleDiary(SampleCourse course, SampleDice dice, SampleLife life, DiaryLog diary) {
        this.course = course;
        this.dice = dice;
        this.life = life;
        this.diary = diary;
    }

    /// Writes what is noted on one day.
    ///
    /// @param sessions how many sessions there were
    void write(LocalDate day, int sessions) {
        double attack = course.attack(day);
        if (course.isAttack(day)) {
            attack(day);
        }
        if (attack > 0.4) {
            note(day, 8, new DiaryEvent.Reliever(dice.between(2, 6), Purpose.SYMPTOMS));
        } else if (dice.happens(0.035 * SampleCourse.season(day))) {
            note(day, 15, new DiaryEvent.Reliever(2, Purpose.SYMPTOMS));
        }
        if (dice.happens(0.03 * SampleCourse.season(day) + 0.6 * attack)) {
            note(day, 20, new DiaryEvent.CoughDay());
        }
        if (dice.happens(0.01 + 0.6 * attack)) {
            note(day, 3, new DiaryEvent.NightWaking(dice.between(1, 3)));
        }
        peakFlows(day);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            note(day, 18, new DiaryEvent.WeeklyCheck(check(attack)));
        }
        habits(day, sessions);
    }

    private void attack(LocalDate day) {
        Strength strength = dice.one(List.of(Strength.MILD, Strength.MODERATE, Strength.MODERATE, Strength.SEVERE));
        Set<Help> used = strength == Strength.MILD ? Set.of(Help.RELIEVER) : EnumSet.of(Help.RELIEVER, Help.REST);
        note(day, 6, new DiaryEvent.Attack(strength, used));
        if (strength != Strength.MILD) {
            note(day, 12, new DiaryEvent.SteroidCourse(5));
        }
    }

    private void peakFlows(LocalDate day) {
        int times = life.rhythm() == SampleRhythm.BUSY ? 3 : dice.happens(0.85) ? 1 : 0;
        for (int time = 0; time < times; time++) {
            List<PeakFlow> blows = IntStream.range(0, PeakFlowBlows.ASKED)
                    .mapToObj(blow -> new PeakFlow(Math.clamp(
                            Math.round(dice.around(course.peakFlow(day), 12) / 5) * 5,
                            PeakFlow.LOWEST_LITRES_PER_MINUTE,
                            PeakFlow.HIGHEST_LITRES_PER_MINUTE)))
                    .toList();
            note(day, 7 + 6 * time, new DiaryEvent.PeakFlowBlown(new PeakFlowBlows(blows)));
        }
    }

    private static AsthmaCheck check(double attack) {
        Reply bad = attack > 0 ? Reply.YES : Reply.NO;
        return new AsthmaCheck(bad, bad, bad, attack > 0.5 ? Reply.YES : Reply.NO);
    }

    private void habits(LocalDate day, int sessions) {
        double chance = life.rhythm().detail();
        for (int session = 0; session < sessions; session++) {
            if (dice.happens(chance)) {
                note(day, 8 + 4 * session, new DiaryEvent.Reliever(2, Purpose.BEFORE_EXERCISE));
            }
        }
        for (int time = 0; time < life.rhythm().notes(); time++) {
            if (dice.happens(chance)) {
                note(day, 9 + 2 * time, new DiaryEvent.Pack(dice.one(List.of(DiaryEvent.Pack.Kind.values()))));
            }
            if (dice.happens(chance)) {
                note(day, 10 + 2 * time, new DiaryEvent.PainMedicine(dice.one(MEDICINES)));
            }
        }
    }

    private void note(LocalDate day, int hour, DiaryEvent event) {
        diary.write(new DiaryEntry(dice.id(), at(day, LocalTime.of(hour, dice.between(0, 59))), event));
    }

    /// The time with London's offset from UTC on that day.
    static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZoneId.of("Europe/London")).toOffsetDateTime();
    }
}
