package org.ribwise.app.assembly;

import java.util.function.BooleanSupplier;
import org.ribwise.domain.record.SessionHistory;
import org.ribwise.domain.record.UnfinishedSessions;

/// What the screens are told of the person's record.
///
/// @param history the past sessions
/// @param unfinished the session that was in progress when the program last ended
/// @param person what the person has said about themselves
/// @param isKept whether what is written reaches the disk
record PersonalRecord(
        SessionHistory history, UnfinishedSessions unfinished, KnownPerson person, BooleanSupplier isKept) {}
