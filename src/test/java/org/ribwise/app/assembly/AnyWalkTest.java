package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.coach.MovedClock;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.safety.GateRecord;
import org.ribwise.ui.control.FxThread;

/// Whatever is pressed on the real screens, in whatever order, with stops, rests, "I'm breathless", a program that
/// ends in between and days that pass: no exercise begins through a closed gate (clinical reference 5.7, 6). What
/// closes it is said here once more, by hand.
class AnyWalkTest {

    private static final int SEQUENCES = 9;
    private static final int BURSTS = 10;
    private static final int EVENTS = 6;
    private static final int LEAST = 4;
    private static final int BEST = 500;
    private static final Set<String> WAYS = Set.of(
            "start-main",
            "ask-BACK_RED_FLAG-NO",
            "contact-done",
            "contact-leave",
            "advice-second",
            "score-2",
            "player-stop",
            "emergency-close",
            "recovery-leave",
            "recovery-close");

    @TempDir
    Path folder;

    /// Whoever presses anything.
    private final class Visitor {
        private final Random random;
        private final int calm;
        private final MovedClock time = new MovedClock();
        private final UnsavedNotes notes = new UnsavedNotes();
        private final OpenSessions sessions = new OpenSessions();
        private final PersonFacts facts = PersonFacts.NONE.with(PersonFacts.BreathingFacts.NONE.withBest(
                Optional.of(new PersonalBest(new PeakFlow(BEST), time.clock().today()))));
        private final List<String> pressed = new ArrayList<>();
        private WalkedScreens screens = opened();
        private boolean exercising;
        private int used;
        private int begun;

        Visitor(long seed) {
            random = new Random(seed);
            // some press on, some press anything
            calm = seed % 3 == 0 ? 50 : 92;
        }

        private WalkedScreens opened() {
            return new WalkedScreens(folder, time.clock(), notes, sessions, facts);
        }

        void act() {
            int what = random.nextInt(100);
            if (what < 2) {
                screens.close();
                screens = opened();
                exercising = false;
                pressed.add("program ends");
            } else if (what < 10) {
                write();
            } else if (what < 16) {
                time.later(random.nextInt(40) * 60_000L);
            } else if (what < 18) {
                time.later(Duration.ofHours(random.nextInt(60)).toMillis());
            } else {
                press(what < calm);
            }
            look();
        }

        private void write() {
            List<TextInputControl> fields = screens.fields();
            if (!fields.isEmpty()) {
                TextInputControl field = fields.get(random.nextInt(fields.size()));
                field.setText(Integer.toString(50 + random.nextInt(random.nextBoolean() ? 55 : 500)));
                pressed.add(field.getId() + "=" + field.getText());
            }
        }

        private void press(boolean main) {
            List<ButtonBase> buttons = screens.buttons();
            if (buttons.isEmpty()) {
                // an emergency: it cannot be closed at once
                time.later(6_000);
                return;
            }
            List<ButtonBase> ways = buttons.stream().filter(this::leadsOn).toList();
            List<ButtonBase> among = main && !ways.isEmpty() ? ways : buttons;
            ButtonBase chosen = among.get(random.nextInt(among.size()));
            pressed.add(Objects.requireNonNullElse(chosen.getId(), chosen.getText()));
            chosen.fire();
            if ("verdict-today".equals(chosen.getId()) && random.nextBoolean()) {
                time.later(Duration.ofHours(1 + random.nextInt(60)).toMillis());
            }
        }

        /// The main button, and whatever else a person presses who wants to get on.
        private boolean leadsOn(ButtonBase button) {
            String id = Objects.requireNonNullElse(button.getId(), "");
            boolean chosen = button instanceof ToggleButton chip && chip.isSelected();
            return !chosen && isWay(button, id);
        }

        private static boolean isWay(ButtonBase button, String id) {
            return (button instanceof Button some && some.isDefaultButton())
                    || id.startsWith("stop-")
                    || WAYS.contains(id);
        }

        /// An exercise that was not there a moment ago has begun.
        private void look() {
            boolean now = screens.showsOneOf(Set.of("player", "sit-to-stand"));
            if (now && !exercising) {
                begun++;
                requireOpenGate();
            }
            exercising = now;
        }

        private void requireOpenGate() {
            List<GateRecord> asked = notes.checkIns();
            assertThat(asked).as("a check-in for each beginning").hasSizeGreaterThan(used);
            used = asked.size();
            GateRecord last = asked.getLast();
            OffsetDateTime now = time.clock().time();
            assertThat(last.at()).as("half an hour at most").isAfterOrEqualTo(now.minusMinutes(30));
            assertThat(ShutByHand.answers(last.answers(), BEST))
                    .as("what was answered")
                    .isEmpty();
            assertThat(new ShutByHand(notes.events(), now).reasons())
                    .as("what happened before")
                    .isEmpty();
        }
    }

    @Test
    void noSequenceOfScreensBeginsAnExerciseThroughAClosedGate() {
        int begun = 0;
        int stops = 0;
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            Visitor visitor = walk(seed);
            begun += visitor.begun;
            stops += visitor.notes.events().size();
        }
        assertThat(begun).as("an open gate lets through").isGreaterThan(LEAST);
        assertThat(stops).as("and sessions are stopped").isGreaterThan(LEAST);
    }

    /// A few presses are a turn of their own on the screen's thread: between them goes on what waits for the next
    /// picture.
    private Visitor walk(long seed) {
        AtomicReference<Visitor> visitor = new AtomicReference<>();
        FxThread.run(() -> visitor.set(new Visitor(seed)));
        try {
            for (int burst = 0; burst < BURSTS; burst++) {
                FxThread.run(() -> {
                    for (int event = 0; event < EVENTS; event++) {
                        visitor.get().act();
                    }
                });
            }
        } catch (AssertionError | RuntimeException found) {
            throw new AssertionError("seed " + seed + ": " + visitor.get().pressed, found);
        } finally {
            FxThread.run(visitor.get().screens::close);
        }
        return visitor.get();
    }
}
