package org.ribwise.ui.control;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.ribwise.domain.measure.Nrs;

/// The four fills of a rating: 0, 1 to 3, 4 to 6, 7 to 10. They order the numbers for the eye and mean nothing more;
/// the number itself always stands on the fill (design value, needs sign-off).
enum RatingBand {
    NONE,
    LOW,
    MIDDLE,
    HIGH;

    private static final int LOW_UP_TO = 3;
    private static final int MIDDLE_UP_TO = 6;

    private static PseudoClass state(RatingBand band) {
        return PseudoClass.getPseudoClass("band-" + band.name().toLowerCase(Locale.ROOT));
    }

    static RatingBand of(Nrs rating) {
        if (rating.value() == Nrs.LOWEST) {
            return NONE;
        }
        if (rating.value() <= LOW_UP_TO) {
            return LOW;
        }
        return rating.value() <= MIDDLE_UP_TO ? MIDDLE : HIGH;
    }

    /// Gives a node the fill of a rating, or none when there is no rating.
    static void show(Node node, Optional<Nrs> rating) {
        Optional<RatingBand> band = rating.map(RatingBand::of);
        for (RatingBand each : values()) {
            node.pseudoClassStateChanged(state(each), band.filter(each::equals).isPresent());
        }
    }
}
