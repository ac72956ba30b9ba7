package org.ribwise.domain.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.ribwise.domain.progress.DaySpan;

/// What a report is to speak of.
///
/// @param days about which days
/// @param writtenOn the person's date when it is made
/// @param parts of what it speaks
/// @param question what the person wants to ask; may be empty
public record ReportWish(DaySpan days, LocalDate writtenOn, Set<ReportPart> parts, String question) {

    /// Longest question, in characters: with it the summary still fits on one page (design value).
    public static final int LONGEST_QUESTION = 600;

    /// Copies the set, strips the question.
    ///
    /// @throws IllegalArgumentException if the question is too long
    public ReportWish {
        parts = inOrder(parts);
        question = question.strip();
        if (question.length() > LONGEST_QUESTION) {
            throw new IllegalArgumentException("a question of " + question.length() + " characters");
        }
    }

    /// Everything that there is.
    public static ReportWish ofEverything(DaySpan days, LocalDate writtenOn, String question) {
        return new ReportWish(days, writtenOn, EnumSet.allOf(ReportPart.class), question);
    }

    private static Set<ReportPart> inOrder(Collection<ReportPart> parts) {
        EnumSet<ReportPart> ordered = EnumSet.noneOf(ReportPart.class);
        ordered.addAll(parts);
        return Collections.unmodifiableSet(ordered);
    }
}
