package org.ribwise.export.csv;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes the cells of a table one after the other. A cell that says nothing is empty; it is never 0.
final class Cells {

    /// LibreOffice keeps 15 digits.
    private static final MathContext DIGITS = new MathContext(15);

    private final CsvGenerator csv;
    private @Nullable OffsetDateTime latest;
    private String latestText = "";

    Cells(CsvGenerator csv) {
        this.csv = csv;
    }

    /// Text, which no spreadsheet takes for a formula.
    void text(String text) throws IOException {
        csv.writeString(Defused.text(text));
    }

    /// A name of the program's own, which is never a formula.
    void name(Enum<?> constant) throws IOException {
        csv.writeString(constant.name());
    }

    void name(Optional<? extends Enum<?>> constant) throws IOException {
        if (constant.isPresent()) {
            name(constant.get());
        } else {
            none();
        }
    }

    void number(long number) throws IOException {
        csv.writeNumber(number);
    }

    void number(Optional<Integer> number) throws IOException {
        if (number.isPresent()) {
            csv.writeNumber(number.get());
        } else {
            none();
        }
    }

    /// A number without a fraction where it has none: 4, 4.5. It has as many digits as a spreadsheet keeps, so
    /// that it is the same when one has read and written it.
    void number(double number) throws IOException {
        if (number == Math.rint(number)) {
            csv.writeNumber((long) number);
        } else {
            csv.writeNumber(new BigDecimal(number, DIGITS));
        }
    }

    /// A time in ISO 8601 with seconds and the person's offset from UTC.
    void time(OffsetDateTime time) throws IOException {
        // the rows of one check-in follow each other and share its time
        if (!time.equals(latest)) {
            latest = time;
            latestText = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        csv.writeString(latestText);
    }

    void time(Optional<OffsetDateTime> time) throws IOException {
        if (time.isPresent()) {
            time(time.get());
        } else {
            none();
        }
    }

    void yes(boolean yes) throws IOException {
        csv.writeBoolean(yes);
    }

    void none() throws IOException {
        csv.writeNull();
    }
}
