package org.ribwise.app.assembly;

import java.util.List;
import org.ribwise.ui.recovery.EmergencyPane;

/// Leads to the recovery and to the emergency screen: both take the place of everything else in the window.
interface Recovery {

    /// Opens the recovery.
    void open(RecoveryVisit visit);

    /// Shows the emergency screen.
    ///
    /// @param kind what kind of emergency
    /// @param reasons why, in short words
    /// @param over leads on, once, when it was closed
    void emergency(EmergencyPane.Kind kind, List<String> reasons, Runnable over);
}
