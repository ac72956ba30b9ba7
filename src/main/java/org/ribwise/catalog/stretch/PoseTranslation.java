package org.ribwise.catalog.stretch;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Spelling;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.View;

/// Poses of an exercise, from names and angles to domain.
final class PoseTranslation {

    /// Channels of each view (clinical reference 2.3).
    private static final Set<Channel> SIDE_CHANNELS = EnumSet.range(Channel.ROOT, Channel.ANKLE_F);
    private static final Set<Channel> FRONT_CHANNELS = EnumSet.range(Channel.BEND, Channel.LEAN);
    private static final Set<Channel> TOP_CHANNELS =
            EnumSet.of(Channel.KNEES, Channel.ARM_SWEEP, Channel.TWIST, Channel.NECK_TURN);
    private static final Set<Channel> HEAD_END_CHANNELS = EnumSet.of(
            Channel.ROLL,
            Channel.DROP,
            Channel.ABDUCTION_A,
            Channel.ABDUCTION_B,
            Channel.ELBOW_FRONT_A,
            Channel.ELBOW_FRONT_B,
            Channel.NECK_TURN);
    /// Names for a pair of limbs, each short for its name with N and its name with F.
    private static final Set<String> PAIRS = Set.of("sh", "el", "hip", "kn", "an");

    private final View view;
    private final BasePose base;
    private final Findings findings;

    PoseTranslation(View view, BasePose base, Findings findings) {
        this.view = view;
        this.base = base;
        this.findings = findings;
    }

    Optional<Pose> of(Map<String, Double> json, JsonPointer pointer) {
        Map<Channel, Double> angles = new EnumMap<>(Channel.class);
        json.forEach((name, angle) -> {
            JsonPointer place = pointer.appendProperty(name);
            for (Channel channel : channels(name)) {
                checkView(channel, name, place);
                if (angles.put(channel, angle) != null) {
                    findings.add(place, Reason.SET_TWICE, channel.key());
                }
            }
        });
        return findings.attempt(pointer, () -> new Pose(view, base, angles));
    }

    private static List<Channel> channels(String name) {
        List<String> keys = PAIRS.contains(name) ? List.of(name + "N", name + "F") : List.of(name);
        return keys.stream().map(Channel::ofKey).flatMap(Optional::stream).toList();
    }

    private static Set<Channel> channels(View view) {
        return switch (view) {
            case SIDE -> SIDE_CHANNELS;
            case FRONT, BACK -> FRONT_CHANNELS;
            case TOP -> TOP_CHANNELS;
            case HEAD_END -> HEAD_END_CHANNELS;
        };
    }

    private void checkView(Channel channel, String name, JsonPointer place) {
        if (!channels(view).contains(channel)) {
            findings.add(place, Reason.ANGLE_NOT_IN_VIEW, name, view.name(), names(name));
        }
    }

    /// What this view can show, the names that were most likely meant first.
    private String names(String written) {
        return Spelling.nearestFirst(
                written, channels(view).stream().map(Channel::key).toList());
    }
}
