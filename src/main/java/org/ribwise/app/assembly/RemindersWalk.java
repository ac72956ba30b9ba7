package org.ribwise.app.assembly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.ribwise.domain.calendar.OpenDay;
import org.ribwise.domain.calendar.Reminders;
import org.ribwise.domain.calendar.RoutineTimes;
import org.ribwise.domain.device.Notifier;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.settings.ReminderSettings;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.settings.RemindersCard;
import org.ribwise.ui.settings.RemindersModel;

/// Reminds the person of their routine while the program runs: never while a session is played, not when today's plan
/// is done or the day is off, and never with a word about health. What has gone by is not mentioned again.
final class RemindersWalk {

    private final Surroundings around;
    private final FollowedPlan followed;
    private final BooleanSupplier playing;
    private final Runnable today;
    private final Messages words;
    private final LiveSettings settings;

    /// The record is read again after so long, or when a time has come (design value): it may have changed.
    private static final Duration READ_AGAIN = Duration.ofMinutes(10);

    private Instant since;
    private Optional<Instant> later = Optional.empty();
    private Optional<Known> known = Optional.empty();

    /// What was read last.
    ///
    /// @param open what was still to be done
    /// @param wishes what the person had chosen then
    private record Known(OpenDay open, ReminderSettings wishes) {}

    /// @param playing whether a session is played
    /// @param today the first screen
    RemindersWalk(Surroundings around, BooleanSupplier playing, Runnable today) {
        this.around = around;
        this.followed = new FollowedPlan(around);
        this.playing = playing;
        this.today = today;
        this.words = around.words();
        this.settings = around.computer().settings();
        this.since = now();
    }

    /// The card of the settings.
    Node card() {
        return new RemindersCard(new RemindersModel(settings, words.locale()), words);
    }

    /// Looks at the clock. Only when a time has come is the record read.
    ///
    /// @param notifier shows notices beside the window
    void look(Notifier notifier) {
        Instant now = now();
        if (playing.getAsBoolean() || !wishes().on() || now.isBefore(since)) {
            since = now;
            around.shell().closeNotice(text());
            return;
        }
        Reminders.Look look = new Reminders.Look(since, now, later);
        if (isWorthReading(look)) {
            since = now;
            open(day -> {
                known = Optional.of(new Known(day, wishes()));
                if (day.times().isEmpty()) {
                    around.shell().closeNotice(text());
                }
                reminders().due(day, look).ifPresent(time -> remind(notifier));
            });
        }
    }

    private boolean isWorthReading(Reminders.Look look) {
        return !look.now().isBefore(look.since().plus(READ_AGAIN))
                || known.filter(read -> read.wishes().equals(wishes()))
                        .map(Known::open)
                        .filter(open -> open.day().equals(around.coach().clock().today()))
                        .map(open -> reminders().due(open, look).isPresent())
                        .orElse(true);
    }

    private void open(Consumer<OpenDay> with) {
        LocalDate day = around.coach().clock().today();
        RoutineTimes times = new RoutineTimes(wishes().times());
        followed.read(plan -> plan.ifPresentOrElse(
                found -> with.accept(OpenDay.of(found, times, day)), () -> withoutPlan(times, day, with)));
    }

    private void withoutPlan(RoutineTimes times, LocalDate day, Consumer<OpenDay> with) {
        around.work()
                .run(
                        () -> (int) around.record().kept().history().sessions().stream()
                                .map(PastSession::start)
                                .filter(start -> start.at().toLocalDate().equals(day))
                                .count(),
                        sessions -> with.accept(OpenDay.withoutPlan(times, sessions, day)),
                        trouble -> {});
    }

    private void remind(Notifier notifier) {
        if (playing.getAsBoolean()) {
            return;
        }
        later = Optional.empty();
        notifier.show(text());
        Button open = button("reminder-open", words.get("plan.reminderOpen"));
        open.setOnAction(event -> today.run());
        Button wait = button("reminder-later", words.get("plan.reminderLater", Reminders.LATER.toMinutes()));
        wait.setOnAction(event -> later = Optional.of(now().plus(Reminders.LATER)));
        around.shell().closeNotice(text());
        around.shell().notice(text(), List.of(open, wait));
    }

    private Reminders reminders() {
        return new Reminders(wishes(), around.coach().clock().zone());
    }

    private ReminderSettings wishes() {
        return settings.now().get().reminders();
    }

    private String text() {
        return words.get("plan.reminder");
    }

    private Instant now() {
        return around.coach().clock().instants().instant();
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setWrapText(true);
        return button;
    }
}
