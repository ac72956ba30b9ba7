package org.ribwise.domain.caseload;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.progress.Change;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Findings;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.Topic;

/// How a rating before sessions went over the last four weeks.
///
/// @param measure what was rated
/// @param last the newest rating, 0 to 10
/// @param step the last week against the first one; empty when there are too few ratings to say
public record Course(Measure measure, double last, Optional<Step> step) {

    /// A change.
    ///
    /// @param verdict whether it matters
    /// @param difference last less first, in points; below 0 is better
    public record Step(Verdict verdict, double difference) {}

    /// Whether it is worse by a change that matters.
    public boolean isWorse() {
        return step.filter(one -> one.verdict() == Verdict.WORSE).isPresent();
    }

    /// The course of the pain that was rated most often; empty when none was.
    static Optional<Course> ofPain(Progress progress, DaySpan span) {
        return Measure.all().stream()
                .filter(Measure.Pain.class::isInstance)
                .filter(measure -> count(progress, measure, span) > 0)
                // of those rated as often the first: max would keep the last
                .sorted(Comparator.comparingInt((Measure measure) -> count(progress, measure, span))
                        .reversed())
                .findFirst()
                .flatMap(measure -> of(progress, measure, span));
    }

    /// The course of breathlessness; empty when it was not rated.
    static Optional<Course> ofBreathlessness(Progress progress, DaySpan span) {
        return of(progress, new Measure.Breathlessness(), span);
    }

    private static int count(Progress progress, Measure measure, DaySpan span) {
        return progress.series(measure, span).ratings(RatingTime.BEFORE).size();
    }

    private static Optional<Course> of(Progress progress, Measure measure, DaySpan span) {
        Findings found = Findings.of(progress, new Topic.Rated(measure), span, span.to());
        OptionalDouble last = found.summary().last();
        return last.isPresent()
                ? Optional.of(
                        new Course(measure, last.getAsDouble(), found.change().map(Course::step)))
                : Optional.empty();
    }

    private static Step step(Change change) {
        return new Step(change.verdict(), change.difference());
    }
}
