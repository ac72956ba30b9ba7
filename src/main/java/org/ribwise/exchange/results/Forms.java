package org.ribwise.exchange.results;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.domain.exchange.Stamped;

/// Lists of things that are known since some time, both ways. The usual time, when the file was made, is left out.
///
/// @param findings is told what the domain refuses, with its place
/// @param usual when the file was made
record Forms(Findings findings, Instant usual) {

    <J, T> List<Stamped<T>> each(
            JsonPointer above,
            String name,
            @Nullable List<J> written,
            Function<J, T> form,
            Function<J, @Nullable String> asOf) {
        List<Stamped<T>> all = new ArrayList<>();
        JsonPointer list = above.appendProperty(name);
        List<J> found = Absent.list(written);
        for (int i = 0; i < found.size(); i++) {
            J one = found.get(i);
            findings.attempt(list.appendIndex(i), () -> new Stamped<>(form.apply(one), known(asOf.apply(one))))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Instant known(@Nullable String asOf) {
        return asOf == null ? usual : Instant.parse(asOf);
    }

    static <T, J> @Nullable List<J> json(
            List<Stamped<T>> values, BiFunction<T, @Nullable String, J> form, Instant usual) {
        return Absent.unlessEmpty(values.stream()
                .map(stamped -> form.apply(
                        stamped.value(),
                        stamped.asOf().equals(usual) ? null : stamped.asOf().toString()))
                .toList());
    }
}
