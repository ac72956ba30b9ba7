package org.ribwise.domain.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.motion.PoseTrack.Keyframe;

class PoseTrackTest {

    private static final Pose START = Pose.of(View.SIDE, BasePose.QUAD);
    private static final PoseTrack TRACK =
            new PoseTrack(List.of(new Keyframe(1000, START), new Keyframe(5000, Stretches.COW)));

    @Test
    void keyframesAreReachedExactly() {
        assertThat(TRACK.at(1000)).isEqualTo(START);
        assertThat(TRACK.at(5000)).isEqualTo(Stretches.COW);
    }

    @Test
    void theFigureIsStillBeforeTheFirstAndAfterTheLastKeyframe() {
        assertThat(TRACK.at(-5)).isEqualTo(START);
        assertThat(TRACK.at(0)).isEqualTo(START);
        assertThat(TRACK.at(60_000)).isEqualTo(Stretches.COW);
        assertThat(TRACK.lengthMillis()).isEqualTo(5000);
    }

    @Test
    void halfwayThroughAMoveEveryAngleIsHalfway() {
        Pose middle = TRACK.at(3000);
        assertThat(middle.angle(Channel.ROOT)).isCloseTo((76 + 95) / 2.0, within(1e-9));
        assertThat(middle.angle(Channel.NECK)).isCloseTo(-7.5, within(1e-9));
    }

    @Test
    void movesBeginAndEndGently() {
        assertThat(TRACK.at(1400).angle(Channel.ROOT)).isLessThan(76 + 0.1 * 19 * 0.1);
        assertThat(TRACK.at(4600).angle(Channel.ROOT)).isGreaterThan(95 - 0.1 * 19 * 0.1);
    }

    @Test
    void aChannelThatAPoseDoesNotNameComesFromTheBase() {
        Pose shoulderOnly = Stretches.pose(View.SIDE, BasePose.QUAD, "shN", 67);
        PoseTrack track = new PoseTrack(List.of(new Keyframe(0, shoulderOnly), new Keyframe(2000, Stretches.CAT)));
        assertThat(track.at(0).angle(Channel.HIP_N)).isEqualTo(76);
        assertThat(track.at(1000).angle(Channel.HIP_N)).isCloseTo((76 + 45) / 2.0, within(1e-9));
    }

    @Test
    void keyframesThatDoNotMakeAMovementAreRejected() {
        Keyframe first = new Keyframe(0, START);
        assertThatThrownBy(() -> new PoseTrack(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PoseTrack(List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 ms after 0");
        assertThatThrownBy(() -> new PoseTrack(List.of(first, new Keyframe(9, Stretches.LEANT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("view or base");
        assertThatThrownBy(() -> new Keyframe(-1, START)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void basePosesHaveTheAnglesOfTheReferenceTable() {
        assertThat(BasePose.QUAD.angle(Channel.ROOT)).isEqualTo(76);
        assertThat(BasePose.SIT.angle(Channel.KNEE_F)).isEqualTo(90);
        assertThat(BasePose.SIT.angle(Channel.THORAX)).isEqualTo(5);
        assertThat(BasePose.CROOK.angle(Channel.KNEE_N)).isEqualTo(2 * BasePose.CROOK.angle(Channel.HIP_N));
        assertThat(BasePose.SIT_LEAN.angle(Channel.NECK)).isEqualTo(-15);
        assertThat(BasePose.PRONE.angle(Channel.ELBOW_N)).isEqualTo(120);
        assertThat(BasePose.STAND.angle(Channel.TWIST)).isZero();
    }
}
