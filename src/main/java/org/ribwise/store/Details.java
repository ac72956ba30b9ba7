package org.ribwise.store;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Named values of a diary entry or a measure, several under one name where there are several.
///
/// @param values in order
record Details(List<Detail> values) {

    Details {
        values = List.copyOf(values);
    }

    /// One value.
    record Detail(String name, int idx, String value) {}

    static Details none() {
        return new Details(List.of());
    }

    /// The same with one more value of that name.
    Details with(String name, Object value) {
        List<Detail> more = new ArrayList<>(values);
        more.add(new Detail(name, all(name).size(), value.toString()));
        return new Details(more);
    }

    /// The same with one more value, if it is there.
    Details with(String name, Optional<?> value) {
        return value.map(there -> with(name, there)).orElse(this);
    }

    List<String> all(String name) {
        return values.stream()
                .filter(detail -> detail.name().equals(name))
                .map(Detail::value)
                .toList();
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /// @throws NoSuchElementException if it is not there
    String one(String name) {
        return first(name).orElseThrow();
    }

    int number(String name) {
        return Integer.parseInt(one(name));
    }
}
