package org.ribwise.ui.builder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanWords;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;

/// Goals as they are typed: one a line; a date at its end is the day by which it is to be reached.
///
/// @param words the words
/// @param dates how dates are written
record GoalText(Messages words, DateText dates) {

    /// A line of it, not yet known to be within the limits.
    private record Line(String text, Optional<LocalDate> by) {}

    /// The text of goals.
    String of(List<PlanGoal> goals) {
        return goals.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(PlanGoal goal) {
        return goal.by()
                .map(day -> words.get("builder.goalBy", goal.text(), dates.of(day)))
                .orElse(goal.text());
    }

    /// Which limit a text is beyond; empty when it is beyond none.
    Optional<String> refusal(String text) {
        List<Line> lines = lines(text);
        if (lines.size() > PlanWords.MOST_GOALS) {
            return Optional.of(words.get("builder.tooManyGoals", lines.size(), PlanWords.MOST_GOALS));
        }
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).text().length();
            if (length > PlanGoal.LONGEST) {
                return Optional.of(words.get("builder.goalTooLong", i + 1, length, PlanGoal.LONGEST));
            }
        }
        return goals(lines).isPresent() ? Optional.empty() : Optional.of(words.get("builder.badGoal"));
    }

    /// The goals of a text that is beyond no limit.
    List<PlanGoal> read(String text) {
        return goals(lines(text)).orElseThrow();
    }

    private static Optional<List<PlanGoal>> goals(List<Line> lines) {
        try {
            return Optional.of(lines.stream()
                    .map(line -> new PlanGoal(line.text(), line.by()))
                    .toList());
        } catch (IllegalArgumentException noTextOrNoDay) {
            return Optional.empty();
        }
    }

    private List<Line> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::split)
                .toList();
    }

    private Line split(String line) {
        int space = line.lastIndexOf(' ');
        Optional<LocalDate> by = dates.read(line.substring(space + 1));
        String text = by.isPresent() && space > 0 ? line.substring(0, space).replaceFirst("[,;:]?\\s*$", "") : line;
        return new Line(text.isBlank() ? line : text, text.isBlank() ? Optional.empty() : by);
    }
}
