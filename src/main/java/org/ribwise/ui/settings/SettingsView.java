package org.ribwise.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.domain.settings.ScreenSettings;
import org.ribwise.domain.settings.ScreenSettings.Contrast;
import org.ribwise.domain.settings.ScreenSettings.Motion;
import org.ribwise.domain.settings.ScreenSettings.Scheme;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.settings.SoundSettings.Voice;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.ChoiceRow;
import org.ribwise.ui.control.TickBox;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.kit.TextSize;

/// Everything that can be chosen on this computer, as cards below each other. Nothing has to be saved.
public final class SettingsView extends BorderPane {

    private static final AmountRow.Span TEXT = new AmountRow.Span(
            ScreenSettings.SMALLEST_TEXT_PERCENT, ScreenSettings.LARGEST_TEXT_PERCENT, TextSize.STEP_PERCENT);
    private static final AmountRow.Span LOUDNESS = new AmountRow.Span(0, 100, 10);

    private final SettingsModel model;
    private final Messages words;

    /// Kept here: who is not on the screen yet is held by nothing else.
    private final BooleanBinding onScreen = sceneProperty().isNotNull();
    private final VBox cards = new VBox();

    /// @param model what can be chosen
    /// @param words the words
    /// @param more further cards below those of look and sound: whom to turn to, what becomes of the data
    public SettingsView(SettingsModel model, Messages words, List<? extends Node> more) {
        this.model = model;
        this.words = words;
        setId("settings-view");
        getStyleClass().addAll("room", "settings");
        Label title = new Label(words.get("settings.title"));
        title.getStyleClass().add("title");
        Label subtitle = new Label(words.get("settings.subtitle"));
        subtitle.getStyleClass().add("subtitle");
        subtitle.setWrapText(true);
        setTop(new VBox(title, subtitle));
        cards.getStyleClass().addAll("stack", "scroll-content");
        cards.getChildren().addAll(look(), session(), sound(), aloud());
        cards.getChildren().addAll(more);
        cards.getChildren().add(usual());
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    /// Takes the keyboard, to the first question; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        Scheme scheme = model.now().get().screen().scheme();
        Node first = cards.lookup("#set-Scheme-" + scheme.name());
        if (first != null) {
            first.requestFocus();
        }
    }

    private Region look() {
        return Cards.titled(
                words.get("settings.look"),
                choice(
                        words.get("settings.scheme"),
                        List.of(Scheme.values()),
                        following(now -> now.screen().scheme()),
                        model::choose),
                choice(
                        words.get("settings.contrast"),
                        List.of(Contrast.values()),
                        following(now -> now.screen().contrast()),
                        model::choose),
                new AmountRow(
                        "set-text",
                        words.get("settings.text"),
                        TEXT,
                        following(now -> now.screen().textPercent()),
                        model::chooseText,
                        this::percent),
                hint(words.get("settings.textKeys")));
    }

    private <E extends Enum<E>> Region choice(
            String question, List<E> answers, ObservableValue<E> chosen, Consumer<E> choose) {
        String id = "set-" + answers.getFirst().getDeclaringClass().getSimpleName() + "-";
        return new ChoiceRow<>(new ChoiceRow.Asked<>(id, question, answers, words::name), chosen, choose);
    }

    private Region session() {
        return Cards.titled(
                words.get("settings.session"),
                choice(
                        words.get("settings.pacer"),
                        List.of(PacerChoice.values()),
                        following(now -> now.screen().pacer()),
                        model::choose),
                choice(
                        words.get("settings.motion"),
                        List.of(Motion.values()),
                        following(now -> now.screen().motion()),
                        model::choose),
                hint(words.get("settings.motionHelp")));
    }

    private Region sound() {
        TickBox mute = TickBox.yes("set-mute", words.get("settings.mute"));
        mute.setOnAction(event -> model.mute(mute.isSelected()));
        following(now -> now.sound().muted()).subscribe(mute::setSelected);
        return Cards.titled(
                words.get("settings.sound"),
                mute,
                new AmountRow(
                        "set-tones",
                        words.get("settings.tones"),
                        LOUDNESS,
                        following(now -> now.sound().tonesPercent()),
                        model::chooseTones,
                        this::percent),
                choice(
                        words.get("settings.voice"),
                        List.of(Voice.values()),
                        following(now -> now.sound().voice()),
                        model::choose),
                new AmountRow(
                        "set-spoken",
                        words.get("settings.spoken"),
                        LOUDNESS,
                        following(now -> now.sound().voicePercent()),
                        model::chooseSpoken,
                        this::percent));
    }

    private Region aloud() {
        TickBox aloud = TickBox.yes("set-aloud", words.get("settings.readAloud"));
        aloud.setOnAction(event -> model.readAloud(aloud.isSelected()));
        following(now -> now.sound().readsScreens()).subscribe(aloud::setSelected);
        return Cards.titled(words.get("settings.aloud"), aloud, hint(words.get("settings.aloudHelp")));
    }

    private Region usual() {
        Button back = Buttons.second("set-usual", words.get("settings.backToUsual"), model::backToUsual);
        Button undo = Buttons.styled("set-undo", words.get("settings.undo"), "second-action");
        undo.setOnAction(event -> {
            model.undo();
            back.requestFocus();
        });
        Label done = hint(words.get("settings.usualAgain"));
        back.setAccessibleHelp(words.get("settings.usualHelp"));
        model.canUndo().subscribe(can -> {
            Shown.set(undo, can);
            Shown.set(done, can);
            Announcement.make(done, done.getText());
        });
        FlowPane row = new FlowPane(back, undo);
        row.getStyleClass().add("setting-choices");
        return Cards.titled(words.get("settings.usual"), hint(words.get("settings.usualHelp")), row, done);
    }

    /// A part of the settings, followed only while this screen is shown: the settings outlive it.
    private <T> ObservableValue<T> following(Function<Settings, T> part) {
        return model.now().map(part).when(onScreen);
    }

    private String percent(int value) {
        return words.get("settings.percent", value);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return hint;
    }
}
