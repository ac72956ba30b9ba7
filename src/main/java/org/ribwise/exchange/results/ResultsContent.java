package org.ribwise.exchange.results;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.BorderFile;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.JsonLimits;
import org.ribwise.domain.exchange.PlanCourse;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsHeading;
import org.ribwise.domain.exchange.RuleHeld;
import org.ribwise.exchange.results.ResultsJson.RuleJson;

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
                        Forms.json(results.sessions(), SessionForm::json, usual),
                        Forms.json(results.scores(), ScoreForm::json, usual),
                        Forms.json(results.measures(), MeasureForm::json, usual),
                        Forms.json(results.diary(), DiaryForm::json, usual),
                        Forms.json(results.stops(), StopForm::json, usual),
                        CourseForm.json(results.course(), usual),
                        Forms.json(results.rules(), ResultsContent::rule, usual)));
    }

    private static RuleJson rule(RuleHeld held, @Nullable String asOf) {
        return new RuleJson(held.rule(), held.day().toString(), asOf);
    }

    /// From the file to the domain; what the domain refuses is told with its place.
    private record Translation(Findings findings) {

        private Optional<Results> results(ResultsJson json) {
            Optional<ResultsHeading> heading = findings.attempt(JsonPointer.empty(), () -> heading(json));
            if (heading.isEmpty()) {
                return Optional.empty();
            }
            Instant usual = heading.get().createdAt().toInstant();
            Forms forms = new Forms(findings, usual);
            JsonPointer root = JsonPointer.empty();
            var sessions = forms.each(root, "sessions", json.sessions(), SessionForm::of, one -> one.asOf());
            var scores = forms.each(root, "scores", json.scores(), ScoreForm::of, one -> one.asOf());
            var measures = forms.each(root, "measures", json.measures(), MeasureForm::of, one -> one.asOf());
            var diary = forms.each(root, "diary", json.diary(), DiaryForm::of, one -> one.asOf());
            var stops = forms.each(root, "stops", json.stops(), StopForm::of, one -> one.asOf());
            var rules = forms.each(root, "rules", json.rules(), Translation::rule, one -> one.asOf());
            Optional<PlanCourse> course =
                    findings.attempt(root.appendProperty("plan"), () -> CourseForm.of(json.plan(), forms));
            return findings.none()
                    ? findings.attempt(
                            root,
                            () -> new Results(
                                    heading.get(),
                                    sessions,
                                    scores,
                                    measures,
                                    diary,
                                    stops,
                                    course.orElseThrow(),
                                    rules))
                    : Optional.empty();
        }

        private static RuleHeld rule(RuleJson json) {
            return new RuleHeld(json.rule(), LocalDate.parse(json.day()));
        }

        private static ResultsHeading heading(ResultsJson json) {
            String name = json.name();
            return new ResultsHeading(
                    UUID.fromString(json.patient()), name == null ? "" : name, OffsetDateTime.parse(json.createdAt()));
        }
    }
}
