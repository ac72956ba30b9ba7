package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.coach.MovedClock;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.ui.control.FxThread;

/// A screen that takes long the first time is laid out before somebody asks for it.
class PreparedScreensTest {

    private static final String PROGRESS = "progress-view";

    @TempDir
    Path folder;

    private final MovedClock time = new MovedClock();
    private final OpenSessions sessions = new OpenSessions();

    @Test
    void progressIsLaidOutUnseenWhereThereIsSomethingToLookAt() {
        FxThread.run(() -> {
            WalkedScreens nothingYet = opened();
            assertThat(nothingYet.laidOut()).isNotEmpty().doesNotContain(PROGRESS);
            nothingYet.close();

            sessions.started(new SessionStart(
                    new SessionId(UUID.randomUUID()),
                    time.clock().time(),
                    new ExerciseId("br-any"),
                    1,
                    1,
                    Ratings.MISSING));
            WalkedScreens again = opened();
            assertThat(again.laidOut()).contains(PROGRESS);
            assertThat(again.showsOneOf(Set.of(PROGRESS))).isFalse();
            again.close();
        });
    }

    private WalkedScreens opened() {
        return new WalkedScreens(folder, time.clock(), new UnsavedNotes(), sessions, PersonFacts.NONE);
    }
}
