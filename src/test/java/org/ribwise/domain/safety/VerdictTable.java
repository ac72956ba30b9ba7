package org.ribwise.domain.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;

/// The hand-written table of verdicts, `src/test/resources/verdicts.txt`, with the conventions that its head
/// states.
public final class VerdictTable {

    private static final Path FILE = Path.of("src/test/resources/verdicts.txt");
    private static final String LAST_STEP = "@last";

    /// An answer of the envelope, the stricter the later.
    public enum Verdict {
        ALLOWED,
        CHANGES,
        REFUSED;

        public static Verdict of(Suitability suitability) {
            return switch (suitability) {
                case Suitability.Allowed() -> ALLOWED;
                case Suitability.WithChanges _ -> CHANGES;
                case Suitability.Refused _ -> REFUSED;
            };
        }

        Verdict stricter(Verdict other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /// One row.
    ///
    /// @param id the exercise
    /// @param lastStep whether it is about the last step of the ramp rather than the first
    /// @param level the level of the reference
    /// @param refused tags for which it is refused; for level 3 those that refuse it though it is prescribed
    /// @param changes tags for which it is changed
    public record Row(ExerciseId id, boolean lastStep, int level, Set<SafetyTag> refused, Set<SafetyTag> changes) {

        /// The verdict for one tag; of level 3, when it is prescribed.
        public Verdict verdict(SafetyTag tag) {
            if (tag == SafetyTag.PAEDIATRIC && level < 3) {
                return Verdict.REFUSED;
            }
            if (tag == SafetyTag.RECENT_EXACERBATION) {
                return level > 1 ? Verdict.REFUSED : lastStep ? Verdict.CHANGES : Verdict.ALLOWED;
            }
            return refused.contains(tag) ? Verdict.REFUSED : changes.contains(tag) ? Verdict.CHANGES : Verdict.ALLOWED;
        }

        @Override
        public String toString() {
            return id + (lastStep ? LAST_STEP : "");
        }

        /// The verdict for two tags: the stricter one.
        public Verdict verdict(SafetyTag one, SafetyTag other) {
            return verdict(one).stricter(verdict(other));
        }
    }

    private final Map<String, Set<SafetyTag>> groups = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private VerdictTable() {}

    /// Reads the table.
    public static VerdictTable read() {
        VerdictTable table = new VerdictTable();
        try {
            Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /// All rows.
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// The row of an exercise at its first step.
    public Row row(ExerciseId id) {
        return rows.stream()
                .filter(row -> !row.lastStep() && row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + id));
    }

    private void add(String line) {
        if (line.startsWith("=")) {
            String[] group = line.split("=", -1);
            groups.put(group[1].strip(), tags(group[2]));
            return;
        }
        String[] columns = line.split("\\|", -1);
        String name = columns[0].strip();
        Row row = new Row(
                new ExerciseId(name.replace(LAST_STEP, "")),
                name.endsWith(LAST_STEP),
                Integer.parseInt(columns[1].strip()),
                tags(columns[2]),
                tags(columns[3]));
        if (row.refused().stream().anyMatch(row.changes()::contains)) {
            throw new AssertionError(name + " refuses and changes for the same tag");
        }
        rows.add(row);
    }

    private Set<SafetyTag> tags(String words) {
        Set<SafetyTag> tags = EnumSet.noneOf(SafetyTag.class);
        Arrays.stream(words.strip().split(" +", -1))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> groups.containsKey(word)
                        ? groups.getOrDefault(word, Set.of()).stream()
                        : Stream.of(SafetyTag.valueOf(word)))
                .forEach(tags::add);
        return tags;
    }
}
