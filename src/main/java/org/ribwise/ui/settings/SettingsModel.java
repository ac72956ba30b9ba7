package org.ribwise.ui.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.ribwise.domain.settings.Formats;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.domain.settings.ScreenSettings;
import org.ribwise.domain.settings.ScreenSettings.Contrast;
import org.ribwise.domain.settings.ScreenSettings.Motion;
import org.ribwise.domain.settings.ScreenSettings.Scheme;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.settings.SoundSettings;
import org.ribwise.domain.settings.SoundSettings.Voice;
import org.ribwise.ui.kit.LiveSettings;

/// What can be chosen. Every choice holds at once and is saved; there is no button to save.
public final class SettingsModel {

    private final LiveSettings settings;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(false);
    private Optional<Settings> before = Optional.empty();

    /// @param settings what holds now
    public SettingsModel(LiveSettings settings) {
        this.settings = settings;
    }

    /// What holds now.
    public ReadOnlyObjectProperty<Settings> now() {
        return settings.now();
    }

    /// Whether {@link #backToUsual} was the last change, so that it can be taken back.
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /// Chooses the pacer.
    public void choose(PacerChoice pacer) {
        screen(now -> now.with(pacer));
    }

    /// Chooses light or dark.
    public void choose(Scheme scheme) {
        screen(now -> now.with(scheme));
    }

    /// Chooses the contrast.
    public void choose(Contrast contrast) {
        screen(now -> now.with(contrast));
    }

    /// Chooses whether things move.
    public void choose(Motion motion) {
        screen(now -> now.with(motion));
    }

    /// Chooses the size of the text.
    ///
    /// @param percent 100 to 200
    public void chooseText(int percent) {
        screen(now -> now.withText(percent));
    }

    /// Chooses how numbers, dates and times are written.
    public void choose(Formats formats) {
        screen(now -> now.with(formats));
    }

    /// Chooses whose voice speaks the cues.
    public void choose(Voice voice) {
        sound(now -> now.with(voice));
    }

    /// Chooses the loudness of the tones.
    ///
    /// @param percent 0 to 100
    public void chooseTones(int percent) {
        sound(now -> now.withLoudness(percent, now.voicePercent()));
    }

    /// Chooses the loudness of spoken cues.
    ///
    /// @param percent 0 to 100
    public void chooseSpoken(int percent) {
        sound(now -> now.withLoudness(now.tonesPercent(), percent));
    }

    /// Silences tones and cues, or lets them be heard again.
    public void mute(boolean silent) {
        sound(now -> now.muted(silent));
    }

    /// Has the screens read aloud, or not.
    public void readAloud(boolean aloud) {
        sound(now -> now.reading(aloud));
    }

    /// Look and sound are as usual again; contacts and the window's place stay.
    public void backToUsual() {
        Settings now = settings.now().get();
        settings.change(all -> all.with(ScreenSettings.USUAL).with(SoundSettings.USUAL));
        remember(settings.now().get().equals(now) ? Optional.empty() : Optional.of(now));
    }

    /// Takes {@link #backToUsual} back.
    public void undo() {
        before.ifPresent(was -> settings.change(all -> all.with(was.screen()).with(was.sound())));
        remember(Optional.empty());
    }

    private void screen(UnaryOperator<ScreenSettings> how) {
        change(all -> all.with(how.apply(all.screen())));
    }

    private void sound(UnaryOperator<SoundSettings> how) {
        change(all -> all.with(how.apply(all.sound())));
    }

    /// A choice after going back to usual is meant as it is: then there is nothing to take back any more.
    private void change(UnaryOperator<Settings> how) {
        Settings was = settings.now().get();
        settings.change(how);
        if (!settings.now().get().equals(was)) {
            remember(Optional.empty());
        }
    }

    private void remember(Optional<Settings> what) {
        before = what;
        canUndo.set(what.isPresent());
    }
}
