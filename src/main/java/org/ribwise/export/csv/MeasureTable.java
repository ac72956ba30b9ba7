package org.ribwise.export.csv;

import java.io.IOException;
import java.util.List;

/// One row for each number of a measure.
final class MeasureTable {

    static final Table<MeasureRow> MEASURES = new Table<>(List.of(
            new Column<>("measure_id", (row, to) -> to.text(row.entry().id().toString())),
            new Column<>("measured_at", (row, to) -> to.time(row.entry().at())),
            new Column<>(
                    "instrument",
                    (row, to) -> to.text(row.entry().result().instrument().id())),
            new Column<>(
                    "instrument_version",
                    (row, to) -> to.number(row.entry().result().instrument().version())),
            new Column<>("part", (row, to) -> to.name(row.part())),
            new Column<>("number", (row, to) -> to.number(row.number())),
            new Column<>("name", MeasureTable::name),
            new Column<>("value", MeasureTable::value)));

    private MeasureTable() {}

    private static void name(MeasureRow row, Cells to) throws IOException {
        if (row.name().isPresent()) {
            to.text(row.name().get());
        } else {
            to.none();
        }
    }

    private static void value(MeasureRow row, Cells to) throws IOException {
        if (row.value().isPresent()) {
            to.number(row.value().get().doubleValue());
        } else {
            to.none();
        }
    }
}
