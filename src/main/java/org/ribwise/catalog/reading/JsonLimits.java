package org.ribwise.catalog.reading;

/// How much one JSON text may hold; how deep it may be is the same for all.
///
/// @param mostBytes most bytes of the whole text, and so of each of its strings
/// @param mostValues most values, those inside others included
public record JsonLimits(int mostBytes, int mostValues) {

    /// A definition of an exercise or routine: it has about 5 kB and a few hundred values.
    public static final JsonLimits DEFINITION = new JsonLimits(StrictText.LARGEST_BYTES, 5_000);

    /// @throws IllegalArgumentException if there could be nothing
    public JsonLimits {
        if (mostBytes < 1 || mostValues < 1) {
            throw new IllegalArgumentException(mostBytes + " bytes, " + mostValues + " values");
        }
    }
}
