package org.ribwise.ui.kit;

import java.util.List;
import org.ribwise.domain.exercise.DefinitionProblem;

/// A problem of a definition file in words.
///
/// @param place file, line, column and JSON pointer, as far as they are known
/// @param found what is there
/// @param allowed what may be there
/// @param mend what to do about it
public record ProblemWords(String place, String found, String allowed, String mend) {

    private static final int PARTS = 3;

    /// The words of a problem. A reason's message has three lines: found, allowed, mend.
    public static ProblemWords of(DefinitionProblem problem, Messages words) {
        List<String> parts = List.of(
                words.name(problem.reason(), problem.details().toArray()).split("\n", PARTS));
        return new ProblemWords(place(problem, words), part(parts, 0), part(parts, 1), part(parts, 2));
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static String place(DefinitionProblem problem, Messages words) {
        if (problem.line() == 0) {
            return problem.file();
        }
        return problem.pointer().isEmpty()
                ? words.get("app.placeInFile", problem.file(), problem.line(), problem.column())
                : words.get("app.placeOfValue", problem.file(), problem.line(), problem.column(), problem.pointer());
    }

    /// All of it in one line.
    public String line() {
        return String.join(" ", List.of(place + ":", found, allowed, mend)).strip();
    }
}
