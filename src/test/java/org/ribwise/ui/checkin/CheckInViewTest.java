package org.ribwise.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.ui.checkin.CheckInModel.Answers;
import org.ribwise.ui.checkin.CheckInModel.Question;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// The check-in with the keyboard.
class CheckInViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Answers> done = new ArrayList<>();
    private final CheckInModel model = CheckInModel.after(KnownBest.none(TODAY), done::add, left -> {});

    @Test
    void enterGoesOnAlsoFromAPlaceOfTheBodyAndSpaceChoosesThePlace() {
        FxThread.run(() -> {
            CheckInView view = new CheckInView(model, BeforeCards.NONE, Messages.load(Locale.UK));
            Scene scene = new Scene(new StackPane(view), 900, 700);
            Look.dress(scene);
            view.applyCss();
            view.layout();
            Node neck = view.lookup("#region-NECK");

            press(neck, KeyCode.SPACE);
            assertThat(model.pain().region().get()).isEqualTo(BodyRegion.NECK);
            assertThat(model.question().get()).isEqualTo(Question.BACK);

            press(neck, KeyCode.ENTER);
            assertThat(model.question().get()).isEqualTo(Question.BREATH);
            assertThat(done).isEmpty();
        });
    }

    @Test
    void whoGoesBackSeesTheFirstQuestionWhereTheKeyboardIs() {
        FxThread.run(() -> {
            CheckInModel before = CheckInModel.before(
                    new GateModel(CheckInModelTest.known(Optional.of(TODAY))),
                    KnownBest.none(TODAY),
                    done::add,
                    left -> {});
            CheckInView view = new CheckInView(before, BeforeCards.NONE, Messages.load(Locale.UK));
            Look.dress(new Scene(new StackPane(view), 900, 400));
            view.applyCss();
            view.layout();
            ScrollPane scroll = (ScrollPane) view.getCenter();
            scroll.setVvalue(1);

            before.next();
            assertThat(before.question().get()).isEqualTo(Question.BACK);
            assertThat(scroll.getVvalue()).isZero();

            scroll.setVvalue(1);
            before.back();
            assertThat(before.question().get()).isEqualTo(Question.GATE);
            assertThat(scroll.getVvalue()).isZero();
        });
    }

    @Test
    void thatOnePressIsEnoughIsSaidOnlyWhereNothingIsToBeAnsweredByItself() {
        FxThread.run(() -> {
            assertThat(subtitle(Optional.of(TODAY))).endsWith("If not, one press is enough.");
            assertThat(subtitle(Optional.empty())).contains("Answer the question about your back");
        });
    }

    private String subtitle(Optional<LocalDate> flagsAsked) {
        CheckInModel before = CheckInModel.before(
                new GateModel(CheckInModelTest.known(flagsAsked)), KnownBest.none(TODAY), done::add, left -> {});
        CheckInView view = new CheckInView(before, BeforeCards.NONE, Messages.load(Locale.UK));
        return ((Label) view.lookup(".subtitle")).getText();
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        node.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }
}
