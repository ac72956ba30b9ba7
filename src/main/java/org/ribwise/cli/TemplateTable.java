package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.ui.kit.Messages;

/// Templates of plans under each other: those of the program, then the physiotherapist's own.
///
/// @param templates the templates
/// @param words the words
record TemplateTable(Templates templates, Messages words) {

    static Stream<PlanTemplate> all(Templates templates) {
        return Stream.concat(templates.shipped().stream(), templates.own().stream());
    }

    void print(Page page) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(
                words.get("cli.columnTemplate"),
                words.get("cli.columnWeeks"),
                words.get("cli.columnItems"),
                words.get("cli.columnFrom"),
                words.get("cli.columnName"))));
        all(templates)
                .forEach(one -> rows.add(List.of(
                        one.id().value(),
                        one.weeks().isPresent() ? Integer.toString(one.weeks().getAsInt()) : words.get("cli.noEnd"),
                        Integer.toString(one.items().size()),
                        words.get(templates.own().contains(one) ? "cli.templateOwn" : "cli.templateShipped"),
                        one.name().in(words.locale()))));
        page.table(rows);
    }

    /// The field `templates`.
    void write(JsonPage page) {
        page.objects("templates", all(templates).toList(), one -> {
            page.text("id", one.id().value());
            page.text("name", one.name().in(words.locale()));
            one.weeks().ifPresent(weeks -> page.number("weeks", weeks));
            page.number("items", one.items().size());
            page.yes("own", templates.own().contains(one));
        });
    }
}
