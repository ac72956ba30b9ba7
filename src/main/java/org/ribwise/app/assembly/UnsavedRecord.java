package org.ribwise.app.assembly;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.profile.ProfileStore;
import org.ribwise.domain.record.Checkpoint;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionHistory;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.record.UnfinishedSessions;

/// Keeps sessions and the profile in memory only. It stands in when the record on disk cannot be opened, so that a
/// person can still breathe along; the program says that nothing is saved.
final class UnsavedRecord implements SessionLog, SessionHistory, UnfinishedSessions, ProfileStore {

    private final Map<SessionId, PastSession> sessions = new LinkedHashMap<>();
    private Optional<Profile> profile = Optional.empty();

    @Override
    public synchronized void started(SessionStart start) {
        sessions.putIfAbsent(
                start.id(), new PastSession(start, List.of(), Optional.empty(), Optional.empty(), Ratings.MISSING));
    }

    @Override
    public synchronized void itemEnded(SessionId session, ItemOutcome outcome, OffsetDateTime at) {
        change(session, past -> {
            if (past.outcomes().stream().anyMatch(known -> known.index() == outcome.index())) {
                return past;
            }
            List<ItemOutcome> outcomes = new ArrayList<>(past.outcomes());
            outcomes.add(outcome);
            return new PastSession(past.start(), outcomes, past.ending(), past.endedAt(), past.after());
        });
    }

    @Override
    public synchronized void ended(SessionId session, SessionEnding ending, OffsetDateTime at) {
        change(
                session,
                past -> past.ending().isPresent()
                        ? past
                        : new PastSession(
                                past.start(), past.outcomes(), Optional.of(ending), Optional.of(at), past.after()));
    }

    @Override
    public synchronized void ratedAfter(SessionId session, Ratings after, OffsetDateTime at) {
        change(session, past -> new PastSession(past.start(), past.outcomes(), past.ending(), past.endedAt(), after));
    }

    /// Nothing outlives the program here.
    @Override
    public void checkpoint(Checkpoint checkpoint) {}

    @Override
    public void saveUnfinished(SessionId session) {}

    @Override
    public void discard(SessionId session) {}

    @Override
    public Optional<Unfinished> unfinished() {
        return Optional.empty();
    }

    @Override
    public synchronized int closeInterrupted() {
        return 0;
    }

    @Override
    public synchronized List<PastSession> sessions() {
        return List.copyOf(sessions.values());
    }

    @Override
    public synchronized Optional<Profile> profile() {
        return profile;
    }

    @Override
    public synchronized void save(Profile now, OffsetDateTime at) {
        profile = Optional.of(now);
    }

    private void change(SessionId session, UnaryOperator<PastSession> how) {
        sessions.computeIfPresent(session, (id, past) -> how.apply(past));
    }
}
