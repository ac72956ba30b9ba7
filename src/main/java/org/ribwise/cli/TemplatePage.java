package org.ribwise.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.PlanTemplate.Item;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.ui.kit.Messages;

/// Everything about one template of plans, as text and as JSON.
///
/// @param template the template
/// @param envelope the exercises
/// @param words the words
record TemplatePage(PlanTemplate template, Envelope envelope, Messages words) {

    private static final String DASH = "  - ";

    void print(Page page) {
        PlanText text = new PlanText(words, envelope);
        page.line(words.get(
                "cli.named", template.name().in(words.locale()), template.id().value()));
        page.line(words.get("cli.templateHead", template.version(), weeks()));
        if (!template.reviewWeeks().isEmpty()) {
            page.line(words.get(
                    "cli.templateReviews",
                    template.reviewWeeks().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        page.gap();
        page.text("", template.description().in(words.locale()));
        page.gap();
        template.items().forEach(item -> item(item, text, page));
    }

    private String weeks() {
        return template.weeks().isPresent()
                ? words.get("cli.templateWeeks", template.weeks().getAsInt())
                : words.get("cli.templateNoEnd");
    }

    private String when(PlanTemplate.Timing timing) {
        if (timing.toWeek().isEmpty()) {
            return words.get("cli.templateFrom", timing.fromWeek());
        }
        int last = timing.toWeek().getAsInt();
        return last == timing.fromWeek()
                ? words.get("cli.templateOneWeek", last)
                : words.get("cli.templateFromTo", timing.fromWeek(), last);
    }

    private void item(Item item, PlanText text, Page page) {
        PlanTemplate.Timing timing = item.timing();
        String when = when(item.timing());
        page.text("", words.get("cli.planLine", when, text.named(item.exercise().id()), text.dose(item.dose())));
        page.text(DASH, text.schedule(timing.rhythm(), timing.timesPerDay()));
        if (!item.whom().onlyWith().isEmpty()) {
            page.text(DASH, words.get("cli.templateOnlyWith", tags(item.whom().onlyWith())));
        }
        if (!item.whom().notWith().isEmpty()) {
            page.text(DASH, words.get("cli.templateNotWith", tags(item.whom().notWith())));
        }
    }

    private String tags(Set<SafetyTag> tags) {
        return tags.stream().sorted().map(tag -> VerdictWords.tag(tag, words)).collect(Collectors.joining("; "));
    }

    void write(JsonPage page) {
        page.text("id", template.id().value());
        page.text("kind", EntryType.TEMPLATE.name());
        page.text("name", template.name().in(words.locale()));
        page.number("version", template.version());
        page.text("purpose", template.description().in(words.locale()));
        template.weeks().ifPresent(weeks -> page.number("weeks", weeks));
        page.numbers("reviewWeeks", template.reviewWeeks());
        page.objects("items", template.items(), item -> write(item, page));
    }

    private static void write(Item item, JsonPage page) {
        page.text("exercise", item.exercise().id().value());
        page.text("variant", item.exercise().variant().map(Enum::name));
        page.number("fromWeek", item.timing().fromWeek());
        item.timing().toWeek().ifPresent(week -> page.number("toWeek", week));
        switch (item.timing().rhythm()) {
            case Rhythm.OnDays(var days) ->
                page.texts("days", days.stream().map(Enum::name).toList());
            case Rhythm.PerWeek(int fewest, int most) -> {
                page.number("fewestDays", fewest);
                page.number("mostDays", most);
            }
        }
        page.number("timesPerDay", item.timing().timesPerDay());
        switch (item.dose()) {
            case PrescribedDose.Breathing breathing -> {
                breathing.seconds().ifPresent(seconds -> page.number("seconds", seconds));
                page.number("rounds", breathing.rounds());
            }
            case PrescribedDose.Movement movement -> {
                page.number("sets", movement.sets());
                page.number("reps", movement.reps());
                page.number("holdSeconds", movement.hold().seconds());
            }
        }
        page.number("restSeconds", item.dose().restSeconds());
        page.texts("onlyWith", names(item.whom().onlyWith()));
        page.texts("notWith", names(item.whom().notWith()));
    }

    private static List<String> names(Set<SafetyTag> tags) {
        return tags.stream().sorted().map(Enum::name).toList();
    }
}
