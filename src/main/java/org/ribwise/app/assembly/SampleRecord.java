package org.ribwise.app.assembly;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.coach.Coach;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateNotes;
import org.ribwise.coach.GatePass;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.store.SqliteRecord;

/// Fills a temporary record with made-up sessions before the program opens it.
public final class SampleRecord {

    private SampleRecord() {}

    /// Opens the record of a setup, lets somebody write sessions of the first routine into it, and closes it.
    ///
    /// @param setup whose data folder is a temporary one
    /// @param write gets the log and the routine; not called when there is nothing to play
    /// @return everything that can be started, the routine first
    public static List<ClearedRoutine> fill(Setup setup, BiConsumer<SessionLog, ClearedRoutine> write) {
        var library = new JsonExerciseSource(setup.exercises()).read();
        Coach coach = new Coach(
                new Envelope(library),
                () -> Profile.UNKNOWN,
                setup.clock(),
                entry -> {},
                UUID::randomUUID,
                SessionSound.SILENT);
        List<ClearedRoutine> offers = coach.offers().stream()
                .flatMap(offer -> offer.cleared().stream())
                .toList();
        try (SqliteRecord record = SqliteRecord.open(setup.recordFile())) {
            offers.stream().findFirst().ifPresent(routine -> write.accept(record.log(), routine));
        }
        return offers;
    }

    /// Leaves the first offer unfinished, as a program does that ends in the middle of a session.
    ///
    /// @param setup whose data folder is a temporary one
    /// @param play lets time go on, looking after every step of it
    public static void leaveUnfinished(Setup setup, Consumer<Runnable> play) {
        try (SqliteRecord record = SqliteRecord.open(setup.recordFile())) {
            Profile known = record.profiles().profile().orElse(Profile.UNKNOWN);
            Coach coach = new Coach(
                    new Envelope(new JsonExerciseSource(setup.exercises()).read()),
                    () -> known,
                    setup.clock(),
                    entry -> entry.accept(record.log()),
                    UUID::randomUUID,
                    SessionSound.SILENT);
            GateKeeper keeper = new GateKeeper(
                    new GateNotes(record.safety(), record.diaryHistory(), record.history(), record.scores()),
                    setup.clock(),
                    UUID::randomUUID);
            GatePass pass = keeper.ask(
                            PersonFacts.NONE, Entrance.TODAY, GateAnswers.goodDay(GateNumbers.MISSING), Scores.MISSING)
                    .pass();
            coach.offers().stream()
                    .findFirst()
                    .flatMap(offer -> coach.prepare(offer, pass))
                    .ifPresent(session -> {
                        session.begin(Ratings.MISSING);
                        play.accept(session::tick);
                    });
        }
    }
}
