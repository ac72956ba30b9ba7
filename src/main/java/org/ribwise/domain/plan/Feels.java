package org.ribwise.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.StopReason;

/// How prescriptions went, from what the record keeps. A session is rated as a whole: its ratings count for every
/// exercise that was done in it.
///
/// @param sessions all sessions, oldest first
/// @param felt what was said about them
public record Feels(List<PastSession> sessions, List<SessionFelt> felt) {

    /// The next day is asked for from so long after a session on, to so long (design value, needs sign-off).
    private static final Duration NEXT_DAY_FROM = Duration.ofDays(1);

    private static final Duration NEXT_DAY_TO = Duration.ofDays(3);

    /// Copies the lists.
    public Feels {
        felt = List.copyOf(felt);
        sessions = List.copyOf(sessions);
    }

    /// How each of these went.
    public List<Feel> of(List<Done> done) {
        return done.stream()
                .flatMap(one -> session(one.session()).stream().map(past -> feel(one, past)))
                .toList();
    }

    private Optional<PastSession> session(SessionId id) {
        return sessions.stream().filter(past -> past.start().id().equals(id)).findFirst();
    }

    private Feel feel(Done done, PastSession past) {
        Optional<StopReason> stopped = past.ending().flatMap(Feels::symptom);
        Optional<Nrs> usual = past.start().before().worstPain();
        return new Feel(
                done.prescription(),
                done.at(),
                new Feel.Manner(
                        done.counts(),
                        said(past).flatMap(SessionFelt::comfort),
                        stopped.isPresent(),
                        stopped.filter(StopReason.DIZZY_OR_TINGLING::equals).isPresent()),
                new Feel.Pain(
                        usual,
                        past.after().worstPain(),
                        said(past).flatMap(SessionFelt::nextDay).or(() -> nextDay(past, usual)),
                        false),
                new Feel.Breath(
                        past.start().before().breathlessness(), past.after().breathlessness(), OptionalInt.empty()));
    }

    private Optional<SessionFelt> said(PastSession past) {
        return felt.stream()
                .filter(some -> some.session().equals(past.start().id()))
                .reduce((before, after) -> after);
    }

    private static Optional<StopReason> symptom(SessionEnding ending) {
        return switch (ending) {
            case SessionEnding.Stopped(StopReason reason) when reason.isSymptom() -> Optional.of(reason);
            case SessionEnding.Stopped _, SessionEnding.Completed _, SessionEnding.Interrupted _ -> Optional.empty();
        };
    }

    /// What the first check-in a day or more later says: pain above that before this session lasted.
    private Optional<Feel.NextDay> nextDay(PastSession past, Optional<Nrs> usual) {
        Instant end = past.endedAt().orElse(past.start().at()).toInstant();
        return usual.flatMap(before -> sessions.stream()
                .map(PastSession::start)
                .filter(next -> next.at().toInstant().isAfter(end.plus(NEXT_DAY_FROM)))
                .filter(next -> next.at().toInstant().isBefore(end.plus(NEXT_DAY_TO)))
                .flatMap(next -> next.before().worstPain().stream())
                .findFirst()
                .map(then -> then.compareTo(before) > 0 ? Feel.NextDay.LASTING : Feel.NextDay.AS_USUAL));
    }
}
