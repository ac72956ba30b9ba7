package org.ribwise.ui.settings;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.domain.settings.Formats;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.ChoiceRow;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The language, and how numbers, dates and times are written, each way with an example. The screens that are open
/// keep the way they were made with until the person asks for the new one.
public final class FormatsCard extends VBox {

    private static final double NUMBER = 1234.5;
    private static final LocalTime TIME = LocalTime.of(15, 5);

    private final Example example;
    private final Messages words;

    /// Kept here: who is not on the screen yet is held by nothing else.
    private final BooleanBinding onScreen = sceneProperty().isNotNull();

    /// What the examples are written with.
    ///
    /// @param computer how the computer writes
    /// @param today the person's date
    public record Example(Locale computer, LocalDate today) {}

    /// @param model what is chosen
    /// @param example what the examples are written with
    /// @param words the words, written as they are shown now
    /// @param now shows everything as it is chosen
    public FormatsCard(SettingsModel model, Example example, Messages words, Runnable now) {
        this.example = example;
        this.words = words;
        setId("formats-card");
        getStyleClass().addAll("card", "stack");
        Label title = new Label(words.get("settings.language"));
        title.getStyleClass().add("card-title");
        Label later = muted(words.get("settings.formatsLater"));
        Button button = Buttons.second("formats-now", words.get("settings.formatsNow"), now);
        ObservableValue<Formats> chosen =
                model.now().map(all -> all.screen().formats()).when(onScreen);
        getChildren()
                .addAll(
                        title,
                        muted(words.get("settings.languageOnly")),
                        new ChoiceRow<>(
                                new ChoiceRow.Asked<>(
                                        "set-Formats-",
                                        words.get("settings.formats"),
                                        List.of(Formats.values()),
                                        this::said),
                                chosen,
                                model::choose),
                        later,
                        button);
        chosen.subscribe(formats -> {
            boolean differs = !formats.locale(example.computer()).equals(words.locale());
            Shown.set(later, differs);
            Shown.set(button, differs);
        });
    }

    private String said(Formats formats) {
        Locale locale = formats.locale(example.computer());
        return words.get(
                "settings.formatsExample",
                words.name(formats),
                NumberFormat.getInstance(locale).format(NUMBER),
                new DateText(locale).of(example.today()),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(TIME));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
