package org.ribwise.ui.profile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.Clearance;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;
import org.ribwise.domain.profile.Profile;

/// The answers of a person about themselves. Every answer is kept at once; what was not answered stays unknown.
public final class ProfileModel {

    private final PersonNotes notes;
    private final LocalDate today;
    private final Set<ClearanceCondition> presumed = EnumSet.noneOf(ClearanceCondition.class);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /// @param notes what is known
    /// @param today the person's date
    public ProfileModel(PersonNotes notes, LocalDate today) {
        this.notes = notes;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /// Counts the changes of answers.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    PersonFacts facts() {
        return notes.facts();
    }

    /// What the person said about a condition.
    Reply reply(AboutQuestion question) {
        SafetyTag tag = question.tag();
        if (notes.answers().has(tag)) {
            return Reply.YES;
        }
        if (notes.facts().notSure().contains(tag)) {
            return Reply.NOT_SURE;
        }
        return notes.answers().notAsked().contains(tag) ? Reply.NOT_ASKED : Reply.NO;
    }

    /// The person answers about a condition, or takes the answer back.
    void answer(AboutQuestion question, Reply reply) {
        keep(Set.of(question.tag()), reply);
    }

    /// The person says no to everything in a group that has no answer yet.
    void answerNoToTheRest(AboutGroup group) {
        EnumSet<SafetyTag> open = EnumSet.noneOf(SafetyTag.class);
        open(group).stream().map(AboutQuestion::tag).forEach(open::add);
        keep(open, Reply.NO);
    }

    /// Questions of a group that have no answer yet.
    List<AboutQuestion> open(AboutGroup group) {
        return AboutQuestion.of(group).stream()
                .filter(question -> reply(question) == Reply.NOT_ASKED)
                .toList();
    }

    /// How many questions about conditions have no answer yet.
    int open() {
        return Stream.of(AboutGroup.values())
                .mapToInt(group -> open(group).size())
                .sum();
    }

    /// What the person said about something that needs a doctor's word.
    Clearance clearance(ClearanceCondition condition) {
        return notes.facts().clearances().getOrDefault(condition, new Clearance(Reply.NOT_ASKED, Optional.empty()));
    }

    /// The person answers whether it applies; a doctor's word stays only where it may.
    void answer(ClearanceCondition condition, Reply reply) {
        presumed.remove(condition);
        Optional<LocalDate> cleared = reply.mayBeYes() ? clearance(condition).cleared() : Optional.empty();
        keep(notes.facts().with(condition, new Clearance(reply, cleared)));
    }

    /// The person says no to every one of them that has no answer yet.
    void answerNoToTheRestOfClearances() {
        for (ClearanceCondition condition : ClearanceCondition.values()) {
            if (isOpen(condition)) {
                answer(condition, Reply.NO);
            }
        }
    }

    /// The person says that one of them applies, or that they are not sure, and not yet which: until they say more,
    /// none of those without an answer is taken for a no.
    void answerNotSureToTheRestOfClearances() {
        for (ClearanceCondition condition : ClearanceCondition.values()) {
            if (clearance(condition).applies() == Reply.NOT_ASKED) {
                answer(condition, Reply.NOT_SURE);
                presumed.add(condition);
            }
        }
    }

    /// Whether the person has not said anything about this one by itself.
    boolean isOpen(ClearanceCondition condition) {
        return presumed.contains(condition) || clearance(condition).applies() == Reply.NOT_ASKED;
    }

    /// The person says on which day a doctor allowed exercise all the same, or that none did.
    void cleared(ClearanceCondition condition, Optional<LocalDate> on) {
        keep(notes.facts().with(condition, new Clearance(clearance(condition).applies(), on)));
    }

    /// The person says how breathless they usually are at rest.
    void usualBreathlessness(Optional<Nrs> rating) {
        keep(breathing().withUsualBreathlessness(rating));
    }

    BreathingFacts breathing() {
        return notes.facts().breathing();
    }

    void keep(BreathingFacts breathing) {
        keep(notes.facts().with(breathing));
    }

    /// Keeps what is known now, unless nothing changed.
    void keep(PersonFacts facts) {
        if (!facts.equals(notes.facts())) {
            notes.says(facts);
            changed();
        }
    }

    private void keep(Set<SafetyTag> tags, Reply reply) {
        Set<SafetyTag> conditions = with(notes.answers().conditions(), tags, reply == Reply.YES);
        Set<SafetyTag> notAsked = with(notes.answers().notAsked(), tags, reply == Reply.NOT_ASKED);
        Profile now = new Profile(conditions, notes.answers().prescribed(), notAsked);
        PersonFacts facts = notes.facts().withNotSure(with(notes.facts().notSure(), tags, reply == Reply.NOT_SURE));
        boolean same = now.equals(notes.answers()) && facts.equals(notes.facts());
        // the careful one first: between the two writes a condition is rather unsure than gone
        if (!facts.equals(notes.facts())) {
            notes.says(facts);
        }
        if (!now.equals(notes.answers())) {
            notes.says(now);
        }
        if (!same) {
            changed();
        }
    }

    private static Set<SafetyTag> with(Set<SafetyTag> before, Set<SafetyTag> tags, boolean in) {
        EnumSet<SafetyTag> after = EnumSet.noneOf(SafetyTag.class);
        after.addAll(before);
        if (in) {
            after.addAll(tags);
        } else {
            after.removeAll(tags);
        }
        return after;
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
