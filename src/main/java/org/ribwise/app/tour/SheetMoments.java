package org.ribwise.app.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.PoseTrack;
import org.ribwise.domain.motion.PoseTrack.Keyframe;

/// Chooses the six moments of a contact sheet: of the first repetition of a stretch, or of the first breath of a
/// breathing exercise.
final class SheetMoments {

    /// Moments to a sheet.
    static final int MOMENTS = 6;

    private SheetMoments() {}

    /// What a moment shows.
    sealed interface Shown {

        /// The figure.
        ///
        /// @param feels whether it is a hold, in which the mark says where to feel it
        record Figure(StretchExercise exercise, Pose pose, double fullness, boolean feels) implements Shown {}

        /// The breath pacer.
        record Breath(BreathMoment moment) implements Shown {}
    }

    /// A moment.
    ///
    /// @param millis time since the repetition began
    /// @param phase the half of the breath, empty when the person breathes freely
    /// @param cue what to do
    record Moment(long millis, Optional<BreathPhase> phase, LocalText cue, Shown shown) {}

    static List<Moment> of(Exercise exercise) {
        return switch (exercise) {
            case StretchExercise stretch -> ofStretch(stretch);
            case BreathingExercise breathing -> ofBreathing(breathing.parts());
        };
    }

    private record Span(long from, long to, MoveStep step, PoseTrack track) {

        boolean moves() {
            return !track.keyframes()
                    .getFirst()
                    .pose()
                    .equals(track.keyframes().getLast().pose());
        }
    }

    private static List<Moment> ofStretch(StretchExercise exercise) {
        List<Span> spans = spans(exercise);
        List<Moment> moments = new ArrayList<>();
        for (long millis : times(spans)) {
            Span span =
                    spans.stream().filter(each -> millis <= each.to).findFirst().orElseGet(spans::getLast);
            double share = (double) (millis - span.from) / (span.to - span.from);
            Optional<BreathPhase> phase = switch (span.step.breath()) {
                case IN -> Optional.of(BreathPhase.IN);
                case OUT -> Optional.of(BreathPhase.OUT);
                case FREE -> Optional.empty();
            };
            double fullness = phase.map(half -> half == BreathPhase.IN ? share : 1 - share)
                    .orElse(0.3);
            boolean hold = span.step.length() instanceof StepLength.Hold;
            Pose pose = span.track.at(millis - span.from);
            moments.add(new Moment(
                    millis, phase, span.step.cue(), new Shown.Figure(exercise, pose, fullness, hold || share == 1)));
        }
        return moments;
    }

    private static List<Span> spans(StretchExercise exercise) {
        List<Span> spans = new ArrayList<>();
        Pose pose = Pose.of(exercise.view(), exercise.base());
        long from = 0;
        for (MoveStep step : exercise.steps()) {
            long length = switch (step.length()) {
                case StepLength.Move(int millis) -> millis;
                case StepLength.Hold() ->
                    Math.max(1, exercise.dose().holdSeconds().start()) * 1000L;
            };
            Pose end = step.pose().orElse(pose);
            PoseTrack track = new PoseTrack(List.of(new Keyframe(0, pose), new Keyframe(length, end)));
            spans.add(new Span(from, from + length, step, track));
            pose = end;
            from += length;
        }
        return spans;
    }

    /// The start and the ends of the steps that move, then, as long as there is room, the middles of these and the
    /// ends of the others.
    private static List<Long> times(List<Span> spans) {
        List<Long> times = new ArrayList<>(List.of(0L));
        List<Span> moving = spans.stream().filter(Span::moves).toList();
        moving.forEach(span -> times.add(span.to));
        for (int part = 2; part <= 4 && times.size() < MOMENTS; part++) {
            for (Span span : moving) {
                if (times.size() < MOMENTS) {
                    times.add(span.from + (span.to - span.from) * (part == 2 ? 2 : 2 * part - 5) / 4);
                }
            }
            if (part == 2) {
                spans.stream()
                        .filter(span -> !span.moves() && times.size() < MOMENTS)
                        .forEach(span -> times.add(span.to));
            }
        }
        List<Long> sorted = times.stream().sorted().distinct().toList();
        List<Long> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(MOMENTS, sorted.size()); i++) {
            int last = Math.min(MOMENTS, sorted.size()) - 1;
            chosen.add(sorted.get(Math.round((sorted.size() - 1) * i / (float) last)));
        }
        return chosen;
    }

    private static List<Moment> ofBreathing(List<BreathPart> parts) {
        List<Moment> moments = new ArrayList<>();
        for (BreathPart part : parts) {
            if (moments.isEmpty()) {
                switch (part) {
                    case BreathPart.Paced paced -> moments.addAll(ofPaced(paced));
                    case BreathPart.Drill drill -> moments.addAll(ofDrill(drill.beats()));
                    case BreathPart.Own _ -> {}
                }
            }
        }
        return moments;
    }

    private static List<Moment> ofPaced(BreathPart.Paced part) {
        BreathPattern pattern = part.pacing().start();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < MOMENTS; i++) {
            long millis = (long) pattern.cycleMillis() * i / MOMENTS;
            BreathMoment moment = pattern.at(millis);
            BreathPart.Guide guide = part.guides().get(moment.phase());
            if (guide != null) {
                moments.add(new Moment(millis, Optional.of(moment.phase()), guide.cue(), new Shown.Breath(moment)));
            }
        }
        return moments;
    }

    /// The moments are spread over the beats. The pacer has no action of its own: it shows a beat as the nearest half
    /// of a breath.
    private static List<Moment> ofDrill(List<Beat> beats) {
        List<Moment> moments = new ArrayList<>();
        long start = 0;
        for (int i = 0; i < Math.min(MOMENTS, beats.size()); i++) {
            Beat beat = beats.get(i);
            int from = MOMENTS * i / Math.min(MOMENTS, beats.size());
            int share = MOMENTS * (i + 1) / Math.min(MOMENTS, beats.size()) - from;
            for (int part = 0; part < share; part++) {
                double progress = (part + 0.5) / share;
                Optional<BreathPhase> phase = phase(beat.kind());
                moments.add(new Moment(
                        start + Math.round(progress * beat.startMillis()),
                        phase,
                        beat.cue(),
                        new Shown.Breath(drilled(phase.orElse(BreathPhase.OUT), progress))));
            }
            start += beat.startMillis();
        }
        return moments;
    }

    private static Optional<BreathPhase> phase(Beat.Kind kind) {
        return switch (kind) {
            case IN -> Optional.of(BreathPhase.IN);
            case HOLD_IN -> Optional.of(BreathPhase.HOLD_IN);
            case OUT -> Optional.of(BreathPhase.OUT);
            case HOLD_OUT -> Optional.of(BreathPhase.HOLD_OUT);
            case REST, ACTION -> Optional.empty();
        };
    }

    private static BreathMoment drilled(BreathPhase phase, double progress) {
        BreathPattern pattern = new BreathPattern(2000, 1000, 2000, 1000);
        long before = 0;
        for (BreathPhase earlier : BreathPhase.values()) {
            if (earlier == phase) {
                break;
            }
            before += pattern.millisOf(earlier);
        }
        return pattern.at(before + Math.round(progress * pattern.millisOf(phase)));
    }
}
