package org.ribwise.ui.learn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which pages there are and which one is open.
public final class LearnModel {

    private final List<LearnPage> pages;
    private final ReadOnlyObjectWrapper<Optional<LearnPage>> open = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param language language of the pages; English where a page is missing
    public LearnModel(Locale language) {
        this.pages = LearnPages.in(language);
    }

    List<LearnPage> pages() {
        return pages;
    }

    /// The page that is open; empty while the person chooses.
    ReadOnlyObjectProperty<Optional<LearnPage>> open() {
        return open.getReadOnlyProperty();
    }

    void open(LearnPage page) {
        open.set(Optional.of(page));
    }

    /// Back to the choice of pages.
    void close() {
        open.set(Optional.empty());
    }

    /// The page after another; empty after the last.
    Optional<LearnPage> after(LearnPage page) {
        int next = pages.indexOf(page) + 1;
        return next < pages.size() ? Optional.of(pages.get(next)) : Optional.empty();
    }
}
