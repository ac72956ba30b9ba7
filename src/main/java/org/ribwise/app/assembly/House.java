package org.ribwise.app.assembly;

import org.ribwise.domain.settings.People;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.ui.kit.FileChoice;

/// What reaches beyond the one person whose record is open.
interface House {

    /// Everybody on this computer. Calls wait for the disk.
    People people();

    /// Whose record is open.
    PersonKey here();

    /// Lets the person choose files.
    FileChoice files();

    /// Closes this person's record, does something while nothing is open, and assembles the program anew for whoever is
    /// chosen then. What is done throws `RuntimeException` when it cannot be done; the new program says so.
    void anew(Runnable whileClosed);
}
