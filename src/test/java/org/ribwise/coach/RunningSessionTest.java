package org.ribwise.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribwise.coach.NotedLog.Entry;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.ItemOutcome.Status;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.session.SessionState;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.Timelines;
import org.ribwise.ui.kit.Work;

/// What goes to the record while a session is played.
///
/// The session: 3 s get ready, 20 s breathing; 10 s rest, 3 s get ready, 10 s breathing.
class RunningSessionTest {

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-04-01T11:00:00+02:00");
    private static final SessionId ID = new SessionId(new UUID(1, 2));
    private static final Ratings BEFORE = new Ratings(Map.of(BodyRegion.NECK, new Nrs(4)), Optional.empty());
    private static final Ratings AFTER = new Ratings(Map.of(BodyRegion.NECK, new Nrs(2)), Optional.of(new Nrs(1)));
    private static final BreathPattern PATTERN = new BreathPattern(4_000, 0, 6_000, 0);

    private final Timeline timeline = Timelines.of(routine(breathe(PATTERN, 20, 10), breathe(PATTERN, 10, 0)));
    private final MovedClock time = new MovedClock();
    private final NotedLog log = new NotedLog();
    private final RunningSession session =
            new RunningSession(timeline, ID, time.clock(), entry -> entry.accept(log), SessionSound.SILENT);

    @Test
    void aWholeSessionIsStartedItsExercisesEndItEndsAndIsRatedInThatOrder() {
        session.begin(BEFORE);
        time.run(46_000, session::tick);
        time.later(60_000);
        session.rateAfter(AFTER);

        assertThat(log.entries())
                .containsExactly(
                        new Entry.Started(
                                new SessionStart(ID, BEGIN, timeline.routine().id(), 1, 2, BEFORE)),
                        new Entry.Item(ID, outcome(0, Status.COMPLETED, 20_000), BEGIN.plusSeconds(23)),
                        new Entry.Item(ID, outcome(1, Status.COMPLETED, 10_000), BEGIN.plusSeconds(46)),
                        new Entry.Ended(ID, new SessionEnding.Completed(), BEGIN.plusSeconds(46)),
                        new Entry.Rated(ID, AFTER, BEGIN.plusSeconds(106)));
    }

    @Test
    void anExerciseIsKeptAsSoonAsItEndsNotLater() {
        session.begin(BEFORE);
        time.run(22_500, session::tick);
        assertThat(log.count(Entry.Item.class)).isZero();
        time.run(500, session::tick);

        assertThat(log.count(Entry.Item.class)).isEqualTo(1);
        assertThat(log.count(Entry.Ended.class)).isZero();
    }

    @Test
    void aStopIsKeptWithWhatWasDoneAndWhy() {
        session.begin(BEFORE);
        time.run(9_000, session::tick);
        session.stop(StopReason.DIZZY_OR_TINGLING);
        session.stop(StopReason.OTHER);
        session.tick();

        assertThat(log.entries().subList(1, log.entries().size()))
                .containsExactly(
                        new Entry.Item(ID, outcome(0, Status.STOPPED, 6_000), BEGIN.plusSeconds(9)),
                        new Entry.Ended(
                                ID, new SessionEnding.Stopped(StopReason.DIZZY_OR_TINGLING), BEGIN.plusSeconds(9)));
    }

    @Test
    void whatIsSkippedIsKeptAsSkippedAlsoInAPause() {
        session.begin(BEFORE);
        time.run(8_000, session::tick);
        session.pause();
        session.skip();
        session.skip();
        session.skip();

        assertThat(log.entries().subList(1, log.entries().size()))
                .containsExactly(
                        new Entry.Item(
                                ID,
                                new ItemOutcome(
                                        0,
                                        timeline.items().getFirst().exercise().id(),
                                        1,
                                        Status.SKIPPED,
                                        5_000,
                                        25_000),
                                BEGIN.plusSeconds(8)),
                        new Entry.Item(ID, outcome(1, Status.SKIPPED, 0), BEGIN.plusSeconds(8)),
                        new Entry.Ended(ID, new SessionEnding.Completed(), BEGIN.plusSeconds(8)));
    }

    @Test
    void beforeItBeginsNothingIsWrittenAndItBeginsOnce() {
        session.tick();
        session.stop(StopReason.TIME);
        assertThat(log.entries()).isEmpty();

        session.begin(BEFORE);
        time.run(4_000, session::tick);
        session.begin(Ratings.MISSING);
        assertThat(log.entries()).hasSize(1);
        assertThat(session.positionMillis()).isEqualTo(4_000);
    }

    @Test
    void aRecordThatCannotBeWrittenDoesNotStopTheSession() {
        List<RuntimeException> troubles = new ArrayList<>();
        RecordWriter broken = entry -> Work.atOnce()
                .run(
                        () -> {
                            throw new RecordUnavailable(RecordUnavailable.Cause.NOT_WRITABLE);
                        },
                        done -> {},
                        troubles::add);
        RunningSession unsaved = new RunningSession(timeline, ID, time.clock(), broken, SessionSound.SILENT);
        unsaved.begin(BEFORE);
        time.run(46_000, unsaved::tick);
        unsaved.rateAfter(AFTER);

        assertThat(unsaved.state()).isInstanceOfSatisfying(SessionState.Over.class, over -> {
            assertThat(over.ending()).isEqualTo(new SessionEnding.Completed());
            assertThat(over.outcomes()).hasSize(2);
        });
        assertThat(troubles).as("each is said").hasSizeGreaterThan(5).hasOnlyElementsOfType(RecordUnavailable.class);
    }

    @Test
    void oneSessionIsRecordedOnceWhateverIsPressed() {
        for (long seed = 1; seed <= 10_000; seed++) {
            NotedLog noted = new NotedLog();
            RunningSession random = press(new Random(seed), noted);
            boolean begun = !(random.state() instanceof SessionState.Ready);
            boolean over = random.state() instanceof SessionState.Over;
            List<ItemOutcome> items = noted.entries().stream()
                    .flatMap(entry -> entry instanceof Entry.Item item
                            ? List.of(item.outcome()).stream()
                            : List.<ItemOutcome>of().stream())
                    .toList();
            assertThat(noted.count(Entry.Started.class)).as("seed %s", seed).isEqualTo(begun ? 1 : 0);
            assertThat(noted.count(Entry.Ended.class)).as("seed %s", seed).isEqualTo(over ? 1 : 0);
            assertThat(items).as("seed %s", seed).isEqualTo(random.state().outcomes());
            if (begun) {
                assertThat(noted.entries().getFirst()).as("seed %s", seed).isInstanceOf(Entry.Started.class);
            }
            if (over) {
                assertThat(noted.entries().getLast()).as("seed %s", seed).isInstanceOf(Entry.Ended.class);
            }
        }
    }

    private RunningSession press(Random random, NotedLog noted) {
        MovedClock moved = new MovedClock();
        RunningSession pressed =
                new RunningSession(timeline, ID, moved.clock(), entry -> entry.accept(noted), SessionSound.SILENT);
        for (int i = random.nextInt(60); i > 0; i--) {
            moved.later(random.nextInt(10) == 0 ? random.nextLong(86_400_000) : random.nextLong(5_000));
            switch (random.nextInt(14)) {
                case 0, 1 -> pressed.begin(BEFORE);
                case 2 -> pressed.pause();
                case 3, 4, 5 -> pressed.resume();
                case 6 -> pressed.skip();
                case 7 -> pressed.stop(random.nextBoolean() ? StopReason.PAIN : StopReason.TIME);
                default -> pressed.tick();
            }
        }
        return pressed;
    }

    private ItemOutcome outcome(int index, Status status, long playedMillis) {
        Timeline.PlannedItem item = timeline.items().get(index);
        return new ItemOutcome(index, item.exercise().id(), 1, status, playedMillis, item.plannedMillis());
    }
}
