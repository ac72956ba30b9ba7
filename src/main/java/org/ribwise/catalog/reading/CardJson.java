package org.ribwise.catalog.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.Variant;

/// What every exercise file says, as it stands there; `exercises/schema` says what every name means and in which unit.
/// One file is bound twice, to its card and to what its kind adds, so each leaves out what is the other's: the schema
/// has already refused names that belong to neither.
record CardJson(
        String id,
        int version,
        Map<String, String> name,
        Map<String, String> purpose,
        int level,
        List<HelpArea> helps,
        Map<Variant, String> variants,
        List<Safety> safety,
        Evidence evidence,
        @Nullable String reviewed) {

    record Safety(
            SafetyTag tag,
            SafetyNote.Action action,
            Map<String, String> advice,
            @Nullable String instead,
            @Nullable LimitNumbers limits) {}

    /// Limits that are left out are none.
    record LimitNumbers(
            @Nullable Boolean withoutHolds,
            @Nullable Double slowestPerMinute,
            @Nullable Integer longestSeconds,
            @Nullable Integer longestHoldSeconds) {}

    /// @param designValues for the reviewer of the file only
    record Evidence(Map<String, String> summary, List<String> sources, List<String> designValues) {}
}
