package org.ribwise.domain.motion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.PoseTrack.Keyframe;

/// Every move of every stretch file that is shipped, as it is played: two repetitions, then the finish.
public final class ShippedMovements {

    private static final Path SHIPPED = Path.of(System.getProperty("ribwise.home", "."), "exercises");
    private static final long SAMPLE_MILLIS = 25;

    private ShippedMovements() {}

    /// One move of a stretch.
    ///
    /// @param id the exercise
    /// @param step which step it is, from 1
    /// @param track the way from pose to pose
    public record Move(String id, int step, PoseTrack track) {

        public Pose from() {
            return track.keyframes().getFirst().pose();
        }

        public Pose to() {
            return track.keyframes().getLast().pose();
        }

        /// The skeletons along the way, 40 in a second, the right side working.
        public List<Skeleton> skeletons() {
            return LongStream.rangeClosed(0, track.lengthMillis() / SAMPLE_MILLIS)
                    .mapToObj(sample -> Rig.skeleton(track.at(sample * SAMPLE_MILLIS), Side.RIGHT))
                    .toList();
        }

        static double sampleSeconds() {
            return SAMPLE_MILLIS / 1000.0;
        }

        @Override
        public String toString() {
            return id + " step " + step;
        }
    }

    /// The stretches.
    public static Stream<StretchExercise> stretches() {
        return new JsonExerciseSource(SHIPPED)
                .read().exercises().stream()
                        .filter(StretchExercise.class::isInstance)
                        .map(StretchExercise.class::cast);
    }

    /// All moves.
    public static Stream<Move> moves() {
        return stretches().flatMap(stretch -> moves(stretch).stream());
    }

    private static List<Move> moves(StretchExercise stretch) {
        List<MoveStep> steps = new ArrayList<>(stretch.steps());
        steps.addAll(stretch.steps());
        steps.addAll(stretch.finish());
        List<Move> moves = new ArrayList<>();
        Pose pose = Pose.of(stretch.view(), stretch.base());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).length() instanceof StepLength.Move(int millis)) {
                Pose end = steps.get(i).pose().orElseThrow();
                PoseTrack track = new PoseTrack(List.of(new Keyframe(0, pose), new Keyframe(millis, end)));
                moves.add(new Move(stretch.id().value(), i + 1, track));
                pose = end;
            }
        }
        return moves;
    }
}
