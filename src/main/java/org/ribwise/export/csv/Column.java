package org.ribwise.export.csv;

import java.io.IOException;

/// A column of a table.
///
/// @param name what stands in the first row
/// @param cell writes exactly one cell
/// @param <R> what a row is made of
record Column<R>(String name, Cell<R> cell) {

    /// Writes the cell of one row.
    @FunctionalInterface
    interface Cell<R> {
        void write(R row, Cells to) throws IOException;
    }
}
