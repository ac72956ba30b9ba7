package org.ribwise.cli;

import java.math.BigDecimal;
import java.util.Locale;

/// Times as the command line writes them, the same in every language.
final class Times {

    private static final long SECOND_MILLIS = 1_000;
    private static final long MINUTE_MILLIS = 60_000;

    private Times() {}

    /// Minutes, seconds and milliseconds, for instance `10:08.000`; an hour is 60 minutes.
    static String clock(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d.%03d",
                millis / MINUTE_MILLIS,
                millis % MINUTE_MILLIS / SECOND_MILLIS,
                millis % SECOND_MILLIS);
    }

    /// Minutes and seconds, rounded up to whole seconds, for instance `10:08`.
    static String minutes(long millis) {
        long seconds = Math.ceilDiv(millis, SECOND_MILLIS);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /// Seconds without needless zeros, for instance `2.5`.
    static String seconds(long millis) {
        return plain(BigDecimal.valueOf(millis, 3));
    }

    /// A number with at most two places, without needless zeros.
    static String number(double value) {
        return plain(BigDecimal.valueOf(Math.round(value * 100), 2));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
