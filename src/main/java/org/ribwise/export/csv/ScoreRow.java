package org.ribwise.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.Scale;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.report.Occasion;

/// One score, or one word about a pain.
///
/// @param occasion the occasion
/// @param what what was scored
/// @param place where in the body; empty when it is not about a place
/// @param side which side of the back
/// @param number which of several, from 1
/// @param said the value; empty when there is none
/// @param word the word; empty when it is not about words
record ScoreRow(
        Occasion occasion,
        What what,
        Optional<BodyRegion> place,
        Optional<BackSide> side,
        int number,
        Optional<Integer> said,
        Optional<Enum<?>> word) {

    /// What was scored: a scale, or words that have no scale.
    ///
    /// @param id stable name
    /// @param version of its wording
    /// @param unit UCUM; empty for words
    record What(String id, int version, String unit) {

        static final What QUALITY = new What("pain-quality", 1, "");
        static final What RELATION = new What("pain-and-breathing", 1, "");

        static What of(Scale scale) {
            String unit = switch (scale) {
                case PAIN_NRS, BREATHLESSNESS_NRS, WORST_PAIN_NRS, EFFORT_NRS -> "{score}";
                case PEAK_FLOW -> "L/min";
                case OXYGEN -> "%";
                case PULSE -> "/min";
            };
            return new What(scale.id(), scale.version(), unit);
        }
    }

    /// Every score of an occasion.
    static void of(Occasion occasion, Consumer<ScoreRow> to) {
        Scores scores = occasion.scores();
        scores.pains().forEach(pain -> of(occasion, pain, to));
        rating(occasion, Scale.BREATHLESSNESS_NRS, scores.breathlessness(), to);
        rating(occasion, Scale.EFFORT_NRS, scores.effort(), to);
        List<PeakFlow> blows = scores.peakFlow().map(PeakFlowBlows::blows).orElse(List.of());
        for (int i = 0; i < blows.size(); i++) {
            to.accept(value(occasion, Scale.PEAK_FLOW, i + 1, blows.get(i).litresPerMinute()));
        }
        scores.oxygen()
                .map(OxygenSaturation::percent)
                .ifPresent(percent -> to.accept(value(occasion, Scale.OXYGEN, 1, percent)));
        scores.pulse().map(Pulse::perMinute).ifPresent(beats -> to.accept(value(occasion, Scale.PULSE, 1, beats)));
    }

    /// A place that something was said about always has a row for its pain now, so that a missing number is seen.
    private static void of(Occasion occasion, PainScore pain, Consumer<ScoreRow> to) {
        to.accept(painful(occasion, pain, What.of(Scale.PAIN_NRS), 1, pain.now().map(Nrs::value), Optional.empty()));
        pain.worst()
                .ifPresent(worst -> to.accept(painful(
                        occasion,
                        pain,
                        What.of(Scale.WORST_PAIN_NRS),
                        1,
                        Optional.of(worst.value()),
                        Optional.empty())));
        words(occasion, pain, What.QUALITY, pain.qualities(), to);
        words(occasion, pain, What.RELATION, pain.relations(), to);
    }

    private static void words(
            Occasion occasion, PainScore pain, What what, Set<? extends Enum<?>> words, Consumer<ScoreRow> to) {
        int number = 1;
        for (Enum<?> word : words) {
            to.accept(painful(occasion, pain, what, number++, Optional.empty(), Optional.of(word)));
        }
    }

    private static ScoreRow painful(
            Occasion occasion, PainScore pain, What what, int number, Optional<Integer> said, Optional<Enum<?>> word) {
        return new ScoreRow(occasion, what, Optional.of(pain.region()), pain.side(), number, said, word);
    }

    private static void rating(Occasion occasion, Scale scale, Optional<Nrs> rating, Consumer<ScoreRow> to) {
        rating.ifPresent(said -> to.accept(value(occasion, scale, 1, said.value())));
    }

    private static ScoreRow value(Occasion occasion, Scale scale, int number, int said) {
        return new ScoreRow(
                occasion,
                What.of(scale),
                Optional.empty(),
                Optional.empty(),
                number,
                Optional.of(said),
                Optional.empty());
    }
}
