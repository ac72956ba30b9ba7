package org.ribwise.app.assembly;

import java.util.function.BooleanSupplier;

/// What the screens are told of the person's record.
///
/// @param kept where everything is kept
/// @param person what the person has said about themselves
/// @param isKept whether what is written reaches the disk
record PersonalRecord(Kept kept, KnownPerson person, BooleanSupplier isKept) {}
