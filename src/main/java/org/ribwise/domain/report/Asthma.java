package org.ribwise.domain.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.progress.AsthmaAndPain;
import org.ribwise.domain.progress.AsthmaDays;
import org.ribwise.domain.progress.AsthmaSign;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;

/// What the asthma diary says.
///
/// @param attacks each attack, oldest first
/// @param coughDays days with much coughing
/// @param relieverDays days with reliever for symptoms
/// @param relieverPuffs puffs of it for symptoms
/// @param nightsWoken nights with waking by breathing
/// @param steroidCourses courses of steroid tablets begun
/// @param flow lowest, highest and last peak flow; empty when none was blown
/// @param control what the last weekly check says; empty when there is none, or it was not answered wholly
/// @param together pain on days after an attack, and so on, against other days; they go together, not why
public record Asthma(
        List<DiaryEntry> attacks,
        int coughDays,
        int relieverDays,
        int relieverPuffs,
        int nightsWoken,
        int steroidCourses,
        Optional<Flow> flow,
        Optional<AsthmaCheck.Control> control,
        List<Together> together) {

    /// Peak flow of the days.
    ///
    /// @param lowest lowest best of three
    /// @param highest highest
    /// @param last the newest
    /// @param times how often
    public record Flow(PeakFlow lowest, PeakFlow highest, PeakFlow last, int times) {}

    /// A pain and what it goes together with.
    ///
    /// @param pain which
    /// @param found what was found
    public record Together(Measure pain, AsthmaAndPain found) {}

    /// Copies the lists.
    public Asthma {
        attacks = List.copyOf(attacks);
        together = List.copyOf(together);
    }

    /// @param progress the whole record: an attack shortly before the days counts for their first ones
    static Asthma of(Excerpt excerpt, Progress progress, List<Course> courses) {
        List<DiaryEntry> diary = excerpt.diary();
        AsthmaDays days = AsthmaDays.of(diary);
        int puffs = events(diary, DiaryEvent.Reliever.class)
                .filter(reliever -> reliever.purpose() == DiaryEvent.Purpose.SYMPTOMS)
                .mapToInt(DiaryEvent.Reliever::puffs)
                .sum();
        return new Asthma(
                diary.stream()
                        .filter(entry -> entry.event() instanceof DiaryEvent.Attack)
                        .toList(),
                days.happened(AsthmaSign.COUGH_DAY).size(),
                days.happened(AsthmaSign.RELIEVER_DAY).size(),
                puffs,
                (int) nights(diary).distinct().count(),
                (int) events(diary, DiaryEvent.SteroidCourse.class).count(),
                flow(diary),
                events(diary, DiaryEvent.WeeklyCheck.class)
                        .reduce((earlier, later) -> later)
                        .flatMap(weekly -> weekly.check().control()),
                together(excerpt, courses, progress.asthmaDays()));
    }

    /// Whether the diary says nothing of it.
    public boolean isEmpty() {
        return attacks.isEmpty()
                && coughDays == 0
                && relieverDays == 0
                && nightsWoken == 0
                && steroidCourses == 0
                && flow.isEmpty()
                && control.isEmpty();
    }

    private static List<Together> together(Excerpt excerpt, List<Course> courses, AsthmaDays days) {
        return courses.stream()
                .filter(course -> course.measure() instanceof Measure.Pain)
                .flatMap(course -> Stream.of(AsthmaSign.values())
                        .flatMap(sign -> AsthmaAndPain.of(course.series().daily(), days, sign, excerpt.days()).stream())
                        .map(found -> new Together(course.measure(), found)))
                .toList();
    }

    private static Stream<LocalDate> nights(List<DiaryEntry> diary) {
        return diary.stream()
                .filter(entry -> entry.event() instanceof DiaryEvent.NightWaking)
                .map(DiaryEntry::day);
    }

    private static Optional<Flow> flow(List<DiaryEntry> diary) {
        List<PeakFlow> blown = events(diary, DiaryEvent.PeakFlowBlown.class)
                .map(blows -> blows.blows().best())
                .toList();
        return blown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flow(
                        blown.stream().min(Comparator.naturalOrder()).orElseThrow(),
                        blown.stream().max(Comparator.naturalOrder()).orElseThrow(),
                        blown.getLast(),
                        blown.size()));
    }

    private static <E extends DiaryEvent> Stream<E> events(List<DiaryEntry> diary, Class<E> kind) {
        return diary.stream().map(DiaryEntry::event).filter(kind::isInstance).map(kind::cast);
    }
}
