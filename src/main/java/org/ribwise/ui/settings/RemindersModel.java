package org.ribwise.ui.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.ribwise.domain.settings.ReminderSettings;
import org.ribwise.ui.kit.LiveSettings;

/// Reminders, while they are chosen. Every choice holds at once.
public final class RemindersModel {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// Between times: a comma, a semicolon, or a blank that is not before "am" or "pm".
    private static final String BETWEEN = "\\s*[,;]\\s*|\\s+(?![aApP])";

    private final LiveSettings settings;
    private final List<DateTimeFormatter> understood;

    /// @param settings what holds now
    /// @param locale whose "am" and "pm" are understood
    public RemindersModel(LiveSettings settings, Locale locale) {
        this.settings = settings;
        this.understood = Stream.of("H:mm", "H.mm", "h:mma", "h:mm a", "ha", "h a")
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(locale))
                .toList();
    }

    /// What holds.
    ObservableValue<ReminderSettings> now() {
        return settings.now().map(all -> all.reminders());
    }

    void remind(boolean wanted) {
        change(now -> now.with(wanted));
    }

    /// The times as they are written.
    String times() {
        return reminders().times().stream().map(WRITTEN::format).collect(Collectors.joining(", "));
    }

    /// Takes times.
    ///
    /// @return whether they could be understood
    boolean takeTimes(String text) {
        List<Optional<LocalTime>> read = Stream.of(text.strip().split(BETWEEN))
                .filter(part -> !part.isEmpty())
                .map(this::time)
                .toList();
        List<LocalTime> times =
                read.stream().flatMap(Optional::stream).distinct().sorted().toList();
        if (read.stream().anyMatch(Optional::isEmpty) || times.size() > ReminderSettings.MOST_TIMES) {
            return false;
        }
        change(now -> now.with(times));
        return true;
    }

    String quietFrom() {
        return WRITTEN.format(reminders().quietFrom());
    }

    String quietTo() {
        return WRITTEN.format(reminders().quietTo());
    }

    /// Takes the beginning of the quiet time.
    ///
    /// @return whether it could be understood
    boolean takeQuietFrom(String text) {
        Optional<LocalTime> time = time(text);
        time.ifPresent(from -> change(now -> now.quiet(from, now.quietTo())));
        return time.isPresent();
    }

    /// Takes the end of the quiet time.
    ///
    /// @return whether it could be understood
    boolean takeQuietTo(String text) {
        Optional<LocalTime> time = time(text);
        time.ifPresent(to -> change(now -> now.quiet(now.quietFrom(), to)));
        return time.isPresent();
    }

    private Optional<LocalTime> time(String text) {
        for (DateTimeFormatter format : understood) {
            try {
                return Optional.of(LocalTime.parse(text.strip(), format));
            } catch (DateTimeException notInThisForm) {
                // the next form is tried
            }
        }
        return Optional.empty();
    }

    private ReminderSettings reminders() {
        return settings.now().get().reminders();
    }

    private void change(UnaryOperator<ReminderSettings> how) {
        settings.change(all -> all.with(how.apply(all.reminders())));
    }
}
