package org.ribwise.ui.player;

import java.util.Optional;
import org.ribwise.domain.session.PacedBreath;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// Everything that the player shows at one moment.
///
/// @param item the exercise
/// @param step the step
/// @param elapsedMillis time since the step began
/// @param positionMillis time since the session began
/// @param breath the breath; empty when none is paced
/// @param caption the words
public record PlayerFrame(
        PlannedItem item,
        Step step,
        long elapsedMillis,
        long positionMillis,
        Optional<PacedBreath> breath,
        Caption caption) {}
