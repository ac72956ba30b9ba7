package org.ribwise.ui.learn;

import java.time.LocalDate;
import java.util.List;
import org.commonmark.node.Node;

/// A page that is read in two minutes.
///
/// @param id its file's name without the ending
/// @param title what it is about
/// @param summary one sentence
/// @param picture what is drawn beside it
/// @param written the day on which the text was last changed
/// @param sources names of sources as in the clinical reference, section 9; `K` for general knowledge of the field
/// @param text the text, read
record LearnPage(
        String id,
        String title,
        String summary,
        LearnPicture picture,
        LocalDate written,
        List<String> sources,
        Node text) {

    /// The source that is none in particular: general knowledge of the field.
    static final String GENERAL_KNOWLEDGE = "K";

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if it names no source
    LearnPage {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(id + " names no source");
        }
    }
}
