package org.ribwise.domain.safety;

import java.util.List;

/// Keeps what was asked at the gate, and what was serious enough to end a session. What a method was told is
/// safe on disk when it returns. Every method throws `RecordUnavailable` when the record cannot be written or
/// read.
public interface SafetyLog {

    /// A check-in. Saying it twice keeps the first.
    void asked(GateRecord record);

    /// An event. Saying it again replaces what was said before: it was raised or settled since.
    void happened(SafetyEvent event);

    /// The warning signs of the back, asked outside the gate. Saying it twice keeps the first.
    void asked(RedFlagRecord record);

    /// All askings of the warning signs outside the gate, oldest first.
    List<RedFlagRecord> redFlags();

    /// All check-ins, oldest first.
    List<GateRecord> checkIns();

    /// All events, oldest first.
    List<SafetyEvent> events();
}
