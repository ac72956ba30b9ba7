package org.ribwise.domain.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.escalation.FiredRule;
import org.ribwise.domain.escalation.TalkRules;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.safety.SafetyEvent;

/// What a report says, before any file format: only what was recorded on its days, counted and summed up, with the
/// number of ratings and of missing days. It says nothing of causes, diagnoses or medicine.
///
/// @param person who
/// @param wish what it was asked to speak of
/// @param plans how much of each plan was done
/// @param unreadablePlans how many plans could not be read any more
/// @param practice sessions that were done
/// @param courses how pain and breathlessness went, one for each that was rated
/// @param asthma attacks, reliever, peak flow
/// @param stops what ended sessions early or let none begin
/// @param talk rules of "talk to your doctor or physiotherapist" that hold on the last of the days
/// @param measures measures of every few weeks
public record Report(
        PersonFacts person,
        ReportWish wish,
        List<PlanReport> plans,
        int unreadablePlans,
        Practice practice,
        List<Course> courses,
        Asthma asthma,
        Stops stops,
        List<FiredRule> talk,
        List<MeasureCourse> measures) {

    /// Copies the lists.
    public Report {
        plans = List.copyOf(plans);
        courses = List.copyOf(courses);
        talk = List.copyOf(talk);
        measures = List.copyOf(measures);
    }

    /// About which days.
    public DaySpan days() {
        return wish.days();
    }

    /// Whether it is to speak of something.
    public boolean has(ReportPart part) {
        return wish.parts().contains(part);
    }

    /// Makes one.
    ///
    /// What came before its days counts where it tells a missing day from one before there was a record, and where
    /// rules look back for months; what came later does not count.
    ///
    /// @param record the whole record
    public static Report of(Excerpt record, ReportWish wish) {
        DaySpan days = wish.days();
        LocalDate today = wish.writtenOn();
        Excerpt excerpt = record.within(days);
        Excerpt known = record.within(new DaySpan(firstDay(record, days), days.to()));
        Progress progress = new Progress(past(known));
        List<Course> courses = Measure.all().stream()
                .filter(measure -> !progress.series(measure, days).ratings().isEmpty())
                .map(measure -> Course.of(progress, measure, days, today))
                .toList();
        return new Report(
                record.person(),
                wish,
                PlanReport.all(excerpt.plans(), days, today),
                excerpt.plans().unreadable(),
                Practice.of(excerpt, progress),
                courses,
                Asthma.of(excerpt, progress, courses),
                Stops.of(excerpt),
                TalkRules.fired(known.talkFacts(), days.to()),
                MeasureCourse.all(excerpt.measures()));
    }

    /// Whether nothing was recorded on its days.
    public boolean isEmpty() {
        return practice.sessions() == 0
                && courses.isEmpty()
                && asthma.isEmpty()
                && measures.isEmpty()
                && plans.isEmpty();
    }

    private static Past past(Excerpt excerpt) {
        return new Past(
                excerpt.sessions(),
                excerpt.sheets(),
                excerpt.measures(),
                excerpt.diary(),
                excerpt.plans().changeDays(),
                new Past.Flow(
                        excerpt.person().breathing().best(),
                        excerpt.person().thresholds().zones()));
    }

    private static LocalDate firstDay(Excerpt record, DaySpan days) {
        Stream<OffsetDateTime> times = Stream.of(
                        record.sessions().stream()
                                .map(session -> session.start().at()),
                        record.sheets().stream().map(sheet -> sheet.at()),
                        record.diary().stream().map(entry -> entry.at()),
                        record.measures().stream().map(MeasureEntry::at),
                        record.events().stream().map(SafetyEvent::at))
                .flatMap(each -> each);
        return times.map(OffsetDateTime::toLocalDate)
                .filter(day -> day.isBefore(days.from()))
                .min(Comparator.naturalOrder())
                .orElse(days.from());
    }
}
