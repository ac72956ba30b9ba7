package org.ribwise.domain.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ribwise.domain.motion.Skeleton;

/// What stands on the paper sheet of a plan.
///
/// @param locale language of the words
/// @param title the heading
/// @param lines below the heading, each a sentence
/// @param days names of the days of the week, short: the columns of boxes to tick
/// @param exercises the exercises in their order
/// @param code letters of the QR code; empty when the plan is too large for one
/// @param codeCaption what is written beside the code, or why there is none
public record PaperSheet(
        Locale locale,
        String title,
        List<String> lines,
        List<String> days,
        List<Drawn> exercises,
        Optional<String> code,
        String codeCaption) {

    /// Copies the lists.
    public PaperSheet {
        lines = List.copyOf(lines);
        days = List.copyOf(days);
        exercises = List.copyOf(exercises);
    }

    /// One exercise on the sheet.
    ///
    /// @param name its name
    /// @param dose how much
    /// @param words when, and what the physiotherapist says about it
    /// @param picture the figure at the widest point of the movement; empty for breathing
    /// @param ticks for each day how many boxes, 0 where it is not due
    public record Drawn(String name, String dose, List<String> words, Optional<Skeleton> picture, List<Integer> ticks) {

        /// Copies the lists.
        public Drawn {
            words = List.copyOf(words);
            ticks = List.copyOf(ticks);
        }
    }
}
