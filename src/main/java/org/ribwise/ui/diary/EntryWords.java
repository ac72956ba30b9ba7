package org.ribwise.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Pack;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.domain.diary.DiaryEvent.Strength;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.domain.measure.Reply;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.kit.Messages;

/// A diary entry in words.
public final class EntryWords {

    private final Messages words;
    private final DateWords dates;
    private final Zone zone;

    /// Tells the zone of a peak flow.
    public interface Zone {

        /// The zone; empty when there is no personal best that holds on that day.
        ///
        /// @param blown the peak flow
        /// @param day the day it was blown
        Optional<PeakFlowZone> of(PeakFlow blown, LocalDate day);
    }

    /// @param words the words
    /// @param zone tells the zone of a peak flow
    public EntryWords(Messages words, Zone zone) {
        this.words = words;
        this.zone = zone;
        this.dates = new DateWords(words.locale());
    }

    /// All there is to say of an entry, apart from when it was.
    public String text(DiaryEntry entry) {
        String what = text(entry.event());
        return switch (entry.event()) {
            case DiaryEvent.PeakFlowBlown(PeakFlowBlows blows) ->
                zone.of(blows.best(), entry.day())
                        .map(where -> what + " · " + words.name(where))
                        .orElse(what);
            case DiaryEvent.Attack _,
                    DiaryEvent.CoughDay _,
                    DiaryEvent.Reliever _,
                    DiaryEvent.NightWaking _,
                    DiaryEvent.WeeklyCheck _,
                    DiaryEvent.SteroidCourse _,
                    DiaryEvent.Pack _,
                    DiaryEvent.PainMedicine _,
                    DiaryEvent.Noticed _ -> what;
        };
    }

    /// What happened.
    public String text(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.Attack attack -> attack(attack);
            case DiaryEvent.CoughDay() -> words.get("diary.coughDay");
            case DiaryEvent.Reliever(int puffs, Purpose purpose) ->
                purpose == Purpose.SYMPTOMS
                        ? words.get("diary.relieverForSymptoms", puffs)
                        : words.get("diary.relieverBeforeExercise", puffs);
            case DiaryEvent.NightWaking(int times) -> words.get("diary.nightWaking", times);
            case DiaryEvent.PeakFlowBlown(PeakFlowBlows blows) -> peakFlow(blows);
            case DiaryEvent.WeeklyCheck(AsthmaCheck check) -> check(check);
            case DiaryEvent.SteroidCourse(int days) -> words.get("diary.steroidCourse", days);
            case DiaryEvent.Pack(Pack.Kind kind) -> pack(kind);
            case DiaryEvent.PainMedicine(String what) -> words.get("diary.painMedicine", what);
            case DiaryEvent.Noticed(DiaryEvent.Concern concern) -> words.get("diary.noticed", words.name(concern));
        };
    }

    /// The zone of a peak flow in words, and what follows from it.
    String zone(DiaryEntry blown) {
        return blown.event() instanceof DiaryEvent.PeakFlowBlown(PeakFlowBlows blows)
                ? zone.of(blows.best(), blown.day()).map(this::zone).orElseGet(() -> words.get("diary.noZone"))
                : "";
    }

    private String zone(PeakFlowZone where) {
        return switch (where) {
            case GREEN -> words.get("diary.greenZone");
            case YELLOW -> words.get("diary.yellowZone");
            case RED -> words.get("diary.redZone");
        };
    }

    /// A pack by its name.
    String pack(Pack.Kind kind) {
        return switch (kind) {
            case HEAT -> words.get("diary.heatPack");
            case COOL -> words.get("diary.coolPack");
        };
    }

    /// When an entry was, as short as it is clear: only the time on the day itself.
    ///
    /// @param today the person's date
    public String when(DiaryEntry entry, LocalDate today) {
        String time = time(entry);
        if (entry.day().equals(today)) {
            return time;
        }
        return entry.day().equals(today.minusDays(1))
                ? words.get("diary.yesterdayAt", time)
                : words.get("diary.dayAt", dates.date(entry.day()), time);
    }

    /// The time of day.
    public String time(DiaryEntry entry) {
        return dates.time(entry.at());
    }

    /// A day as a heading.
    ///
    /// @param today the person's date
    public String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return words.get("diary.todayDate", dates.date(day));
        }
        return day.equals(today.minusDays(1)) ? words.get("diary.yesterdayDate", dates.date(day)) : dates.date(day);
    }

    /// Why it is not an entry yet, and how it becomes one.
    ///
    /// @param exampleOfDate how a date may be written
    public String problem(EntryProblem problem, String exampleOfDate) {
        return switch (problem) {
            case BLOW_OUT_OF_RANGE ->
                words.name(problem, PeakFlow.LOWEST_LITRES_PER_MINUTE, PeakFlow.HIGHEST_LITRES_PER_MINUTE);
            case DAYS_OUT_OF_RANGE -> words.name(problem, EventDraft.MOST_STEROID_DAYS);
            case MEDICINE_TOO_LONG -> words.name(problem, DiaryEvent.LONGEST_TEXT);
            case NO_DATE -> words.name(problem, exampleOfDate);
            case NO_STRENGTH,
                    NO_PURPOSE,
                    NO_BLOW,
                    NO_ANSWER,
                    NO_PACK,
                    NO_MEDICINE,
                    NO_CONCERN,
                    NO_TIME,
                    IN_THE_FUTURE,
                    TOO_LONG_AGO -> words.name(problem);
        };
    }

    private String attack(DiaryEvent.Attack attack) {
        String how = attack(attack.strength());
        return attack.used().isEmpty()
                ? how
                : words.get("diary.attackUsed", how, joined(attack.used().stream(), words::name));
    }

    /// How bad an attack was.
    String attack(Strength strength) {
        return switch (strength) {
            case MILD -> words.get("diary.attackMild");
            case MODERATE -> words.get("diary.attackModerate");
            case SEVERE -> words.get("diary.attackSevere");
        };
    }

    private String peakFlow(PeakFlowBlows blows) {
        int best = blows.best().litresPerMinute();
        return blows.blows().size() == 1
                ? words.get("diary.peakFlow", best)
                : words.get(
                        "diary.peakFlowBest",
                        best,
                        joined(blows.blows().stream(), blow -> Integer.toString(blow.litresPerMinute())));
    }

    private String check(AsthmaCheck check) {
        long answered = Stream.of(
                        check.daySymptoms(), check.nightWaking(), check.relieverOften(), check.activityLimited())
                .filter(reply -> reply == Reply.YES || reply == Reply.NO)
                .count();
        return check.control()
                .map(control -> words.get("diary.weeklyCheck", words.name(control), check.yesCount()))
                .orElseGet(() -> words.get("diary.weeklyCheckPart", check.yesCount(), answered));
    }

    private static <T> String joined(Stream<T> all, Function<T, String> name) {
        return all.map(name).collect(Collectors.joining(", "));
    }
}
