package org.ribwise.app.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.coach.Coach;
import org.ribwise.coach.CoachClock;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateNotes;
import org.ribwise.coach.GatePass;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.sample.SampleLife;
import org.ribwise.domain.sample.SampleRoutine;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.TimelineCompiler;
import org.ribwise.store.SqliteRecord;

/// Made-up records, marked as such in their files.
public final class SampleRecord {

    private SampleRecord() {}

    /// What somebody of whom nothing is known may start, the usual thing first; empty when there is nothing to play.
    public static List<ClearedRoutine> offers(Path exercises, CoachClock clock) {
        Coach coach = new Coach(
                new Envelope(new JsonExerciseSource(exercises).read()),
                () -> Profile.UNKNOWN,
                clock,
                entry -> {},
                UUID::randomUUID,
                SessionSound.SILENT);
        return coach.offers().stream()
                .flatMap(offer -> offer.cleared().stream())
                .toList();
    }

    /// The same as a made-up person does it.
    public static List<SampleRoutine> routines(List<ClearedRoutine> offers) {
        return offers.stream().map(SampleRecord::routine).toList();
    }

    private static SampleRoutine routine(ClearedRoutine offer) {
        Timeline timeline = TimelineCompiler.compile(offer);
        List<SampleRoutine.Part> parts = timeline.items().stream()
                .map(item -> new SampleRoutine.Part(
                        item.exercise().id(), item.exercise().card().version(), item.plannedMillis()))
                .toList();
        return new SampleRoutine(timeline.routine().id(), timeline.routine().version(), parts);
    }

    /// Writes a made-up record, all of it or nothing.
    ///
    /// @param file where it shall be; nothing may be there yet
    /// @param life what is written
    /// @param name what the made-up person is called
    public static void write(Path file, SampleLife life, String name) {
        // the same life is the same person: what is exported of it is the same again
        UUID identity = UUID.nameUUIDFromBytes(
                (life.from() + " " + life.to() + " " + life.rhythm() + " " + life.seed()).getBytes(UTF_8));
        try (SqliteRecord record = SqliteRecord.createSample(file, identity)) {
            record.writeTogether(() -> life.write(
                    name,
                    new SampleLife.Ports(record.log(), record.scores(), record.diary(), record.facts()),
                    () -> {}));
        }
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
