package org.ribwise.ui.player;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.session.BreathCourse;
import org.ribwise.domain.session.PacedBreath;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.control.BarPacer;
import org.ribwise.ui.control.BodyPacer;
import org.ribwise.ui.control.OrbPacer;
import org.ribwise.ui.control.Pacer;
import org.ribwise.ui.control.WavePacer;
import org.ribwise.ui.kit.Messages;

/// The four pacers, of which one is seen. All show the same moment; changing over in mid-breath changes the picture
/// and nothing else. A pacer is made when it is first chosen.
final class PacerDeck {

    private final Map<PacerChoice, Pacer> pacers = new EnumMap<>(PacerChoice.class);
    private final Messages words;
    private final Consumer<Region> place;
    private @Nullable Timeline timeline;
    private BreathCourse course = new BreathCourse(List.of());
    private PacerChoice choice = PacerChoice.BODY;
    private boolean reducesMotion;
    private @Nullable PlayerFrame shown;
    private @Nullable Pacer seen;

    /// @param words the words
    /// @param place puts a pacer on the screen in the place of the one before
    PacerDeck(Messages words, Consumer<Region> place) {
        this.words = words;
        this.place = place;
    }

    /// Chooses the pacer that is seen, unless motion is reduced.
    void choose(PacerChoice chosen) {
        choice = chosen;
        change();
    }

    /// Whether the bar is seen whatever is chosen: of the four it moves the least.
    void reduceMotion(boolean reduced) {
        reducesMotion = reduced;
        change();
    }

    private void change() {
        Pacer now = pacers.computeIfAbsent(reducesMotion ? PacerChoice.BAR : choice, this::make);
        if (now != seen) {
            seen = now;
            now.node().setMinSize(0, 0);
            place.accept(now.node());
            if (shown != null) {
                paint(now, shown);
            }
        }
    }

    private Pacer make(PacerChoice made) {
        return switch (made) {
            case BODY -> new BodyPacer(words);
            case ORB -> new OrbPacer(words);
            case WAVE -> new WavePacer(words);
            case BAR -> new BarPacer(words);
        };
    }

    /// Paints a moment.
    ///
    /// @param played the timeline that the frame is of
    void show(PlayerFrame frame, Timeline played) {
        if (!played.equals(timeline)) {
            timeline = played;
            course = BreathCourse.of(played);
        }
        shown = frame;
        if (seen != null) {
            paint(seen, frame);
        }
    }

    /// The breath of the session that was shown last.
    BreathCourse course() {
        return course;
    }

    private void paint(Pacer pacer, PlayerFrame frame) {
        if (pacer instanceof WavePacer wave) {
            wave.follow(course, frame.positionMillis());
        }
        if (frame.breath().isPresent()) {
            PacedBreath breath = frame.breath().get();
            BreathMoment moment = breath.moment();
            pacer.show(moment);
        } else {
            pacer.showFreely();
        }
    }
}
