package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.recovery.EmergencyPane;

/// Leads to the recovery and to the emergency screen: both take the place of everything else in the window.
interface Recovery {

    /// Opens the recovery.
    ///
    /// @param usual how breathless the person usually is, where it is known
    /// @param over is told once what they rated last
    void open(Optional<Nrs> usual, Consumer<Optional<Nrs>> over);

    /// Shows the emergency screen.
    ///
    /// @param kind what kind of emergency
    /// @param reasons why, in short words
    /// @param over leads on, once, when it was closed
    void emergency(EmergencyPane.Kind kind, List<String> reasons, Runnable over);
}
