package org.ribwise.export.csv;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// A table as RFC 4180 writes it: a first row of names, CR LF after each row, every text in quotes, numbers without.
/// UTF-8 without a byte order mark. Rows go out as they come in; none is kept.
///
/// @param columns from left to right
/// @param <R> what a row is made of
record Table<R>(List<Column<R>> columns) {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    /// @param rows the rows, closed afterwards
    /// @param out where they go; it stays open
    void write(Stream<R> rows, OutputStream out) throws IOException {
        try (rows;
                CsvGenerator csv = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            csv.setSchema(schema());
            Cells cells = new Cells(csv);
            head(csv);
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                R row = each.next();
                csv.writeStartArray();
                for (Column<R> column : columns) {
                    column.cell().write(row, cells);
                }
                csv.writeEndArray();
            }
        }
    }

    private CsvSchema schema() {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(column -> schema.addColumn(column.name()));
        return schema.setLineSeparator("\r\n").setUseHeader(false).build();
    }

    private void head(CsvGenerator csv) throws IOException {
        csv.writeStartArray();
        for (Column<R> column : columns) {
            csv.writeString(column.name());
        }
        csv.writeEndArray();
    }
}
