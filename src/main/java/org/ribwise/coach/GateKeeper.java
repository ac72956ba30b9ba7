package org.ribwise.coach;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.WayBack;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.safety.Allowance;
import org.ribwise.domain.safety.Block;
import org.ribwise.domain.safety.Blocks;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Gate;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateKnown;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.domain.safety.GateRecord;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.safety.RedFlagHistory;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.safety.Settling;

/// Stands at the gate: knows what was before, gives the verdict, keeps what was asked and answered, and what was
/// serious as an event that holds until it is settled (clinical reference 5.1, 5.2).
///
/// It waits for the disk: not for the thread that draws the screen. When the record cannot be read or written it goes
/// by what it saw last, and by every event of this run. A person has one keeper, whatever screens they come through:
/// whoever keeps an event keeps it here.
public final class GateKeeper {

    private final GateNotes notes;
    private final CoachClock clock;
    private final Supplier<UUID> newId;

    /// Events of this run as they stand now, by identity: the record may have lost them.
    private final Map<UUID, SafetyEvent> ofThisRun = new LinkedHashMap<>();

    private Optional<GateKnown> seenLast = Optional.empty();
    private List<SafetyEvent> readLast = List.of();

    /// @param notes the person's record
    /// @param clock the clocks
    /// @param newId makes the identities of check-ins and events
    public GateKeeper(GateNotes notes, CoachClock clock, Supplier<UUID> newId) {
        this.notes = notes;
        this.clock = clock;
        this.newId = newId;
    }

    /// What follows from a check-in.
    ///
    /// @param pass with what the gate said
    /// @param known what it went by
    /// @param trouble why it was not kept, or something could not be read; empty when all is well
    public record Answer(GatePass pass, GateKnown known, Optional<RecordUnavailable> trouble) {}

    /// The verdict on a check-in. It is on disk, with everything serious, when this returns; a check-in that leads to
    /// nothing is kept too.
    ///
    /// @param facts the person as they are now
    /// @param entrance from where
    /// @param answers what was asked and answered
    /// @param scores what was scored; kept here when no session begins, which keeps its own
    public synchronized Answer ask(PersonFacts facts, Entrance entrance, GateAnswers answers, Scores scores) {
        Optional<RecordUnavailable> trouble = Optional.empty();
        GateKnown known;
        try {
            known = known(facts);
        } catch (RecordUnavailable unreadable) {
            trouble = Optional.of(unreadable);
            known = rememberedOf(facts);
        }
        OffsetDateTime now = clock.time();
        GateVerdict verdict = Gate.verdict(answers, known);
        List<SafetyEvent> serious = SafetyEvent.of(verdict, now, scores.ratings(), newId);
        serious.forEach(event -> ofThisRun.put(event.id(), event));
        try {
            notes.safety().asked(new GateRecord(newId.get(), now, entrance, answers, verdict));
            serious.forEach(notes.safety()::happened);
            if (verdict.allowance().equals(Allowance.NOTHING) && !scores.equals(Scores.MISSING)) {
                notes.scores().scored(new ScoreSheet(newId.get(), now, RatingTime.BEFORE, Optional.empty(), scores));
            }
        } catch (RecordUnavailable unwritten) {
            trouble = Optional.of(unwritten);
        }
        return new Answer(new GatePass(verdict, now), known, trouble);
    }

    /// What is known before anything is asked.
    ///
    /// @param facts the person as they are now
    /// @throws RecordUnavailable if the record cannot be read
    public synchronized GateKnown known(PersonFacts facts) {
        OffsetDateTime now = clock.time();
        List<SafetyEvent> events = events();
        WayBack way = new WayBack(
                diary(),
                Blocks.attacks(events),
                notes.sessions().sessions().stream()
                        .map(session -> session.start().at())
                        .toList(),
                facts.breathing().best(),
                facts.thresholds());
        GateKnown known = new GateKnown(
                facts,
                Blocks.now(events, now, facts.thresholds()),
                way.lastFlare().map(OffsetDateTime::toLocalDate),
                way.stage(now),
                clock.today());
        seenLast = Optional.of(known);
        return known;
    }

    /// What earlier stops and warnings forbid now.
    ///
    /// @throws RecordUnavailable if the record cannot be read
    public synchronized Block block(PersonFacts facts) {
        return Blocks.now(events(), clock.time(), facts.thresholds());
    }

    /// What is known when a check-in begins, and the verdict when no answer can open the gate.
    ///
    /// @param beforehand what is known
    /// @param shut the verdict without a question; empty when the questions are to be asked
    public record Opening(Beforehand beforehand, Optional<Answer> shut) {}

    /// A check-in begins. Where something from before keeps the gate shut nobody is asked anything: that is the
    /// verdict, and it is kept like every other.
    ///
    /// @param facts the person as they are now
    /// @param entrance from where
    /// @throws RecordUnavailable if the record cannot be read
    public synchronized Opening open(PersonFacts facts, Entrance entrance) {
        GateKnown known = known(facts);
        Optional<Answer> shut = known.isShut()
                ? Optional.of(ask(facts, entrance, GateAnswers.NOT_ASKED, Scores.MISSING))
                : Optional.empty();
        return new Opening(remembered(known), shut);
    }

    private Beforehand remembered(GateKnown known) {
        List<GateRecord> asked = notes.safety().checkIns().stream()
                .filter(record -> !record.answers().replies().isEmpty())
                .toList();
        OffsetDateTime from = clock.time().minusHours(GateQuestion.REMEMBERED_HOURS);
        Map<GateQuestion, Reply> replies = new EnumMap<>(GateQuestion.class);
        asked.stream()
                .filter(record -> record.at().isAfter(from))
                .forEach(record -> record.answers().replies().forEach((question, reply) -> {
                    if (question == GateQuestion.WITHIN_REACH && reply != Reply.YES) {
                        // what was not at hand then may be now: it is asked again
                        replies.remove(question);
                    } else if (question.isRemembered()) {
                        replies.put(question, reply);
                    }
                }));
        if (known.hasRecentAttack()) {
            replies.put(GateQuestion.RECENT_FLARE, Reply.YES);
        }
        RedFlagHistory history = new RedFlagHistory(asked, notes.safety().redFlags(), scored());
        return new Beforehand(
                replies,
                history.lastAsked(),
                history.known(),
                clock.today(),
                known.facts().thresholds());
    }

    /// The diary, and what was blown at check-ins.
    private List<DiaryEntry> diary() {
        return Stream.concat(
                        notes.diary().entries().stream(),
                        notes.scores().sheets().stream().flatMap(sheet -> sheet.blown().stream()))
                .toList();
    }

    /// Regions that had pain before.
    ///
    /// @throws RecordUnavailable if the record cannot be read
    public synchronized Set<BodyRegion> knownRegions() {
        return new RedFlagHistory(List.of(), List.of(), scored()).known();
    }

    /// Everything that was scored before now.
    private List<Scores> scored() {
        Stream<Scores> rated = notes.sessions().sessions().stream()
                .flatMap(session -> Stream.of(session.start().before(), session.after()))
                .map(Scores::of);
        return Stream.concat(rated, notes.scores().sheets().stream().map(ScoreSheet::scores))
                .toList();
    }

    /// The breath is rated again after a stop for rest. Back to the usual settles it; not back in time makes it
    /// something to contact the team for today (clinical reference 5.3).
    ///
    /// @param facts the person as they are now
    /// @param rating how breathless the person is at rest
    /// @return how it goes on
    /// @throws RecordUnavailable if the record cannot be read or written
    public synchronized Settling.Course rateAgain(PersonFacts facts, Nrs rating) {
        OffsetDateTime now = clock.time();
        Optional<SafetyEvent> resting = Blocks.resting(events(), now, facts.thresholds());
        if (resting.isEmpty()) {
            return Settling.Course.BACK;
        }
        SafetyEvent event = resting.get();
        long seconds = Math.max(0, Duration.between(event.at(), now).toSeconds());
        Optional<Nrs> usual = facts.breathing().usualBreathlessness();
        Settling.Course course = Settling.breathlessness(
                event.last().breathlessness(),
                usual,
                List.of(new Settling.Later(seconds, rating)),
                seconds,
                facts.thresholds());
        if (course == Settling.Course.BACK) {
            settle(facts, Settled.By.RECOVERED);
        } else if (course == Settling.Course.NOT_BACK && usual.isPresent()) {
            happened(event.raisedTo(Severity.URGENT));
        }
        return course;
    }

    /// Something serious happened, or is more serious now, or is settled. It holds for as long as the program
    /// runs, also when it cannot be written.
    ///
    /// @param event as it stands now
    /// @throws RecordUnavailable if the record cannot be written
    public synchronized void happened(SafetyEvent event) {
        ofThisRun.put(event.id(), event);
        notes.safety().happened(event);
    }

    /// The person says how it was settled; what that does not settle holds on (clinical reference 5.1).
    ///
    /// @param facts the person as they are now
    /// @param by how
    /// @throws RecordUnavailable if the record cannot be read or written
    public synchronized void settle(PersonFacts facts, Settled.By by) {
        for (SafetyEvent settled : Blocks.settled(events(), by, clock.time(), facts.thresholds())) {
            // written first: what could not be written is not settled
            notes.safety().happened(settled);
            ofThisRun.put(settled.id(), settled);
        }
    }

    private List<SafetyEvent> events() {
        readLast = notes.safety().events();
        return withThisRun();
    }

    /// What was read last, each event as it stands now.
    private List<SafetyEvent> withThisRun() {
        Map<UUID, SafetyEvent> events = new LinkedHashMap<>();
        readLast.forEach(event -> events.put(event.id(), event));
        events.putAll(ofThisRun);
        return List.copyOf(events.values());
    }

    private GateKnown rememberedOf(PersonFacts facts) {
        GateKnown known = seenLast.orElseGet(() -> GateKnown.of(facts, clock.today()));
        Block block = Blocks.now(withThisRun(), clock.time(), facts.thresholds());
        return new GateKnown(facts, block, known.lastAttack(), known.afterAttack(), clock.today());
    }
}
