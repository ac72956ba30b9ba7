package org.ribwise.domain.motion;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A movement: poses at given times and, between them, the eased way from one to the next.
///
/// The pose depends on the elapsed time alone, so a late or missed frame changes nothing about the next one.
///
/// @param keyframes at least one, in the order of their times, all of one view and base
public record PoseTrack(List<Keyframe> keyframes) {

    /// A pose that is reached at a time.
    ///
    /// @param millis time since the movement began, not negative
    /// @param pose where the figure is then
    public record Keyframe(long millis, Pose pose) {

        /// @throws IllegalArgumentException if the time is negative
        public Keyframe {
            if (millis < 0) {
                throw new IllegalArgumentException("keyframe at " + millis + " ms");
            }
        }
    }

    /// Copies the keyframes.
    ///
    /// @throws IllegalArgumentException if there is none, if times do not rise, or if view or base change
    public PoseTrack {
        keyframes = List.copyOf(keyframes);
        if (keyframes.isEmpty()) {
            throw new IllegalArgumentException("no keyframe");
        }
        for (int i = 1; i < keyframes.size(); i++) {
            requireFollows(keyframes.get(i - 1), keyframes.get(i));
        }
    }

    private static void requireFollows(Keyframe earlier, Keyframe later) {
        if (later.millis() <= earlier.millis()) {
            throw new IllegalArgumentException("keyframe at " + later.millis() + " ms after " + earlier.millis());
        }
        if (later.pose().view() != earlier.pose().view()
                || later.pose().base() != earlier.pose().base()) {
            throw new IllegalArgumentException("view or base changes at " + later.millis() + " ms");
        }
    }

    /// Time of the last keyframe; from then on the figure is still.
    public long lengthMillis() {
        return keyframes.getLast().millis();
    }

    /// Where the figure is. Before the first keyframe it is already there, after the last it stays.
    ///
    /// @param elapsedMillis time since the movement began
    public Pose at(long elapsedMillis) {
        Keyframe from = keyframes.getFirst();
        for (Keyframe to : keyframes) {
            if (elapsedMillis < to.millis()) {
                return elapsedMillis <= from.millis() ? from.pose() : between(from, to, elapsedMillis);
            }
            from = to;
        }
        return from.pose();
    }

    private static Pose between(Keyframe from, Keyframe to, long elapsedMillis) {
        double progress = (double) (elapsedMillis - from.millis()) / (to.millis() - from.millis());
        double share = Easing.smooth(progress);
        EnumMap<Channel, Double> angles = new EnumMap<>(Channel.class);
        for (Channel channel : moved(from.pose(), to.pose())) {
            double start = from.pose().angle(channel);
            angles.put(channel, start + (to.pose().angle(channel) - start) * share);
        }
        return new Pose(from.pose().view(), from.pose().base(), angles);
    }

    private static Set<Channel> moved(Pose from, Pose to) {
        EnumSet<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(from.angles().keySet());
        channels.addAll(to.angles().keySet());
        return channels;
    }
}
