package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ribwise.cli.TimelineEvent.Count;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.Timeline.PlannedItem;
import org.ribwise.ui.kit.Messages;

/// What `simulate` answers.
///
/// @param kind what was asked about
/// @param fitted the safety envelope's answer
/// @param played what is played; empty when the envelope refuses
/// @param envelope what suits whom
/// @param profile the person
record Simulation(EntryType kind, FittedRoutine fitted, Optional<Played> played, Envelope envelope, Profile profile) {

    /// As text.
    void print(Page page, Messages words) {
        String name = fitted.asked().name().in(words.locale());
        page.line(words.get("cli.named", name, fitted.asked().id().value()));
        new VerdictWords(words, envelope, profile).print(fitted, page);
        played.ifPresent(timeline -> {
            page.gap();
            page.table(rows(timeline, words));
            page.gap();
            if (timeline.timeline().items().size() > 1) {
                timeline.timeline()
                        .items()
                        .forEach(item -> page.line(summary(
                                item.exercise().name().in(words.locale()),
                                item.plannedMillis(),
                                timeline.tally(item),
                                words)));
            }
            long total = timeline.timeline().totalMillis();
            page.line(summary(words.get("cli.total"), total, timeline.tally(), words));
        });
    }

    private static List<List<String>> rows(Played played, Messages words) {
        EventWords eventWords = new EventWords(words);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.get("cli.columnTime"),
                words.get("cli.columnSeconds"),
                words.get("cli.columnSide"),
                words.get("cli.columnPhase"),
                words.get("cli.columnText")));
        for (TimelineEvent event : played.events()) {
            String counts = eventWords.counts(event.counts());
            String text = event.text().isEmpty() || counts.isEmpty()
                    ? event.text() + counts
                    : words.get("cli.textAndCounts", event.text(), counts);
            rows.add(List.of(
                    Times.clock(event.startMillis()),
                    Times.seconds(event.lengthMillis()),
                    event.side().map(words::name).orElse(""),
                    words.name(event.phase()),
                    text));
        }
        return rows;
    }

    private static String summary(String what, long millis, Tally tally, Messages words) {
        return tally.breathsPerMinute().isPresent()
                ? words.get(
                        "cli.summary",
                        what,
                        Times.clock(millis),
                        tally.breaths(),
                        Long.toString(tally.breaths()),
                        Times.number(tally.breathsPerMinute().getAsDouble()))
                : words.get("cli.summaryUnpaced", what, Times.clock(millis));
    }

    /// As JSON.
    void write(JsonPage page, Messages words) {
        page.text("id", fitted.asked().id().value());
        page.text("kind", kind.name());
        page.text("name", fitted.asked().name().in(words.locale()));
        new VerdictJson(page, words, new Alternative(envelope, profile)).write(fitted);
        played.ifPresent(timeline -> {
            page.number("totalMillis", timeline.timeline().totalMillis());
            breathing(timeline.tally(), page);
            page.objects("items", timeline.timeline().items(), item -> item(item, timeline, page, words));
            page.objects("events", timeline.events(), event -> event(event, page));
        });
    }

    private static void item(PlannedItem item, Played timeline, JsonPage page, Messages words) {
        page.text("id", item.exercise().id().value());
        page.text("name", item.exercise().name().in(words.locale()));
        page.number("startMillis", item.startMillis());
        page.number("lengthMillis", item.plannedMillis());
        breathing(timeline.tally(item), page);
    }

    private static void breathing(Tally tally, JsonPage page) {
        page.number("breaths", tally.breaths());
        tally.breathsPerMinute().ifPresent(rate -> page.number("breathsPerMinute", rate));
    }

    private static void event(TimelineEvent event, JsonPage page) {
        page.text("at", Times.clock(event.startMillis()));
        page.number("startMillis", event.startMillis());
        page.number("lengthMillis", event.lengthMillis());
        page.number("item", event.item());
        page.text("phase", event.phase().name());
        page.text("side", event.side().map(Enum::name));
        page.text("text", event.text());
        for (Count count : event.counts()) {
            page.object(count.what().name().toLowerCase(Locale.ROOT), () -> {
                page.number("number", count.number());
                page.number("of", count.of());
            });
        }
    }
}
