package org.ribwise.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ProblemWords;

/// What is wrong with files, in words and as JSON.
///
/// @param words the words
record Problems(Messages words) {

    /// A problem in one line. It begins with `file:line:column`, which editors and terminals can open.
    String line(DefinitionProblem problem) {
        ProblemWords said = ProblemWords.of(problem, words);
        String place =
                problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line() + ":" + problem.column();
        String path = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
        String sentences = List.of(said.found(), said.allowed(), said.mend()).stream()
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return words.get("cli.problem", place + path, sentences);
    }

    /// One problem a line.
    String lines(List<DefinitionProblem> problems) {
        return problems.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /// The field `problems`.
    void write(List<DefinitionProblem> problems, JsonPage page) {
        page.objects("problems", problems, problem -> {
            ProblemWords said = ProblemWords.of(problem, words);
            page.text("file", problem.file());
            page.number("line", problem.line());
            page.number("column", problem.column());
            page.text("path", problem.pointer());
            page.text("reason", problem.reason().name());
            page.text("found", said.found());
            page.text("allowed", said.allowed());
            page.text("mend", said.mend());
        });
    }
}
