package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import org.jspecify.annotations.Nullable;

/// Where in a tree a check is. A pointer is made of it only for what is wrong: making one takes longer than a check.
///
/// @param outside the value around it; null at the root
/// @param name property or index
record At(@Nullable At outside, String name) {

    /// The whole tree.
    static final At ROOT = new At(null, "");

    At property(String property) {
        return new At(this, property);
    }

    At index(int index) {
        return new At(this, Integer.toString(index));
    }

    JsonPointer pointer() {
        if (outside == null) {
            return JsonPointer.empty();
        }
        return outside.pointer().appendProperty(name);
    }
}
