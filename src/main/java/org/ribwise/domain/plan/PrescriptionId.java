package org.ribwise.domain.plan;

import java.util.regex.Pattern;

/// Name of a prescription within its plan, for instance `p1`. A new version of the plan keeps it for what is still
/// the same prescription, so that what was done is counted on.
///
/// @param value small letters, digits and dashes, beginning with a letter; at most 40 characters
public record PrescriptionId(String value) implements Comparable<PrescriptionId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /// @throws IllegalArgumentException if the value does not have that form
    public PrescriptionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a prescription");
        }
    }

    @Override
    public int compareTo(PrescriptionId other) {
        return value.compareTo(other.value);
    }
}
