package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.safety.Block;
import org.ribwise.domain.safety.RedFlagRecord;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.StopDecision;

/// Keeps what was serious, away from the screen. What was kept last of an event counts.
///
/// @param around what it is kept with
record SafetyNotes(Surroundings around) {

    /// A stop rule decided something.
    ///
    /// @param session the session that it ended; empty when there was none
    /// @param last the last ratings
    SafetyEvent happened(StopDecision decision, Optional<SessionId> session, Ratings last) {
        SafetyEvent event =
                SafetyEvent.of(newId(), around.coach().clock().time(), decision, session.map(SessionId::value), last);
        keep(event);
        return event;
    }

    /// Keeps an event as it stands now.
    void keep(SafetyEvent event) {
        write(() -> around.record().keeper().happened(event));
    }

    /// Keeps what was said to the warning signs of the back.
    void asked(RedFlagAnswers answers) {
        RedFlagRecord record = new RedFlagRecord(newId(), around.coach().clock().time(), answers);
        write(() -> around.record().kept().safety().asked(record));
    }

    /// Finds out what is blocked after all that was kept.
    void blocked(Consumer<Block> told) {
        PersonFacts facts = around.record().person().facts();
        around.work().run(() -> around.record().keeper().block(facts), told, this::trouble);
    }

    private void write(Runnable entry) {
        around.work()
                .run(
                        () -> {
                            entry.run();
                            return true;
                        },
                        done -> {},
                        this::trouble);
    }

    private void trouble(RuntimeException trouble) {
        around.shell().notice(around.words().get("app.safetyNotSaved"));
    }

    private UUID newId() {
        return around.coach().newId().get();
    }
}
