package org.ribwise.ui.checkin;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.ui.checkin.NumbersModel.Field;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Peak flow, oxygen saturation and pulse, folded away until somebody wants to write one down.
final class NumbersPane extends VBox {

    private final NumbersModel model;
    private final Messages words;
    private final Map<Field, Label> complaints = new EnumMap<>(Field.class);
    private final ZoneSign zone;

    NumbersPane(NumbersModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.zone = new ZoneSign(words);
        getStyleClass().addAll("card", "stack");
        ToggleButton fold = new ToggleButton();
        fold.setId("numbers-more");
        fold.getStyleClass().addAll("second-action", "fold");
        fold.setWrapText(true);
        fold.selectedProperty().bindBidirectional(model.shown());
        Node fields = fields();
        model.shown().subscribe(open -> {
            fold.setText(open ? words.get("checkin.numbersLess") : words.get("checkin.numbersMore"));
            Shown.set(fields, open);
        });
        getChildren().addAll(fold, fields);
        for (Field field : Field.values()) {
            model.text(field).subscribe(text -> judge(field));
        }
    }

    private VBox fields() {
        FlowPane blows = new FlowPane();
        blows.getStyleClass().add("numbers");
        for (Field blow : NumbersModel.BLOWS) {
            String name = words.get("checkin.blow", NumbersModel.BLOWS.indexOf(blow) + 1);
            blows.getChildren().add(field(blow, name));
        }
        FlowPane others = new FlowPane(
                field(Field.OXYGEN, words.get("checkin.oxygen")), field(Field.PULSE, words.get("checkin.pulse")));
        others.getStyleClass().add("numbers");
        VBox fields = new VBox(
                Labels.wrapping(words.get("checkin.peakFlow"), "question"),
                Labels.wrapping(words.get("checkin.peakFlowHint"), "muted"),
                blows,
                zone,
                Labels.wrapping(words.get("checkin.oximeter"), "question"),
                Labels.wrapping(words.get("checkin.oximeterHint"), "muted"),
                others,
                Labels.wrapping(words.get("checkin.numbersHint"), "muted"));
        fields.getStyleClass().add("numbers-fields");
        return fields;
    }

    private VBox field(Field field, String name) {
        Label label = Labels.wrapping(name);
        TextField text = new TextField();
        label.setLabelFor(text);
        text.setId("number-" + field.name());
        text.getStyleClass().add("number-field");
        text.setAccessibleText(name);
        text.textProperty().bindBidirectional(model.text(field));
        Label complaint = Labels.wrapping("", "complaint");
        complaint.setId("complaint-" + field.name());
        complaints.put(field, complaint);
        Announcement.follow(complaint);
        VBox box = new VBox(label, text, complaint);
        box.getStyleClass().add("number-box");
        return box;
    }

    private void judge(Field field) {
        Optional.ofNullable(complaints.get(field)).ifPresent(complaint -> {
            boolean fits = model.fits(field);
            complaint.setText(fits ? "" : words.get("checkin.outOfRange", field.lowest(), field.highest()));
            Shown.set(complaint, !fits);
        });
        Optional<PeakFlowZone> now = model.zone();
        zone.show(model.peakFlow().isPresent(), now);
    }
}
