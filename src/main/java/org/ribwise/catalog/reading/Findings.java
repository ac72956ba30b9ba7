package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// What was found to be wrong with one file.
public final class Findings {

    private final String file;
    private final List<DefinitionProblem> problems = new ArrayList<>();
    private Positions positions = Positions.NONE;

    /// @param file path relative to the folder of definitions, with forward slashes
    public Findings(String file) {
        this.file = OneLine.of(file);
    }

    /// What problems call the file.
    public String file() {
        return file;
    }

    /// Only its problems are of interest from now on.
    public void forgetPlaces() {
        positions = Positions.NONE;
    }

    /// From now on a pointer stands for its line and column.
    void locateBy(Positions found) {
        positions = found;
    }

    /// Whether nothing is wrong.
    public boolean none() {
        return problems.isEmpty();
    }

    /// Where the value at the pointer begins.
    Place place(JsonPointer pointer) {
        return positions.of(pointer);
    }

    /// Whether nothing is wrong with the value at the pointer or inside it.
    public boolean noneWithin(JsonPointer pointer) {
        if (problems.isEmpty()) {
            return true;
        }
        String at = pointer.toString();
        return problems.stream()
                .map(DefinitionProblem::pointer)
                .noneMatch(found -> found.equals(at) || found.startsWith(at + "/"));
    }

    /// Where something is wrong.
    Set<String> pointers() {
        return problems.stream().map(DefinitionProblem::pointer).collect(Collectors.toSet());
    }

    /// What is wrong, as it was found.
    public List<DefinitionProblem> problems() {
        return List.copyOf(problems);
    }

    /// Something is wrong with the file as a whole.
    public void add(Reason reason, String... details) {
        add(Place.WHOLE_FILE, JsonPointer.empty(), reason, details);
    }

    /// Something is wrong with the value at the pointer.
    public void add(JsonPointer pointer, Reason reason, String... details) {
        add(positions.of(pointer), pointer, reason, details);
    }

    /// Something that was found elsewhere, in what came with the file.
    public void add(DefinitionProblem problem) {
        problems.add(problem);
    }

    /// Something is wrong at a place.
    public void add(Place place, JsonPointer pointer, Reason reason, String... details) {
        problems.add(new DefinitionProblem(
                file,
                place.line(),
                place.column(),
                pointer.toString(),
                reason,
                Stream.of(details).map(OneLine::of).toList()));
    }

    /// Makes a domain value from what the file says at the pointer; what the domain refuses is a problem there.
    public <T> Optional<T> attempt(JsonPointer pointer, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException | DateTimeException refused) {
            add(pointer, Reason.NOT_SENSIBLE, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
