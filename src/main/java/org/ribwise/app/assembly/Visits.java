package org.ribwise.app.assembly;

import java.util.function.BooleanSupplier;

/// Counts the screens that the person went to, so that an answer that comes after they have gone elsewhere is dropped.
final class Visits {

    private long number;

    /// The person goes to a screen.
    ///
    /// @return whether they are still there
    BooleanSupplier next() {
        number++;
        long mine = number;
        return () -> mine == number;
    }
}
