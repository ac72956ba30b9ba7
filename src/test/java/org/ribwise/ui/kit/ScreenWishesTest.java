package org.ribwise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.settings.ScreenSettings.Contrast;
import org.ribwise.domain.settings.ScreenSettings.Motion;
import org.ribwise.domain.settings.ScreenSettings.Scheme;
import org.ribwise.domain.settings.Settings;
import org.ribwise.ui.control.FxThread;

class ScreenWishesTest {

    private final LiveSettings settings = new LiveSettings(Settings.USUAL, chosen -> {});

    @Test
    void theSchemeFollowsTheSettingAndTheSystemWhereItIsLeftToIt() {
        FxThread.run(() -> {
            Scene scene = dressed();
            settings.change(all -> all.with(all.screen().with(Scheme.DARK)));
            assertThat(scene.getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);
            settings.change(all -> all.with(all.screen().with(Scheme.LIGHT)));
            assertThat(scene.getPreferences().getColorScheme()).isEqualTo(ColorScheme.LIGHT);
            settings.change(all -> all.with(all.screen().with(Scheme.AS_SYSTEM)));
            assertThat(scene.getPreferences().getColorScheme())
                    .isEqualTo(Platform.getPreferences().getColorScheme());
        });
    }

    @Test
    void motionFollowsTheSettingAndTheSystemWhereItIsLeftToIt() {
        FxThread.run(() -> {
            Pane late = new Pane();
            List<Boolean> told = new ArrayList<>();
            MotionWish.isReduced(late).subscribe(reduced -> {
                told.add(reduced);
            });
            ((Pane) dressed().getRoot()).getChildren().add(late);
            settings.change(all -> all.with(all.screen().with(Motion.REDUCED)));
            settings.change(all -> all.with(all.screen().with(Motion.FULL)));
            settings.change(all -> all.with(all.screen().with(Motion.AS_SYSTEM)));
            assertThat(told).startsWith(false, true, false);
            assertThat(told.getLast()).isEqualTo(Platform.getPreferences().isReducedMotion());
        });
    }

    @Test
    void highContrastIsAPseudoClassOfTheRoot() {
        FxThread.run(() -> {
            Scene scene = dressed();
            PseudoClass high = PseudoClass.getPseudoClass("high-contrast");
            assertThat(scene.getRoot().getPseudoClassStates()).doesNotContain(high);
            settings.change(all -> all.with(all.screen().with(Contrast.HIGH)));
            assertThat(scene.getRoot().getPseudoClassStates()).contains(high);
        });
    }

    @Test
    void theTextSizeOfTheKeysIsTheSetting() {
        TextSize size = new TextSize(settings);
        size.set(150);
        assertThat(settings.now().get().screen().textPercent()).isEqualTo(150);
        settings.change(all -> all.with(all.screen().withText(200)));
        assertThat(size.pixels().get()).isEqualTo(32);
        size.set(300);
        assertThat(size.pixels().get()).isEqualTo(32);
        size.set(0);
        assertThat(settings.now().get().screen().textPercent()).isEqualTo(100);
    }

    private Scene dressed() {
        Scene scene = new Scene(new Pane());
        ScreenWishes.apply(settings, scene);
        return scene;
    }
}
