package org.ribwise.ui.checkin;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The zone of a peak flow: a shape of its own for each, its name and what it means, so that nobody needs to see its
/// colour (clinical reference 4.4).
final class ZoneSign extends HBox {

    private final Messages words;
    private final Region shape = new Region();
    private final Label said = new Label();

    ZoneSign(Messages words) {
        this.words = words;
        setId("peak-flow-zone");
        getStyleClass().add("zone");
        said.setWrapText(true);
        Announcement.follow(said);
        getChildren().addAll(shape, said);
    }

    /// @param blown whether there is a blow
    /// @param zone its zone; empty when the personal best is missing or too old
    void show(boolean blown, Optional<PeakFlowZone> zone) {
        Shown.set(this, blown);
        Shown.set(shape, zone.isPresent());
        shape.getStyleClass().setAll("zone-shape", zone.map(ZoneSign::style).orElse("zone-none"));
        said.setText(zone.map(this::sentence).orElseGet(() -> words.get("checkin.noZone")));
    }

    private static String style(PeakFlowZone zone) {
        return switch (zone) {
            case GREEN -> "zone-green";
            case YELLOW -> "zone-yellow";
            case RED -> "zone-red";
        };
    }

    private String sentence(PeakFlowZone zone) {
        return switch (zone) {
            case GREEN -> words.get("checkin.zoneGreen");
            case YELLOW -> words.get("checkin.zoneYellow");
            case RED -> words.get("checkin.zoneRed");
        };
    }
}
