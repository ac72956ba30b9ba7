package org.ribwise.domain.report;

/// The pages of a report as they will be printed. Used on one thread, away from the screen.
public interface ReportPages extends AutoCloseable {

    /// How many there are, at least one.
    int count();

    /// A page as a picture. Takes some tenths of a second.
    ///
    /// @param page counted from 0
    /// @param widthPixels how wide
    PagePicture picture(int page, int widthPixels);

    /// Lets go of the pages.
    @Override
    void close();
}
