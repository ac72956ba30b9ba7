package org.ribwise.app.assembly;

import java.util.List;
import org.ribwise.ui.recovery.EmergencyPane;

/// A recovery that leads nowhere.
final class NoRecovery implements Recovery {

    @Override
    public void open(RecoveryVisit visit) {}

    @Override
    public void emergency(EmergencyPane.Kind kind, List<String> reasons, Runnable over) {}
}
