package org.ribwise.coach;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ribwise.domain.diary.WayBack;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.safety.Block;
import org.ribwise.domain.safety.Blocks;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Gate;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateKnown;
import org.ribwise.domain.safety.GateRecord;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Settled;

/// Stands at the gate: knows what was before, gives the verdict, keeps what was asked and answered, and what was
/// serious as an event that holds until it is settled (clinical reference 5.1, 5.2).
///
/// It waits for the disk: not for the thread that draws the screen. When the record cannot be read or written it goes
/// by what it saw last, and by every event of this run.
public final class GateKeeper {

    private final GateNotes notes;
    private final CoachClock clock;
    private final Supplier<UUID> newId;

    /// Events of this run, by identity: the record may have lost them.
    private final Map<UUID, SafetyEvent> ofThisRun = new LinkedHashMap<>();

    private Optional<GateKnown> seenLast = Optional.empty();

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
    /// @param last what was rated; {@link Ratings#MISSING} when nothing was
    public synchronized Answer ask(PersonFacts facts, Entrance entrance, GateAnswers answers, Ratings last) {
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
        List<SafetyEvent> serious = SafetyEvent.of(verdict, now, last, newId);
        serious.forEach(event -> ofThisRun.put(event.id(), event));
        try {
            notes.safety().asked(new GateRecord(newId.get(), now, entrance, answers, verdict));
            serious.forEach(notes.safety()::happened);
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
                notes.diary().entries(),
                Blocks.attacks(events),
                notes.sessions().sessions().stream()
                        .map(session -> session.start().at())
                        .toList(),
                facts.breathing().best(),
                facts.thresholds());
        GateKnown known = new GateKnown(
                facts,
                Blocks.now(events, now, facts.thresholds()),
                way.lastAttack().map(OffsetDateTime::toLocalDate),
                way.stage(now),
                clock.today());
        seenLast = Optional.of(known);
        return known;
    }

    /// The person says how it was settled; what that does not settle holds on (clinical reference 5.1).
    ///
    /// @param facts the person as they are now
    /// @param by how
    /// @throws RecordUnavailable if the record cannot be read or written
    public synchronized void settle(PersonFacts facts, Settled.By by) {
        for (SafetyEvent settled : Blocks.settled(events(), by, clock.time(), facts.thresholds())) {
            notes.safety().happened(settled);
            ofThisRun.computeIfPresent(settled.id(), (id, old) -> settled);
        }
    }

    private List<SafetyEvent> events() {
        List<SafetyEvent> events = new ArrayList<>(notes.safety().events());
        ofThisRun.values().stream()
                .filter(event -> events.stream().noneMatch(kept -> kept.id().equals(event.id())))
                .forEach(events::add);
        return events;
    }

    private GateKnown rememberedOf(PersonFacts facts) {
        GateKnown known = seenLast.orElseGet(() -> GateKnown.of(facts, clock.today()));
        Block block = known.block() instanceof Block.Open
                ? Blocks.now(List.copyOf(ofThisRun.values()), clock.time(), facts.thresholds())
                : known.block();
        return new GateKnown(facts, block, known.lastAttack(), known.afterAttack(), clock.today());
    }
}
