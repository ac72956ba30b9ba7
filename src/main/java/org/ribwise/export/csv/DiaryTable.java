package org.ribwise.export.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ribwise.domain.diary.DiaryEvent.Help;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Reply;

/// One row for each diary entry.
final class DiaryTable {

    static final Table<DiaryRow> DIARY = new Table<>(columns());

    private DiaryTable() {}

    private static List<Column<DiaryRow>> columns() {
        List<Column<DiaryRow>> columns = new ArrayList<>(List.of(
                new Column<>("entry_id", (row, to) -> to.text(row.entry().id().toString())),
                new Column<>("happened_at", (row, to) -> to.time(row.entry().at())),
                new Column<>("kind", (row, to) -> to.name(row.kind())),
                new Column<>("strength", (row, to) -> to.name(row.strength()))));
        for (Help help : Help.values()) {
            columns.add(new Column<>("used_" + help.name().toLowerCase(Locale.ROOT), (row, to) -> used(row, help, to)));
        }
        columns.add(new Column<>("puffs", (row, to) -> to.number(row.puffs())));
        columns.add(new Column<>("purpose", (row, to) -> to.name(row.purpose())));
        columns.add(new Column<>("times_woken", (row, to) -> to.number(row.timesWoken())));
        IntStream.rangeClosed(1, PeakFlowBlows.ASKED)
                .forEach(blow -> columns.add(
                        new Column<>("blow_" + blow + "_litres_per_minute", (row, to) -> to.number(row.blow(blow)))));
        columns.add(reply("day_symptoms", AsthmaCheck::daySymptoms));
        columns.add(reply("night_waking", AsthmaCheck::nightWaking));
        columns.add(reply("reliever_often", AsthmaCheck::relieverOften));
        columns.add(reply("activity_limited", AsthmaCheck::activityLimited));
        columns.add(new Column<>("course_days", (row, to) -> to.number(row.courseDays())));
        columns.add(new Column<>("pack", (row, to) -> to.name(row.pack())));
        columns.add(new Column<>("medicine", (row, to) -> medicine(row.medicine(), to)));
        columns.add(new Column<>("concern", (row, to) -> to.name(row.concern())));
        return List.copyOf(columns);
    }

    private static Column<DiaryRow> reply(String name, Function<AsthmaCheck, Reply> reply) {
        return new Column<>(name, (row, to) -> to.name(row.check().map(reply)));
    }

    private static void used(DiaryRow row, Help help, Cells to) throws IOException {
        if (row.used().isPresent()) {
            to.yes(row.used().get().contains(help));
        } else {
            to.none();
        }
    }

    private static void medicine(Optional<String> medicine, Cells to) throws IOException {
        if (medicine.isPresent()) {
            to.text(medicine.get());
        } else {
            to.none();
        }
    }
}
