package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.HashMap;
import java.util.Map;

/// Where in a file a value begins, and where the values inside it do.
final class Positions {

    /// A file of which nothing is known.
    static final Positions NONE = new Positions(Place.WHOLE_FILE);

    private final Place place;
    private Map<String, Positions> inside = Map.of();

    Positions(Place place) {
        this.place = place;
    }

    /// @param name name of a property, or index in a list
    void put(String name, Positions value) {
        if (inside.isEmpty()) {
            // most values have nothing inside
            inside = new HashMap<>();
        }
        inside.put(name, value);
    }

    /// Where the value begins; for a value that is missing, where the nearest value around it begins.
    Place of(JsonPointer pointer) {
        Positions here = this;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            Positions next = here.inside.get(rest.getMatchingProperty());
            if (next == null) {
                return here.place;
            }
            here = next;
        }
        return here.place;
    }
}
