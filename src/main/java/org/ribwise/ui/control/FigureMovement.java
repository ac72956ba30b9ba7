package org.ribwise.ui.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.Channel;
import org.ribwise.domain.motion.Pose;
import org.ribwise.domain.motion.Side;

/// Whether a figure has moved so far since it was drawn that an eye can tell: most of a stretch is a hold, in
/// which only the chest swells a little.
final class FigureMovement {

    /// The farthest that anything swells with a whole breath, in body heights: more than any part of the drawing does.
    private static final double MOST_SWELL = 0.02;

    private static final List<Channel> CHANNELS = List.of(Channel.values());

    private @Nullable Pose pose;
    private @Nullable Side side;
    private double fullness;

    /// A picture was drawn.
    void drawn(Pose now, Side workedSide, double fullnessOfLungs) {
        pose = now;
        side = workedSide;
        fullness = fullnessOfLungs;
    }

    /// Whether another picture would look different from the one that was drawn. No part is farther from a joint than
    /// a body is tall, so that nothing moves farther than all turns together carry it.
    ///
    /// @param pixels how tall the body is
    boolean isSeen(Pose now, Side workedSide, double fullnessOfLungs, double pixels) {
        Pose before = pose;
        if (before == null || before.view() != now.view() || before.base() != now.base() || side != workedSide) {
            return true;
        }
        double degrees = 0;
        for (int i = 0; i < CHANNELS.size(); i++) {
            Channel channel = CHANNELS.get(i);
            degrees += Math.abs(now.angle(channel) - before.angle(channel));
        }
        double bodyHeights = Math.toRadians(degrees) + MOST_SWELL * Math.abs(fullnessOfLungs - fullness);
        return bodyHeights * pixels >= Easel.SEEN_PIXELS;
    }
}
