package org.ribwise.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Route;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.StretchExercise.FeelAt;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.exercise.StretchExercise.Sides;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.View;

/// Definitions as they stand in their files; `exercises/schema` says what every name means and in which unit.
/// One file is bound twice, to its card and to its own part, so each leaves out what is the other's: the schema has
/// already refused names that belong to neither.
final class ExerciseJson {

    private ExerciseJson() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Card(
            String id,
            int version,
            Map<String, String> name,
            Map<String, String> purpose,
            int level,
            List<HelpArea> helps,
            Map<Variant, String> variants,
            List<Safety> safety,
            Evidence evidence,
            @Nullable String reviewed) {}

    record Safety(
            SafetyTag tag,
            SafetyNote.Action action,
            Map<String, String> advice,
            @Nullable String instead,
            @Nullable LimitNumbers limits) {}

    /// Limits that are left out are none.
    record LimitNumbers(
            @Nullable Boolean withoutHolds,
            @Nullable Double slowestPerMinute,
            @Nullable Integer longestSeconds,
            @Nullable Integer longestHoldSeconds) {}

    /// @param designValues for the reviewer of the file only
    record Evidence(Map<String, String> summary, List<String> sources, List<String> designValues) {}

    /// A number at first and later.
    record Count(int start, int target) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Breathing(
            List<Posture> postures, Map<String, String> setup, List<Part> parts, Count rounds, Count timesPerDay) {}

    /// A paced part has phases and either seconds or breaths; an own one seconds and a cue; a drill phases and times.
    record Part(
            @JsonProperty("do") PartKind kind,
            @Nullable List<Phase> phases,
            @Nullable Count seconds,
            @Nullable Count breaths,
            @Nullable Count times,
            @Nullable Map<String, String> cue) {}

    /// What a part of a breathing exercise is.
    enum PartKind {
        PACED,
        OWN,
        DRILL
    }

    /// Lengths in seconds. Only a drill has actions and rests, only a paced part a ramp.
    record Phase(
            Beat.Kind kind,
            @Nullable BreathAction action,
            @Nullable Route route,
            double start,
            @Nullable List<Double> ramp,
            double target,
            double cap,
            Map<String, String> cue) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stretch(
            Position position,
            Map<String, String> setup,
            View view,
            BasePose base,
            List<Prop> props,
            Sides sides,
            List<Step> steps,
            List<Step> finish,
            Map<String, String> feel,
            FeelAt feelAt,
            StretchDose dose) {}

    /// A move has breath, seconds and pose; a hold has none of them.
    record Step(
            @JsonProperty("do") Deed deed,
            @Nullable StepBreath breath,
            @Nullable Double seconds,
            @Nullable Map<String, Double> pose,
            Map<String, String> cue) {}

    /// What a step does.
    enum Deed {
        MOVE,
        HOLD
    }

    record StretchDose(Count holdSeconds, Count reps, Count sets) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Routine(
            String id,
            int version,
            Map<String, String> name,
            Map<String, String> description,
            int getReadySeconds,
            List<Item> items) {}

    /// Numbers that are left out are the exercise's start dose.
    record Item(
            String exercise,
            @Nullable Variant variant,
            @Nullable Integer seconds,
            @Nullable Integer rounds,
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            int restSeconds) {}
}
