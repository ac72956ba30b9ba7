package org.ribwise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;

/// The data sets of `src/test/resources/statistics`, and what another tool makes of them.
final class StatisticsData {

    /// How near a figure must be to the independent one.
    static final double TOLERANCE = 1e-9;

    static final List<String> NAMES = List.of(
            "01-every-day",
            "02-irregular",
            "03-gaps-of-weeks",
            "04-ties",
            "05-constant",
            "06-one-rating",
            "07-two-ratings",
            "08-several-a-day",
            "09-three-years",
            "10-only-downwards");

    private final List<Line> lines;

    /// One line of a data set.
    record Line(LocalDate day, String kind, String value) {

        DayValue rating() {
            return new DayValue(day, Double.parseDouble(value));
        }
    }

    private StatisticsData(List<Line> lines) {
        this.lines = lines;
    }

    static StatisticsData read(String name) {
        return new StatisticsData(lines(name + ".csv").stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new Line(LocalDate.parse(cells[0]), cells[1], cells[2]))
                .toList());
    }

    List<DayValue> ratings(String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .map(Line::rating)
                .toList();
    }

    /// After less before.
    double[] differences() {
        double[] differences = new double[ratings("after").size()];
        double before = 0;
        int next = 0;
        for (Line line : lines) {
            if (line.kind().equals("pain")) {
                before = line.rating().value();
            } else if (line.kind().equals("after")) {
                differences[next++] = line.rating().value() - before;
            }
        }
        return differences;
    }

    List<DiaryEntry> diary() {
        return lines.stream()
                .filter(line -> Set.of("attack", "cough", "reliever").contains(line.kind()))
                .map(line -> new DiaryEntry(
                        new UUID(0, line.hashCode()),
                        line.day().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC),
                        event(line)))
                .toList();
    }

    private static DiaryEvent event(Line line) {
        return switch (line.kind()) {
            case "attack" -> new DiaryEvent.Attack(DiaryEvent.Strength.MODERATE, Set.of());
            case "cough" -> new DiaryEvent.CoughDay();
            default -> new DiaryEvent.Reliever(Integer.parseInt(line.value()), DiaryEvent.Purpose.SYMPTOMS);
        };
    }

    DaySpan span() {
        return new DaySpan(lines.getFirst().day(), lines.getLast().day());
    }

    /// What the other tool says of a data set, by the names of its figures. A figure that is not defined is not there.
    static Map<String, Double> expected(String name) {
        Map<String, Double> figures = new TreeMap<>();
        for (String line : lines("expected.csv")) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(name)) {
                figures.put(cells[1], Double.parseDouble(cells[2]));
            }
        }
        assertThat(figures).isNotEmpty();
        return figures;
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(StatisticsData.class.getResourceAsStream("/statistics/" + file));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
