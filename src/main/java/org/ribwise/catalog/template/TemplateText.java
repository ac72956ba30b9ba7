package org.ribwise.catalog.template;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.BorderFile;
import org.ribwise.catalog.reading.JsonLimits;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.PlanTemplate.Timing;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.exchange.dose.BreathingJson;
import org.ribwise.exchange.dose.LimitsJson;
import org.ribwise.exchange.dose.MovementJson;

/// The text of a template's file.
public final class TemplateText {

    private static final int FORMAT = 1;

    private TemplateText() {}

    /// The text of a template.
    public static String of(PlanTemplate template) {
        return new BorderFile<>(TemplateKind.NAME, TemplateJson.class, new JsonLimits(1, 1)).text(json(template));
    }

    private static TemplateJson json(PlanTemplate template) {
        return new TemplateJson(
                FORMAT,
                TemplateKind.NAME,
                template.id().value(),
                template.version(),
                template.name().byLanguage(),
                template.description().byLanguage(),
                number(template.weeks()),
                some(template.reviewWeeks()),
                template.items().stream().map(TemplateText::item).toList());
    }

    private static TemplateJson.Item item(PlanTemplate.Item item) {
        Timing timing = item.timing();
        boolean onDays = timing.rhythm() instanceof Rhythm.OnDays;
        return new TemplateJson.Item(
                item.exercise().id().value(),
                item.exercise().variant().orElse(null),
                item.exercise().side(),
                BreathingJson.of(item.dose()),
                MovementJson.of(item.dose()),
                null,
                null,
                null,
                null,
                timing.fromWeek(),
                number(timing.toWeek()),
                onDays ? List.copyOf(timing.rhythm().days()) : null,
                timing.rhythm() instanceof Rhythm.PerWeek(int fewest, int _) ? fewest : null,
                timing.rhythm() instanceof Rhythm.PerWeek(int _, int most) ? most : null,
                timing.timesPerDay(),
                some(timing.timesOfDay().stream().map(Object::toString).toList()),
                number(timing.goalPerWeek()),
                LimitsJson.of(item.limits()),
                text(item.words().instruction()),
                text(item.words().reason()),
                item.progression(),
                tags(item.whom().onlyWith()),
                tags(item.whom().notWith()));
    }

    private static @Nullable List<SafetyTag> tags(Set<SafetyTag> tags) {
        return some(tags.stream().sorted().toList());
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static <T> @Nullable List<T> some(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
