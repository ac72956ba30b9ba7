package org.ribwise.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine.Option;

/// `--profile` and `--prescribed`: the person that the safety envelope is asked about.
final class PersonOptions {

    private static final String PROFILE = "--profile";
    private static final String PRESCRIBED = "--prescribed";

    @Option(names = PROFILE, paramLabel = "TAG", split = ",", descriptionKey = "cli.optionProfile")
    private List<String> tags = new ArrayList<>();

    @Option(names = PRESCRIBED, paramLabel = "ID", split = ",", descriptionKey = "cli.optionPrescribed")
    private List<String> prescribed = new ArrayList<>();

    /// Whether anything was said about the person.
    boolean given() {
        return !tags.isEmpty() || !prescribed.isEmpty();
    }

    /// The person.
    ///
    /// @throws Unanswerable if a tag is unknown or an id is not one
    Profile profile(Messages words) {
        Set<SafetyTag> conditions = EnumSet.noneOf(SafetyTag.class);
        for (String tag : tags) {
            conditions.add(Choice.of(SafetyTag.class, tag, PROFILE, words));
        }
        Set<ExerciseId> switchedOn = new HashSet<>();
        for (String id : prescribed) {
            switchedOn.add(id(id, words));
        }
        return new Profile(conditions, switchedOn);
    }

    private static ExerciseId id(String typed, Messages words) {
        try {
            return new ExerciseId(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new Unanswerable(words.get("cli.notAnId", PRESCRIBED, typed));
        }
    }
}
