package org.ribwise.ui.progress;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.converter.LocalDateStringConverter;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// First and last day of a range of one's own; only there while that is chosen.
final class OwnRange extends FlowPane {

    private final ProgressModel model;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private boolean following;

    OwnRange(ProgressModel model, Messages words) {
        this.model = model;
        getStyleClass().add("own-range");
        for (DatePicker picker : List.of(from, to)) {
            picker.setConverter(
                    new LocalDateStringConverter(FormatStyle.SHORT, words.locale(), IsoChronology.INSTANCE));
        }
        from.setId("own-from");
        to.setId("own-to");
        getChildren()
                .addAll(labelled(words.get("progress.own.from"), from), labelled(words.get("progress.own.to"), to));
        model.pageProperty().subscribe(page -> follow(page.span()));
        model.rangeProperty().subscribe(range -> Shown.set(this, range == RangeChoice.OWN));
        from.valueProperty().subscribe(this::choose);
        to.valueProperty().subscribe(this::choose);
    }

    private static HBox labelled(String text, DatePicker picker) {
        Label label = new Label(text);
        label.setLabelFor(picker);
        label.setMinWidth(USE_PREF_SIZE);
        picker.setAccessibleText(text);
        HBox box = new HBox(label, picker);
        box.getStyleClass().add("own-day");
        return box;
    }

    private void follow(DaySpan span) {
        following = true;
        from.setValue(span.from());
        to.setValue(span.to());
        following = false;
    }

    private void choose() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (!following && first != null && last != null) {
            model.choose(first, last);
        }
    }
}
