package org.ribwise.app.assembly;

import java.util.Locale;
import org.ribwise.domain.settings.People;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.shell.ShellView.Place;

/// What reaches beyond the one person whose record is open.
interface House {

    /// Everybody on this computer. Calls wait for the disk.
    People people();

    /// Whose record is open.
    PersonKey here();

    /// How this computer writes numbers, dates and times.
    Locale locale();

    /// Lets the person choose files.
    FileChoice files();

    /// Closes this person's record, does something while nothing is open, and assembles the program anew for whoever is
    /// chosen then. What is done throws `RuntimeException` when it cannot be done; the new program says so.
    void anew(Runnable whileClosed);

    /// Assembles the program of the same person anew, and shows a place.
    void againAt(Place place);
}
