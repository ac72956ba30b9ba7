package org.ribwise.ui.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

/// The screen with the key.
class KeyViewTest {

    private final KeyModel model = new KeyModel(
            new NoKeysYet(), Work.atOnce(), Messages.load(Locale.UK), () -> LocalDateTime.of(2027, 2, 1, 9, 0));

    @Test
    void aScreenThatWasLeftDoesNotFollowTheKeyAnyMore() {
        FxThread.run(() -> {
            KeyView view = new KeyView(model, Messages.load(Locale.UK), new KeyView.Ways(() -> {}, () -> {}));
            StackPane room = new StackPane(view);
            Scene scene = new Scene(room);
            scene.getRoot().applyCss();
            model.read();
            assertThat(view.lookup("#key-make")).isNotNull();

            room.getChildren().clear();
            model.forgotten();
            assertThat(view.lookup("#key-make")).isNotNull();

            room.getChildren().setAll(view);
            assertThat(view.lookup("#key-make")).isNull();
            assertThat(view.lookup("#key-aside")).isNotNull();
        });
    }

    /// Somebody who has never signed a plan.
    private static final class NoKeysYet implements ClinicKeys {

        @Override
        public Optional<SignerKey> signer() {
            return Optional.empty();
        }

        @Override
        public String words(SignerKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Open make(CharSequence passphrase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Open unlock(CharSequence passphrase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void change(CharSequence before, CharSequence now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setAside(LocalDateTime at) {
            throw new UnsupportedOperationException();
        }
    }
}
