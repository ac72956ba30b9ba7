package org.ribwise.app.assembly;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.Ratings;
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

/// Sessions in memory that know, other than the unsaved ones of the program, which was in progress when it ended.
final class OpenSessions implements SessionLog, SessionHistory, UnfinishedSessions {

    private final UnsavedRecord unsaved = new UnsavedRecord();
    private Optional<Checkpoint> last = Optional.empty();

    UnsavedRecord unsaved() {
        return unsaved;
    }

    @Override
    public List<PastSession> sessions() {
        return unsaved.sessions();
    }

    @Override
    public Optional<Unfinished> unfinished() {
        return last.flatMap(place -> sessions().stream()
                .filter(past -> past.start().id().equals(place.session())
                        && past.ending().isEmpty())
                .findFirst()
                .map(past -> new Unfinished(past.start(), past.outcomes(), place)));
    }

    @Override
    public void started(SessionStart start) {
        unsaved.started(start);
    }

    @Override
    public void itemEnded(SessionId session, ItemOutcome outcome, OffsetDateTime at) {
        unsaved.itemEnded(session, outcome, at);
    }

    @Override
    public void ended(SessionId session, SessionEnding ending, OffsetDateTime at) {
        unsaved.ended(session, ending, at);
    }

    @Override
    public void ratedAfter(SessionId session, Ratings after, OffsetDateTime at) {
        unsaved.ratedAfter(session, after, at);
    }

    @Override
    public void checkpoint(Checkpoint checkpoint) {
        last = Optional.of(checkpoint);
    }

    @Override
    public void saveUnfinished(SessionId session) {
        last = Optional.empty();
    }

    @Override
    public void discard(SessionId session) {
        last = Optional.empty();
    }

    @Override
    public int closeInterrupted() {
        return 0;
    }
}
