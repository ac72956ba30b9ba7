package org.ribwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.profile.Profile;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// What applies to the person, asked in a window of the headless platform.
class AboutYouViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);

    private final List<Profile> saved = new ArrayList<>();

    @Test
    void nothingIsSavedBeforeEveryGroupHasAnAnswerAndTheButtonSaysWhy() {
        FxThread.run(() -> {
            AboutYouView view = shown();
            ButtonBase save = button(view, "#about-save");
            assertThat(save.isFocusTraversable()).isTrue();
            assertThat(save.getAccessibleText()).startsWith("Save: not yet.");
            save.fire();
            assertThat(saved).isEmpty();
            assertThat(view.getScene().getFocusOwner().getId()).isEqualTo("about-ASTHMA");

            for (AboutGroup group : AboutGroup.values()) {
                save.fire();
                button(view, "#about-none-" + group.name()).fire();
            }
            assertThat(saved).isEmpty();
            assertThat(save.getAccessibleText()).isEqualTo("Save");
            save.fire();
            assertThat(saved).containsExactly(Profile.NONE);
            view.getScene().getWindow().hide();
        });
    }

    private AboutYouView shown() {
        AboutYouView view = new AboutYouView(new AboutYouModel(Optional.empty()), WORDS, saved::add, () -> {});
        Scene scene = new Scene(view, 810, 720);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.applyCss();
        view.layout();
        return view;
    }

    private static ButtonBase button(AboutYouView view, String id) {
        return (ButtonBase) Objects.requireNonNull(view.lookup(id));
    }
}
