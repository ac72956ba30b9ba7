package org.ribwise.domain.plan;

import java.util.Arrays;

/// A plan file, byte by byte as it came: only so can its signature be checked again.
public final class PlanFile {

    private final byte[] bytes;

    /// Copies the bytes.
    ///
    /// @throws IllegalArgumentException if there are none
    public PlanFile(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("an empty file");
        }
        this.bytes = bytes.clone();
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanFile file && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
