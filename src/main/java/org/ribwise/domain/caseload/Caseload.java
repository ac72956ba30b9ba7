package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ribwise.domain.text.Folded;

/// All patients in the order of who needs a call.
///
/// First by the most urgent reason, those without any last; then by how many reasons there are, most first; then by the
/// last session, the longest ago first and those without one before; then by name.
///
/// @param lines in that order
public record Caseload(List<Line> lines) {

    private static final Comparator<Line> ORDER = Comparator.comparingInt(Line::urgency)
            .thenComparingInt(line -> -line.need().reasons().size())
            .thenComparing(Line::lastSession)
            .thenComparing(Line::folded)
            .thenComparing(line -> line.entry().patient().id());

    /// Copies the list.
    public Caseload {
        lines = List.copyOf(lines);
    }

    /// One patient with the reasons for a call.
    ///
    /// @param entry the patient
    /// @param need why a call may be needed
    /// @param folded the name, made comparable
    public record Line(CaseloadEntry entry, CallNeed need, String folded) {

        private int urgency() {
            return need.first().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
        }

        private LocalDate lastSession() {
            return entry.summary()
                    .flatMap(summary -> summary.done().lastSession())
                    .orElse(LocalDate.MIN);
        }

        private boolean fits(List<String> words) {
            return words.stream().allMatch(word -> beginsIn(word, folded));
        }

        private static boolean beginsIn(String word, String name) {
            return name.startsWith(word) || name.contains(" " + word);
        }
    }

    /// Puts patients in order.
    ///
    /// @param today the physiotherapist's date
    public static Caseload of(List<CaseloadEntry> entries, LocalDate today) {
        return new Caseload(entries.stream()
                .map(entry -> new Line(
                        entry,
                        CallNeed.of(entry, today),
                        Folded.of(entry.patient().name())))
                .sorted(ORDER)
                .toList());
    }

    /// Those who are looked for, in the same order.
    ///
    /// @param search beginnings of parts of the name, in any order; blank for everybody
    public List<Line> lines(CaseloadFilter filter, String search) {
        String folded = Folded.of(search);
        List<String> words = folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
        return lines.stream()
                .filter(line -> filter.shows(line.need()))
                .filter(line -> line.fits(words))
                .toList();
    }

    /// How many patients each filter shows.
    public Map<CaseloadFilter, Long> counts() {
        Map<CaseloadFilter, Long> counts = new EnumMap<>(CaseloadFilter.class);
        Stream.of(CaseloadFilter.values())
                .forEach(filter -> counts.put(
                        filter,
                        lines.stream().filter(line -> filter.shows(line.need())).count()));
        return counts;
    }
}
