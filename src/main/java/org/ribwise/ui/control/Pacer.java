package org.ribwise.ui.control;

import javafx.scene.layout.Region;
import org.ribwise.domain.motion.BreathMoment;

/// Shows how to breathe at one moment.
///
/// A pacer is told the moment and paints it. It holds no clock and no timeline, and it remembers nothing between two
/// moments: a late frame, a pause or a suspended machine changes nothing about the next picture.
///
/// ```java
/// Pacer pacer = new BodyPacer(messages);
/// screen.setCenter(pacer.node());
/// new FrameLoop(screen, () -> pacer.show(pattern.at(elapsedMillis()))).start();
/// ```
public sealed interface Pacer permits BodyPacer, OrbPacer, WavePacer, BarPacer {

    /// Paints a moment. Called once a frame on the JavaFX thread; creates no nodes.
    void show(BreathMoment moment);

    /// Paints rest: empty lungs, nothing to follow, for a person who breathes as they like.
    void showFreely();

    /// What to put on the screen; always the same node. At least 240 × 240 px; it grows with its place.
    Region node();
}
