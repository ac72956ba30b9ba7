package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.ribwise.coach.MovedClock;
import org.ribwise.coach.PlayedSessions;
import org.ribwise.domain.device.DisplayAwake;
import org.ribwise.domain.device.LockWatch;
import org.ribwise.domain.device.Speech;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timelines;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerModel.Mode;

/// What is asked of the computer while a session is played.
class WhilePlayingTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    private final List<String> asked = new ArrayList<>();
    private final MovedClock time = new MovedClock();
    private Runnable lock = () -> {};
    private final PlayerModel model = new PlayerModel(
            PlayedSessions.of(
                    Timelines.of(routine(breathe(PATTERN, 20, 0))),
                    new SessionId(new UUID(1, 2)),
                    time.clock(),
                    entry -> {},
                    SessionSound.SILENT),
            Messages.load(Locale.UK),
            (session, over) -> {});

    private void begin() {
        Setup.Devices devices = new Setup.Devices(
                SessionSound.SILENT, Speech.SILENT, new NotedAwake(), new NotedLock(), Setup.Reminding.NONE);
        new WhilePlaying(devices, Runnable::run).follow(model, new Pane());
        asked.clear();
        model.begin(Ratings.MISSING);
    }

    @Test
    void theDisplayStaysOnOnlyWhilePlaying() {
        begin();
        assertThat(asked).containsExactly("keep", "watch");
        time.run(5_000, model::refresh);
        assertThat(asked).as("once, not with every picture").hasSize(2);
        model.pauseOrResume();
        assertThat(asked).containsExactly("keep", "watch", "let go", "stop");
        model.pauseOrResume();
        model.askWhyOrReturn();
        assertThat(asked).endsWith("keep", "watch", "let go", "stop");
    }

    @Test
    void theEndLetsGoAsWell() {
        begin();
        time.run(30_000, model::refresh);
        assertThat(model.mode().get()).isEqualTo(Mode.OVER);
        assertThat(asked).containsExactly("keep", "watch", "let go", "stop");
    }

    @Test
    void aLockedScreenPausesAndUnlockingDoesNotGoOn() {
        begin();
        time.run(5_000, model::refresh);
        lock.run();
        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED_AWAY);
        time.run(60_000, model::refresh);
        assertThat(model.mode().get()).isEqualTo(Mode.PAUSED_AWAY);
        assertThat(model.frame().get().positionMillis()).isEqualTo(5_000);
        model.stop(StopReason.TIRED);
        lock.run();
        assertThat(model.mode().get()).isEqualTo(Mode.OVER);
    }

    private final class NotedAwake implements DisplayAwake {
        @Override
        public void keep() {
            asked.add("keep");
        }

        @Override
        public void letGo() {
            asked.add("let go");
        }
    }

    private final class NotedLock implements LockWatch {
        @Override
        public void watch(Runnable gone) {
            asked.add("watch");
            lock = gone;
        }

        @Override
        public void stop() {
            asked.add("stop");
        }
    }
}
