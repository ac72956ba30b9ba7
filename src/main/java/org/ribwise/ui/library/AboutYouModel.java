package org.ribwise.ui.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;

/// The answers of a person about themselves. In each group either some conditions apply or "none of these"; a group
/// without an answer is counted, never guessed at: nothing can be saved before all have one.
public final class AboutYouModel {

    private final Set<AboutQuestion> applies = EnumSet.noneOf(AboutQuestion.class);
    private final Set<AboutGroup> none = EnumSet.noneOf(AboutGroup.class);
    private final Set<ExerciseId> prescribed;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /// @param known what the person said before; empty when they have not been asked yet
    public AboutYouModel(Optional<Profile> known) {
        prescribed = known.map(Profile::prescribed).orElse(Set.of());
        known.ifPresent(profile -> {
            Stream.of(AboutQuestion.values())
                    .filter(question -> profile.has(question.tag()))
                    .forEach(applies::add);
            Stream.of(AboutGroup.values()).filter(group -> !anyOf(group)).forEach(none::add);
        });
    }

    /// Counts the changes of answers.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    boolean applies(AboutQuestion question) {
        return applies.contains(question);
    }

    boolean noneApplies(AboutGroup group) {
        return none.contains(group);
    }

    void answer(AboutQuestion question, boolean yes) {
        boolean changed = yes ? applies.add(question) : applies.remove(question);
        if (yes) {
            none.remove(question.group());
        }
        if (changed) {
            changes.set(changes.get() + 1);
        }
    }

    void answerNone(AboutGroup group, boolean yes) {
        boolean changed = yes ? none.add(group) : none.remove(group);
        if (yes) {
            AboutQuestion.of(group).forEach(applies::remove);
        }
        if (changed) {
            changes.set(changes.get() + 1);
        }
    }

    /// Groups that have no answer yet.
    List<AboutGroup> unanswered() {
        return Stream.of(AboutGroup.values())
                .filter(group -> !none.contains(group) && !anyOf(group))
                .toList();
    }

    private boolean anyOf(AboutGroup group) {
        return applies.stream().anyMatch(question -> question.group() == group);
    }

    /// Whether every group has an answer, so that it can be saved.
    boolean isComplete() {
        return unanswered().isEmpty();
    }

    /// What is known now.
    ///
    /// @throws IllegalStateException while a group has no answer: what was not said is not "none of these"
    public Profile profile() {
        if (!isComplete()) {
            throw new IllegalStateException("a group has no answer");
        }
        Set<SafetyTag> conditions = applies.stream().map(AboutQuestion::tag).collect(Collectors.toSet());
        return new Profile(conditions, prescribed);
    }
}
