package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.caseload.Caseload.Line;

/// What the caseload is put in order by. Whoever is worth a look comes first: who did least, whose pain became worse by
/// most, whose last session is longest ago. Those of whom it is not known come last, also when the order is turned
/// around.
public enum CaseloadOrder {
    /// Who needs a call first.
    NEED,
    /// The name.
    NAME,
    /// How much of the plan was done in 7 days.
    WEEK,
    /// The same in 28 days.
    FOUR_WEEKS,
    /// How pain changed; too few ratings to say count as no change.
    PAIN,
    /// How breathlessness changed.
    BREATHLESSNESS,
    /// The last session; who had none comes before.
    LAST_SESSION,
    /// How many sessions were stopped.
    STOPS,
    /// How often rules fired.
    RULES;

    private static final Comparator<Placed> UNKNOWN_LAST =
            Comparator.comparing(placed -> placed.rank().isEmpty());

    private static final Comparator<Placed> BY_RANK = Comparator.comparing(
            placed -> placed.rank().orElse(Rank.NONE),
            Comparator.comparingDouble(Rank::first).thenComparingDouble(Rank::second));

    /// The smaller comes first.
    private record Rank(double first, double second) {

        private static final Rank NONE = new Rank(0, 0);
    }

    private record Placed(Line line, Optional<Rank> rank) {}

    /// The lines in this order. Those that are alike in it stay as they were.
    ///
    /// @param lines in the order of who needs a call
    /// @param turned the other way round
    public List<Line> of(List<Line> lines, boolean turned) {
        return switch (this) {
            case NEED -> turned ? lines.reversed() : lines;
            case NAME -> {
                Comparator<Line> byName = Comparator.comparing(Line::folded);
                yield lines.stream().sorted(turned ? byName.reversed() : byName).toList();
            }
            case WEEK, FOUR_WEEKS, PAIN, BREATHLESSNESS, LAST_SESSION, STOPS, RULES ->
                lines.stream()
                        .map(line -> new Placed(line, line.entry().summary().flatMap(this::rank)))
                        .sorted(UNKNOWN_LAST.thenComparing(turned ? BY_RANK.reversed() : BY_RANK))
                        .map(Placed::line)
                        .toList();
        };
    }

    private Optional<Rank> rank(PatientSummary summary) {
        return switch (this) {
            case NEED, NAME -> Optional.empty();
            case WEEK -> least(summary.done().week().percent());
            case FOUR_WEEKS -> least(summary.done().fourWeeks().percent());
            case PAIN -> summary.pain().map(CaseloadOrder::worst);
            case BREATHLESSNESS -> summary.breathlessness().map(CaseloadOrder::worst);
            case LAST_SESSION ->
                Optional.of(new Rank(
                        summary.done()
                                .lastSession()
                                .map(LocalDate::toEpochDay)
                                .map(Long::doubleValue)
                                .orElse(Double.NEGATIVE_INFINITY),
                        0));
            case STOPS ->
                Optional.of(
                        new Rank(-summary.stopped().times(), -summary.stopped().symptoms()));
            case RULES -> Optional.of(new Rank(-summary.fired(), 0));
        };
    }

    private static Optional<Rank> least(OptionalInt percent) {
        return percent.isPresent() ? Optional.of(new Rank(percent.getAsInt(), 0)) : Optional.empty();
    }

    private static Rank worst(Course course) {
        return new Rank(-course.step().map(Course.Step::difference).orElse(0.0), -course.last());
    }
}
