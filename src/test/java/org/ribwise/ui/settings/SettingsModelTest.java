package org.ribwise.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.Formats;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.ScreenSettings;
import org.ribwise.domain.settings.ScreenSettings.Contrast;
import org.ribwise.domain.settings.ScreenSettings.Motion;
import org.ribwise.domain.settings.ScreenSettings.Scheme;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.settings.SoundSettings;
import org.ribwise.domain.settings.SoundSettings.Voice;
import org.ribwise.ui.kit.LiveSettings;

class SettingsModelTest {

    private final List<Settings> saved = new ArrayList<>();
    private final LiveSettings settings = new LiveSettings(Settings.USUAL, saved::add);
    private final SettingsModel model = new SettingsModel(settings);

    @Test
    void everyChoiceHoldsAtOnceAndIsSaved() {
        model.choose(PacerChoice.ORB);
        model.choose(Scheme.DARK);
        model.choose(Contrast.HIGH);
        model.choose(Motion.REDUCED);
        model.chooseText(150);
        assertThat(settings.now().get().screen())
                .isEqualTo(new ScreenSettings(
                        PacerChoice.ORB, Scheme.DARK, Contrast.HIGH, Motion.REDUCED, 150, Formats.AS_COMPUTER));
        model.mute(true);
        model.chooseTones(30);
        model.chooseSpoken(40);
        model.choose(Voice.NONE);
        model.readAloud(true);
        assertThat(settings.now().get().sound()).isEqualTo(new SoundSettings(true, 30, 40, Voice.NONE, true));
        assertThat(saved).hasSize(10).last().isEqualTo(settings.now().get());
    }

    @Test
    void backToUsualLeavesTheContactsAndCanBeTakenBack() {
        settings.change(all -> all.with(new CareContacts("112", "", "", Reliever.UNKNOWN, "", true)));
        model.choose(Scheme.DARK);
        model.mute(true);
        Settings own = settings.now().get();
        model.backToUsual();
        assertThat(settings.now().get().screen()).isEqualTo(ScreenSettings.USUAL);
        assertThat(settings.now().get().sound()).isEqualTo(SoundSettings.USUAL);
        assertThat(settings.now().get().contacts().emergencyNumber()).isEqualTo("112");
        assertThat(model.canUndo().get()).isTrue();
        model.undo();
        assertThat(settings.now().get()).isEqualTo(own);
        assertThat(model.canUndo().get()).isFalse();
    }

    @Test
    void whoChoosesAnewAfterGoingBackHasNothingToTakeBack() {
        model.choose(Scheme.DARK);
        model.backToUsual();
        model.choose(Scheme.LIGHT);
        assertThat(model.canUndo().get()).isFalse();
        model.undo();
        assertThat(settings.now().get().screen().scheme()).isEqualTo(Scheme.LIGHT);
    }

    @Test
    void thereIsNothingToTakeBackWhereEverythingWasAsUsual() {
        model.backToUsual();
        assertThat(model.canUndo().get()).isFalse();
        assertThat(saved).isEmpty();
    }
}
