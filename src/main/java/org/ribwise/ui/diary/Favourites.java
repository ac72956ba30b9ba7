package org.ribwise.ui.diary;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Pack;
import org.ribwise.domain.diary.DiaryEvent.Purpose;

/// What is written most often and needs no question: it is offered as one click. An attack, a peak flow and a check
/// have to be answered anew each time, so they are never among them.
public final class Favourites {

    /// How many are offered.
    public static final int OFFERED = 6;

    /// Days that are looked at (design value).
    private static final int LOOKED_AT_DAYS = 90;

    /// What is offered until there is something else.
    private static final List<DiaryEvent> FIRST = List.of(
            new DiaryEvent.CoughDay(),
            new DiaryEvent.Reliever(1, Purpose.SYMPTOMS),
            new DiaryEvent.Reliever(1, Purpose.BEFORE_EXERCISE),
            new DiaryEvent.NightWaking(1),
            new DiaryEvent.Pack(Pack.Kind.HEAT),
            new DiaryEvent.Pack(Pack.Kind.COOL));

    private Favourites() {}

    /// The events to offer, in the order of {@link DiaryKind}, so that a button does not jump about whenever it is
    /// used.
    ///
    /// @param newestFirst the diary
    /// @param now the time
    public static List<DiaryEvent> of(List<DiaryEntry> newestFirst, OffsetDateTime now) {
        List<DiaryEvent> offered = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        for (DiaryEvent used : mostUsedFirst(newestFirst, now.minusDays(LOOKED_AT_DAYS))) {
            if (offered.size() < OFFERED) {
                offered.add(used);
                taken.add(slot(used));
            }
        }
        for (DiaryEvent usual : FIRST) {
            if (offered.size() < OFFERED && taken.add(slot(usual))) {
                offered.add(usual);
            }
        }
        // stable: what is used more comes first within its kind
        offered.sort(Comparator.comparing(DiaryKind::of));
        return List.copyOf(offered);
    }

    private static List<DiaryEvent> mostUsedFirst(List<DiaryEntry> newestFirst, OffsetDateTime since) {
        Map<DiaryEvent, Integer> times = new HashMap<>();
        List<DiaryEvent> recentFirst = new ArrayList<>();
        for (DiaryEntry entry : newestFirst) {
            if (entry.at().isBefore(since)) {
                break;
            }
            if (needsNoQuestion(entry.event()) && times.merge(entry.event(), 1, Integer::sum) == 1) {
                recentFirst.add(entry.event());
            }
        }
        recentFirst.sort(Comparator.comparing(times::get, Comparator.reverseOrder()));
        return recentFirst;
    }

    private static boolean needsNoQuestion(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.CoughDay _,
                    DiaryEvent.Reliever _,
                    DiaryEvent.NightWaking _,
                    DiaryEvent.Pack _,
                    DiaryEvent.PainMedicine _ -> true;
            case DiaryEvent.Attack _,
                    DiaryEvent.PeakFlowBlown _,
                    DiaryEvent.WeeklyCheck _,
                    DiaryEvent.SteroidCourse _,
                    DiaryEvent.Noticed _ -> false;
        };
    }

    /// What one of the usual offers stands for: another number of puffs takes the place of the usual one.
    private static Object slot(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.Reliever(int _, Purpose purpose) -> purpose;
            case DiaryEvent.Pack(Pack.Kind kind) -> kind;
            case DiaryEvent.CoughDay _,
                    DiaryEvent.NightWaking _,
                    DiaryEvent.PainMedicine _,
                    DiaryEvent.Attack _,
                    DiaryEvent.PeakFlowBlown _,
                    DiaryEvent.WeeklyCheck _,
                    DiaryEvent.SteroidCourse _,
                    DiaryEvent.Noticed _ -> DiaryKind.of(event);
        };
    }
}
