package org.ribwise.exchange.results;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.BorderFile;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.JsonLimits;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsHeading;
import org.ribwise.domain.exchange.Stamped;

/// The content of a results file: text to results and back.
public final class ResultsContent {

    /// A year of daily sessions with a full diary has about 100,000 values.
    private static final int MOST_VALUES = 600_000;

    private ResultsContent() {}

    private static BorderFile<ResultsJson> format(int mostBytes) {
        return new BorderFile<>("results", ResultsJson.class, new JsonLimits(mostBytes, MOST_VALUES));
    }

    /// What a text says, unless anything is wrong with it.
    ///
    /// @param mostBytes most bytes that it may have
    /// @param findings is told everything that is wrong
    public static Optional<Results> read(String text, int mostBytes, Findings findings) {
        return format(mostBytes).read(text, findings).flatMap(json -> new Translation(findings).results(json));
    }

    /// The text of results.
    public static String text(Results results) {
        Instant usual = results.heading().createdAt().toInstant();
        String name = results.heading().name();
        return format(1)
                .text(new ResultsJson(
                        results.heading().patient().toString(),
                        name.isEmpty() ? null : name,
                        results.heading().createdAt().toString(),
                        list(results.sessions(), SessionForm::json, usual),
                        list(results.scores(), ScoreForm::json, usual),
                        list(results.measures(), MeasureForm::json, usual),
                        list(results.diary(), DiaryForm::json, usual),
                        list(results.stops(), StopForm::json, usual)));
    }

    private static <T, J> @Nullable List<J> list(
            List<Stamped<T>> values, BiFunction<T, @Nullable String, J> form, Instant usual) {
        return Absent.unlessEmpty(values.stream()
                .map(stamped -> form.apply(
                        stamped.value(),
                        stamped.asOf().equals(usual) ? null : stamped.asOf().toString()))
                .toList());
    }

    /// From the file to the domain; what the domain refuses is told with its place.
    private record Translation(Findings findings) {

        private Optional<Results> results(ResultsJson json) {
            Optional<ResultsHeading> heading = findings.attempt(JsonPointer.empty(), () -> heading(json));
            if (heading.isEmpty()) {
                return Optional.empty();
            }
            Instant usual = heading.get().createdAt().toInstant();
            var sessions = each("sessions", json.sessions(), SessionForm::of, one -> one.asOf(), usual);
            var scores = each("scores", json.scores(), ScoreForm::of, one -> one.asOf(), usual);
            var measures = each("measures", json.measures(), MeasureForm::of, one -> one.asOf(), usual);
            var diary = each("diary", json.diary(), DiaryForm::of, one -> one.asOf(), usual);
            var stops = each("stops", json.stops(), StopForm::of, one -> one.asOf(), usual);
            return findings.none()
                    ? findings.attempt(
                            JsonPointer.empty(),
                            () -> new Results(heading.get(), sessions, scores, measures, diary, stops))
                    : Optional.empty();
        }

        private static ResultsHeading heading(ResultsJson json) {
            String name = json.name();
            return new ResultsHeading(
                    UUID.fromString(json.patient()), name == null ? "" : name, OffsetDateTime.parse(json.createdAt()));
        }

        private <J, T> List<Stamped<T>> each(
                String name,
                @Nullable List<J> written,
                Function<J, T> form,
                Function<J, @Nullable String> asOf,
                Instant usual) {
            List<Stamped<T>> all = new ArrayList<>();
            JsonPointer list = JsonPointer.empty().appendProperty(name);
            List<J> found = Absent.list(written);
            for (int i = 0; i < found.size(); i++) {
                J one = found.get(i);
                findings.attempt(
                                list.appendIndex(i),
                                () -> new Stamped<>(form.apply(one), known(asOf.apply(one), usual)))
                        .ifPresent(all::add);
            }
            return all;
        }

        private static Instant known(@Nullable String asOf, Instant usual) {
            return asOf == null ? usual : Instant.parse(asOf);
        }
    }
}
