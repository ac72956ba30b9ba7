package org.ribwise.export.csv;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scale;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.report.Excerpt;

/// One score, or one word about a pain.
///
/// @param asking when it was asked
/// @param what what was scored
/// @param place where in the body; empty when it is not about a place
/// @param side which side of the back
/// @param number which of several, from 1
/// @param said the value; empty when there is none
/// @param word the word; empty when it is not about words
record ScoreRow(
        Asking asking,
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

    /// A check-in or check-out.
    ///
    /// @param sheet identity; empty when a session kept only the two ratings that it began or ended with
    /// @param session of which session; empty when none began
    record Asking(Optional<UUID> sheet, Optional<SessionId> session, RatingTime time, OffsetDateTime at) {}

    /// Every score: those of the sheets, then the ratings of sessions that have no sheet. A sheet says all that the
    /// session says, and more, so nothing comes twice.
    ///
    /// @param next is told before each sheet and each session
    static Stream<ScoreRow> all(Excerpt excerpt, Runnable next) {
        Set<String> sheeted = new HashSet<>();
        for (ScoreSheet sheet : excerpt.sheets()) {
            sheet.session().ifPresent(session -> sheeted.add(session.value() + " " + sheet.time()));
        }
        return Stream.concat(
                excerpt.sheets().stream().peek(_ -> next.run()).mapMulti(ScoreRow::of),
                excerpt.sessions().stream().peek(_ -> next.run()).mapMulti((session, to) -> {
                    for (RatingTime time : RatingTime.values()) {
                        if (!sheeted.contains(session.start().id().value() + " " + time)) {
                            of(session, time, to);
                        }
                    }
                }));
    }

    private static void of(ScoreSheet sheet, Consumer<ScoreRow> to) {
        Asking asking = new Asking(Optional.of(sheet.id()), sheet.session(), sheet.time(), sheet.at());
        sheet.scores().pains().forEach(pain -> of(asking, pain, to));
        rating(asking, Scale.BREATHLESSNESS_NRS, sheet.scores().breathlessness(), to);
        rating(asking, Scale.EFFORT_NRS, sheet.scores().effort(), to);
        List<PeakFlow> blows =
                sheet.scores().peakFlow().map(PeakFlowBlows::blows).orElse(List.of());
        for (int i = 0; i < blows.size(); i++) {
            to.accept(value(asking, Scale.PEAK_FLOW, i + 1, blows.get(i).litresPerMinute()));
        }
        sheet.scores()
                .oxygen()
                .map(OxygenSaturation::percent)
                .ifPresent(percent -> to.accept(value(asking, Scale.OXYGEN, 1, percent)));
        sheet.scores()
                .pulse()
                .map(Pulse::perMinute)
                .ifPresent(beats -> to.accept(value(asking, Scale.PULSE, 1, beats)));
    }

    private static void of(PastSession session, RatingTime time, Consumer<ScoreRow> to) {
        Ratings ratings = time == RatingTime.BEFORE ? session.start().before() : session.after();
        OffsetDateTime began = session.start().at();
        OffsetDateTime at =
                time == RatingTime.BEFORE ? began : session.endedAt().orElse(began);
        Asking asking = new Asking(Optional.empty(), Optional.of(session.start().id()), time, at);
        ratings.pain().forEach((region, rating) -> of(asking, PainScore.now(region, rating), to));
        rating(asking, Scale.BREATHLESSNESS_NRS, ratings.breathlessness(), to);
    }

    /// A place that something was said about always has a row for its pain now, so that a missing number is seen.
    private static void of(Asking asking, PainScore pain, Consumer<ScoreRow> to) {
        to.accept(painful(asking, pain, What.of(Scale.PAIN_NRS), 1, pain.now().map(Nrs::value), Optional.empty()));
        pain.worst()
                .ifPresent(worst -> to.accept(painful(
                        asking, pain, What.of(Scale.WORST_PAIN_NRS), 1, Optional.of(worst.value()), Optional.empty())));
        words(asking, pain, What.QUALITY, pain.qualities(), to);
        words(asking, pain, What.RELATION, pain.relations(), to);
    }

    private static void words(
            Asking asking, PainScore pain, What what, Set<? extends Enum<?>> words, Consumer<ScoreRow> to) {
        int number = 1;
        for (Enum<?> word : words) {
            to.accept(painful(asking, pain, what, number++, Optional.empty(), Optional.of(word)));
        }
    }

    private static ScoreRow painful(
            Asking asking, PainScore pain, What what, int number, Optional<Integer> said, Optional<Enum<?>> word) {
        return new ScoreRow(asking, what, Optional.of(pain.region()), pain.side(), number, said, word);
    }

    private static void rating(Asking asking, Scale scale, Optional<Nrs> rating, Consumer<ScoreRow> to) {
        rating.ifPresent(said -> to.accept(value(asking, scale, 1, said.value())));
    }

    private static ScoreRow value(Asking asking, Scale scale, int number, int said) {
        return new ScoreRow(
                asking,
                What.of(scale),
                Optional.empty(),
                Optional.empty(),
                number,
                Optional.of(said),
                Optional.empty());
    }
}
