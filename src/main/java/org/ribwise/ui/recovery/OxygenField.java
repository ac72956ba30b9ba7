package org.ribwise.ui.recovery;

import java.util.Optional;
import javafx.scene.control.TextField;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.ui.kit.Messages;

/// What the oximeter shows, in percent, as it is written. It can be left empty.
final class OxygenField extends TextField {

    private final Messages words;

    OxygenField(Messages words) {
        this.words = words;
        setId("oxygen-reading");
        getStyleClass().add("number-field");
        setAccessibleText(words.get("recovery.oxygenReading"));
    }

    /// Whether what is written can be kept; nothing can.
    boolean fits() {
        return getText().isBlank() || reading().isPresent();
    }

    /// What is wrong with what is written.
    String complaint() {
        return words.get("recovery.oxygenRange", OxygenSaturation.LOWEST_PERCENT, OxygenSaturation.HIGHEST_PERCENT);
    }

    /// The reading; empty when none is written, or none that can be kept.
    Optional<OxygenSaturation> reading() {
        String written = getText().strip();
        if (!written.matches("[0-9]{2,3}")) {
            return Optional.empty();
        }
        int percent = Integer.parseInt(written);
        boolean within = percent >= OxygenSaturation.LOWEST_PERCENT && percent <= OxygenSaturation.HIGHEST_PERCENT;
        return within ? Optional.of(new OxygenSaturation(percent)) : Optional.empty();
    }
}
