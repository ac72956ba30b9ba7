package org.ribwise.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.progress.AsthmaAndPain;
import org.ribwise.domain.progress.AsthmaSign;
import org.ribwise.domain.progress.BeforeAfter;
import org.ribwise.domain.progress.DailyValues;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Findings;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.RankCorrelation;
import org.ribwise.domain.progress.Topic;

/// What `stats` says: the figures of the Progress screen.
///
/// @param progress the record
/// @param span the days that are looked at
/// @param today the day that is not over
record Stats(Progress progress, DaySpan span, LocalDate today) {

    /// One topic that has values.
    record Line(Topic topic, Findings findings, Optional<BeforeAfter> beforeAfter) {}

    /// Every topic that has values.
    List<Line> lines() {
        return Topic.all().stream()
                .map(topic -> new Line(
                        topic,
                        Findings.of(progress, topic, span, today),
                        topic instanceof Topic.Rated(Measure measure)
                                ? Optional.of(progress.beforeAfter(measure, span))
                                : Optional.empty()))
                .filter(line -> line.findings().summary().ratings() > 0)
                .toList();
    }

    /// Asthma and the pain with most ratings, as far as there is enough of both.
    List<AsthmaAndPain> together() {
        return Stream.of(AsthmaSign.values())
                .flatMap(sign -> AsthmaAndPain.of(pain(), progress.asthmaDays(), sign, span).stream())
                .toList();
    }

    /// How breathlessness and that pain rise and fall together.
    List<RankCorrelation> correlations() {
        return RankCorrelation.ofLags(
                progress.series(new Measure.Breathlessness(), span).daily(), pain());
    }

    /// The pain with most ratings.
    Optional<Measure.Pain> region() {
        return progress.mostRated()
                .flatMap(measure -> measure instanceof Measure.Pain pain ? Optional.of(pain) : Optional.empty());
    }

    private DailyValues pain() {
        return region().map(pain -> progress.series(pain, span).daily()).orElse(DailyValues.NONE);
    }
}
