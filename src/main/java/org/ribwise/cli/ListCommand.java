package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ribwise list`: what there is.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutList}",
        footer = "${bundle:cli.footerList}",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class ListCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.optionKind")
    private @Nullable String kind;

    @Option(names = "--helps", paramLabel = "AREA", descriptionKey = "cli.optionHelps")
    private @Nullable String helps;

    @Option(names = "--position", paramLabel = "PLACE", descriptionKey = "cli.optionPosition")
    private @Nullable String position;

    @Option(names = "--level", paramLabel = "N", descriptionKey = "cli.optionLevel")
    private @Nullable Integer level;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    @Mixin
    private final TemplatesOption own = new TemplatesOption();

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Predicate<Entry> wanted = wanted();
        Profile profile = person.profile(desk.words());
        ExerciseLibrary library = definitions.read(desk);
        Optional<Templates> templates =
                wantsTemplates() ? Optional.of(own.read(library, definitions.folder(desk), desk)) : Optional.empty();
        int problems = library.problems().size()
                + templates.map(read -> read.problems().size()).orElse(0);
        if (problems > 0) {
            Output.problems(spec).println(desk.words().get("cli.listProblems", problems));
        }
        Envelope envelope = new Envelope(library);
        Optional<Profile> judged = person.given() ? Optional.of(profile) : Optional.empty();
        Shown shown = new Shown(Entry.all(library).stream().filter(wanted).toList(), templates, envelope, judged);
        if (json) {
            JsonPage.write(Output.of(spec), page -> shown.write(page, desk.words()));
        } else {
            shown.print(new Page(Output.of(spec)), desk.words());
        }
        return ExitCodes.GOOD;
    }

    /// The other filters ask for what exercises are like.
    private boolean wantsTemplates() {
        boolean kindFits = Choice.ofNullable(EntryType.class, kind, "--kind", desk.words())
                .map(EntryType.TEMPLATE::equals)
                .orElse(true);
        return kindFits && helps == null && position == null && level == null;
    }

    private Predicate<Entry> wanted() {
        Messages words = desk.words();
        Optional<EntryType> kinds = Choice.ofNullable(EntryType.class, kind, "--kind", words);
        Optional<HelpArea> areas = Choice.ofNullable(HelpArea.class, helps, "--helps", words);
        Optional<Position> places = Choice.ofNullable(Position.class, position, "--position", words);
        Optional<Integer> levels = Optional.ofNullable(level);
        return entry -> kinds.stream().allMatch(entry.kind()::equals)
                && areas.stream().allMatch(entry.helps()::contains)
                && places.stream().allMatch(entry.routine().wholly()::contains)
                && levels.stream().allMatch(asked -> asked == entry.level());
    }

    /// What is shown.
    private record Shown(
            List<Entry> entries, Optional<Templates> templates, Envelope envelope, Optional<Profile> profile) {

        void print(Page page, Messages words) {
            if (entries.isEmpty() && templates.isEmpty()) {
                page.line(words.get("cli.listNothing"));
            }
            if (!entries.isEmpty()) {
                List<List<String>> rows = new ArrayList<>(List.of(heading(words)));
                entries.forEach(entry -> rows.add(row(entry, words)));
                page.table(rows);
            }
            templates.ifPresent(read -> {
                if (!entries.isEmpty()) {
                    page.gap();
                }
                new TemplateTable(read, words).print(page);
            });
        }

        private List<String> heading(Messages words) {
            List<String> cells = new ArrayList<>(List.of(
                    words.get("cli.columnId"),
                    words.get("cli.columnLevel"),
                    words.get("cli.columnMinutes"),
                    words.get("cli.columnPosition"),
                    words.get("cli.columnName")));
            profile.ifPresent(person -> cells.add(4, words.get("cli.columnVerdict")));
            return cells;
        }

        private List<String> row(Entry entry, Messages words) {
            String positions =
                    entry.routine().positions().stream().map(words::name).collect(Collectors.joining(", "));
            List<String> cells = new ArrayList<>(List.of(
                    entry.id().value(),
                    Integer.toString(entry.level()),
                    Times.minutes(entry.millis(fitted(entry))),
                    positions,
                    entry.routine().name().in(words.locale())));
            answer(entry).ifPresent(answer -> cells.add(4, words.name(answer)));
            return cells;
        }

        private Optional<FittedRoutine> fitted(Entry entry) {
            return profile.map(person -> envelope.fit(entry.routine(), person));
        }

        private Optional<Answer> answer(Entry entry) {
            return fitted(entry).map(Answer::of);
        }

        void write(JsonPage page, Messages words) {
            page.objects("entries", entries, entry -> {
                page.text("id", entry.id().value());
                page.text("kind", entry.kind().name());
                page.text("name", entry.routine().name().in(words.locale()));
                page.number("level", entry.level());
                page.number("totalMillis", entry.millis(fitted(entry)));
                page.texts(
                        "positions",
                        entry.routine().positions().stream().map(Enum::name).toList());
                page.texts("helps", entry.helps().stream().map(Enum::name).toList());
                page.text("answer", answer(entry).map(Answer::name));
            });
            templates.ifPresent(read -> new TemplateTable(read, words).write(page));
        }
    }
}
