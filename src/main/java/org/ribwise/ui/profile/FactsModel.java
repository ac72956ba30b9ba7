package org.ribwise.ui.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;

/// What is written rather than chosen. What makes sense is kept; what does not is refused with a sentence that says
/// what would, and what was kept before stays. Empty text means: not known.
final class FactsModel {

    private final ProfileModel model;
    private final Messages words;
    private final DateText dates;

    FactsModel(ProfileModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.dates = new DateText(words.locale());
    }

    /// How a date is written, with today as an example.
    String exampleOfADate() {
        return dates.of(model.today());
    }

    String name() {
        return model.facts().name();
    }

    Optional<String> name(String text) {
        String name = text.strip();
        if (name.length() > PersonFacts.LONGEST_NAME) {
            return Optional.of(words.get("profile.nameTooLong", PersonFacts.LONGEST_NAME));
        }
        model.keep(model.facts().withName(name));
        return Optional.empty();
    }

    String birthYear() {
        OptionalInt year = model.facts().birthYear();
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }

    Optional<String> birthYear(String text) {
        int last = model.today().getYear();
        return number(
                text,
                new Span(PersonFacts.FIRST_YEAR, last),
                year -> model.keep(
                        model.facts().withBirthYear(year.map(OptionalInt::of).orElseGet(OptionalInt::empty))),
                words.get("profile.yearRange", Integer.toString(PersonFacts.FIRST_YEAR), Integer.toString(last)));
    }

    String best() {
        return model.breathing()
                .best()
                .map(best -> Integer.toString(best.value().litresPerMinute()))
                .orElse("");
    }

    /// A best without a date counts as blown today; the date can be changed.
    Optional<String> best(String text) {
        return number(
                text,
                new Span(PeakFlow.LOWEST_LITRES_PER_MINUTE, PeakFlow.HIGHEST_LITRES_PER_MINUTE),
                litres -> model.keep(model.breathing()
                        .withBest(litres.map(value -> new PersonalBest(
                                new PeakFlow(value),
                                model.breathing()
                                        .best()
                                        .filter(before -> before.value().litresPerMinute() == value)
                                        .map(PersonalBest::on)
                                        .orElseGet(model::today))))),
                words.get("profile.bestRange", PeakFlow.LOWEST_LITRES_PER_MINUTE, PeakFlow.HIGHEST_LITRES_PER_MINUTE));
    }

    String bestOn() {
        return model.breathing().best().map(best -> dates.of(best.on())).orElse("");
    }

    Optional<String> bestOn(String text) {
        Optional<PersonalBest> best = model.breathing().best();
        if (best.isEmpty()) {
            return text.isBlank() ? Optional.empty() : Optional.of(words.get("profile.bestFirst"));
        }
        return date(
                text, day -> model.keep(model.breathing().withBest(best.map(b -> new PersonalBest(b.value(), day)))));
    }

    String oxygenFloor() {
        return model.breathing()
                .oxygenFloor()
                .map(floor -> Integer.toString(floor.percent()))
                .orElse("");
    }

    Optional<String> oxygenFloor(String text) {
        return number(
                text,
                new Span(OxygenSaturation.LOWEST_PERCENT, OxygenSaturation.HIGHEST_PERCENT),
                percent -> model.keep(model.breathing().withOxygenFloor(percent.map(OxygenSaturation::new))),
                words.get("profile.oxygenRange", OxygenSaturation.LOWEST_PERCENT, OxygenSaturation.HIGHEST_PERCENT));
    }

    String cleared(ClearanceCondition condition) {
        return model.clearance(condition).cleared().map(dates::of).orElse("");
    }

    Optional<String> cleared(ClearanceCondition condition, String text) {
        return date(text, day -> model.cleared(condition, Optional.of(day)));
    }

    private Optional<String> date(String text, Consumer<LocalDate> keep) {
        Optional<LocalDate> day = dates.read(text);
        if (day.isEmpty()) {
            return Optional.of(words.get("profile.dateWritten", exampleOfADate()));
        }
        LocalDate first = LocalDate.of(PersonFacts.FIRST_YEAR, 1, 1);
        if (day.get().isAfter(model.today()) || day.get().isBefore(first)) {
            return Optional.of(words.get("profile.dateRange", dates.of(first), exampleOfADate()));
        }
        keep.accept(day.get());
        return Optional.empty();
    }

    /// Whole numbers that can be entered.
    private record Span(int lowest, int highest) {

        boolean has(int value) {
            return value >= lowest && value <= highest;
        }
    }

    private static Optional<String> number(String text, Span span, Consumer<Optional<Integer>> keep, String refusal) {
        if (text.isBlank()) {
            keep.accept(Optional.empty());
            return Optional.empty();
        }
        try {
            int value = Integer.parseInt(text.strip());
            if (span.has(value)) {
                keep.accept(Optional.of(value));
                return Optional.empty();
            }
        } catch (NumberFormatException noNumber) {
            // refused with the same sentence: it says what would be right
        }
        return Optional.of(refusal);
    }
}
