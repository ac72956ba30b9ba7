package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribwise.domain.text.Folded;

/// All patients in the order of who needs a call.
///
/// First by the most urgent reason, those without any last; then by how many reasons there are, most first; then by the
/// last session, the longest ago first and those without one before; then by name.
///
/// @param lines in that order
public record Caseload(List<Line> lines) {

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

        private boolean fits(List<String> words) {
            return words.stream().allMatch(word -> beginsIn(word, folded));
        }

        private static boolean beginsIn(String word, String name) {
            return name.startsWith(word) || name.contains(" " + word);
        }
    }

    /// What decides the place of a line, looked up once and not with each comparison.
    private record Place(Line line, int urgency, int reasons, LocalDate lastSession) {

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::urgency)
                .thenComparing(Comparator.comparingInt(Place::reasons).reversed())
                .thenComparing(Place::lastSession)
                .thenComparing(place -> place.line().folded())
                .thenComparing(place -> place.line().entry().patient().id());

        static Place of(Line line) {
            return new Place(
                    line,
                    line.need().first().map(Enum::ordinal).orElse(Integer.MAX_VALUE),
                    line.need().reasons().size(),
                    line.entry()
                            .summary()
                            .flatMap(summary -> summary.done().lastSession())
                            .orElse(LocalDate.MIN));
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
                .map(Place::of)
                .sorted(Place.ORDER)
                .map(Place::line)
                .toList());
    }

    /// A patient's line; empty when there is no such patient.
    public Optional<Line> line(UUID patient) {
        return lines.stream()
                .filter(line -> line.entry().patient().id().equals(patient))
                .findFirst();
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
