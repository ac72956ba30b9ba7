package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.HashMap;
import java.util.Map;

/// Where in a file each value begins, by JSON pointer.
final class Positions {

    private final Map<JsonPointer, Place> places = new HashMap<>();

    void put(JsonPointer pointer, Place place) {
        places.put(pointer, place);
    }

    /// Where the value begins; for a value that is missing, where the nearest value around it begins.
    Place of(JsonPointer pointer) {
        for (JsonPointer at = pointer; at != null; at = at.head()) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return Place.WHOLE_FILE;
    }
}
