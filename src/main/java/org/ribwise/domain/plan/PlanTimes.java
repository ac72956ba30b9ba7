package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// From when to when a plan holds, and when it is looked at again.
///
/// @param start first day
/// @param end last day, included; empty when it is open
/// @param reviews days on which physiotherapist and patient look at it together, in order; at most 24
public record PlanTimes(LocalDate start, Optional<LocalDate> end, List<LocalDate> reviews) {

    /// No plan begins before this day, and none ends on or after the other (design value): so a mistyped
    /// year is told.
    static final LocalDate EARLIEST = LocalDate.of(2_000, 1, 1);

    static final LocalDate LATEST = LocalDate.of(2_200, 1, 1);

    /// Most days on which it is looked at together (design value).
    public static final int MOST_REVIEWS = 24;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if the days are not in order
    public PlanTimes {
        reviews = List.copyOf(reviews);
        requireOrder(start, end);
        if (reviews.size() > MOST_REVIEWS) {
            throw new IllegalArgumentException(reviews.size() + " reviews");
        }
        LocalDate before = start.minusDays(1);
        for (LocalDate review : reviews) {
            if (!review.isAfter(before) || !review.isBefore(LATEST)) {
                throw new IllegalArgumentException("review on " + review + " after " + before);
            }
            before = review;
        }
    }

    /// Whether a day is within the plan.
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && end.map(last -> !day.isAfter(last)).orElse(true);
    }

    static void requireOrder(LocalDate start, Optional<LocalDate> end) {
        if (start.isBefore(EARLIEST) || !start.isBefore(LATEST)) {
            throw new IllegalArgumentException("start on " + start);
        }
        end.ifPresent(last -> {
            if (last.isBefore(start) || !last.isBefore(LATEST)) {
                throw new IllegalArgumentException(start + " to " + last);
            }
        });
    }
}
