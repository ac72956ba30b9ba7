package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.domain.measure.Nrs;

/// Leads from a stop for breathlessness to the recovery.
interface Recovery {

    /// Opens the recovery.
    ///
    /// @param usual how breathless the person usually is, where it is known
    /// @param over is told once what they rated last
    void open(Optional<Nrs> usual, Consumer<Optional<Nrs>> over);
}
