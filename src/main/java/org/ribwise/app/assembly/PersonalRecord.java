package org.ribwise.app.assembly;

import java.util.function.BooleanSupplier;
import org.ribwise.domain.record.SessionHistory;

/// What the screens are told of the person's record.
///
/// @param history the past sessions
/// @param person what the person has said about themselves
/// @param isKept whether what is written reaches the disk
record PersonalRecord(SessionHistory history, KnownPerson person, BooleanSupplier isKept) {}
