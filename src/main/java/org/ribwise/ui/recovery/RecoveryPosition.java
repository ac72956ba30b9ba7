package org.ribwise.ui.recovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ribwise.domain.exercise.StretchExercise.Prop;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.View;

/// Positions that ease breathing (clinical reference 1.1, SIT_LEAN first: 1.3, br-recovery). The poses are written here
/// and not in an exercise file: the folder of exercises may be missing. Angles are design values, drawn so that
/// forearms are supported and the trunk leans from the hips.
public enum RecoveryPosition {
    SIT_LEAN(Pose.of(View.SIDE, BasePose.SIT_LEAN), Set.of(Prop.CHAIR)),
    TABLE(
            new Pose(
                    View.SIDE,
                    BasePose.SIT_LEAN,
                    Map.of(
                            Channel.ROOT, 30.0,
                            Channel.SHOULDER_N, 85.0,
                            Channel.SHOULDER_F, 85.0,
                            Channel.ELBOW_N, 45.0,
                            Channel.ELBOW_F, 45.0,
                            Channel.NECK, 5.0)),
            Set.of(Prop.CHAIR, Prop.TABLE)),
    STAND_LEAN(
            new Pose(
                    View.SIDE,
                    BasePose.STAND,
                    Map.of(
                            Channel.ROOT, 42.0,
                            Channel.HIP_N, 52.0,
                            Channel.HIP_F, 36.0,
                            Channel.KNEE_N, 12.0,
                            Channel.KNEE_F, 6.0,
                            Channel.SHOULDER_N, 60.0,
                            Channel.SHOULDER_F, 60.0,
                            Channel.ELBOW_N, 70.0,
                            Channel.ELBOW_F, 70.0,
                            Channel.NECK, -5.0)),
            Set.of(Prop.TABLE)),
    WALL(
            new Pose(
                    View.SIDE,
                    BasePose.STAND,
                    Map.of(
                            Channel.ROOT, -8.0,
                            Channel.HIP_N, 6.0,
                            Channel.HIP_F, 6.0,
                            Channel.NECK, 6.0)),
            Set.of(Prop.WALL)),
    HIGH_SIDE(Pose.of(View.TOP, BasePose.SIDE_LYING), Set.of(Prop.BED));

    @SuppressWarnings("ImmutableEnumChecker") // a pose is a record that copies its angles
    private final Pose pose;

    @SuppressWarnings("ImmutableEnumChecker") // always a Set.of
    private final Set<Prop> props;

    RecoveryPosition(Pose pose, Set<Prop> props) {
        this.pose = pose;
        this.props = props;
    }

    /// How the figure is drawn.
    Pose pose() {
        return pose;
    }

    /// What it leans on.
    Set<Prop> props() {
        return props;
    }

    /// The one after it; the first after the last.
    RecoveryPosition next() {
        RecoveryPosition[] all = values();
        int at = List.of(all).indexOf(this);
        return all[(at + 1) % all.length];
    }
}
