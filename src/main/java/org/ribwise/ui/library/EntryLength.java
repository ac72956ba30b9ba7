package org.ribwise.ui.library;

import java.util.EnumSet;
import java.util.Set;

/// How long something takes, as people choose: who has ten minutes can also do what takes three.
enum EntryLength {
    UP_TO_3(3),
    UP_TO_5(5),
    UP_TO_10(10),
    LONGER(Integer.MAX_VALUE);

    private final int mostMinutes;

    EntryLength(int mostMinutes) {
        this.mostMinutes = mostMinutes;
    }

    /// All choices that something of this length belongs to.
    ///
    /// @param minutes at least 1
    static Set<EntryLength> of(int minutes) {
        EnumSet<EntryLength> lengths = EnumSet.noneOf(EntryLength.class);
        for (EntryLength length : values()) {
            boolean fits = length == LONGER ? minutes > UP_TO_10.mostMinutes : minutes <= length.mostMinutes;
            if (fits) {
                lengths.add(length);
            }
        }
        return lengths;
    }
}
