package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.measure.PeakFlowZones;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;

/// Everything of a record that Progress looks at.
///
/// @param sessions all sessions
/// @param sheets all score sheets
/// @param measures all measures of every few weeks
/// @param diary the whole diary
/// @param planChanges days on which the plan changed
/// @param flow what the peak flow is held against
public record Past(
        List<PastSession> sessions,
        List<ScoreSheet> sheets,
        List<MeasureEntry> measures,
        List<DiaryEntry> diary,
        List<LocalDate> planChanges,
        Flow flow) {

    private static final PeakFlowZones USUAL_ZONES = SafetyThresholds.USUAL.zones();

    /// What the peak flow is held against.
    ///
    /// @param best personal best; empty when there is none
    /// @param zones where the zones begin
    public record Flow(Optional<PersonalBest> best, PeakFlowZones zones) {}

    /// Copies the lists.
    public Past {
        sessions = List.copyOf(sessions);
        sheets = List.copyOf(sheets);
        measures = List.copyOf(measures);
        diary = List.copyOf(diary);
        planChanges = List.copyOf(planChanges);
    }

    /// Sessions and nothing else.
    public static Past of(List<PastSession> sessions) {
        return new Past(sessions, List.of(), List.of(), List.of(), List.of(), new Flow(Optional.empty(), USUAL_ZONES));
    }

    /// Whether there is nothing at all.
    public boolean isEmpty() {
        return firstDay().isEmpty();
    }

    /// The first day on which there is anything; empty when there is nothing.
    public Optional<LocalDate> firstDay() {
        return Stream.of(
                        sessions.stream().map(session -> session.start().at().toLocalDate()),
                        sheets.stream().map(sheet -> sheet.at().toLocalDate()),
                        measures.stream().map(entry -> entry.at().toLocalDate()),
                        diary.stream().map(DiaryEntry::day))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
    }
}
