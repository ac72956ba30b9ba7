package org.ribwise.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.settings.Settings;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;

/// What is heard, and what is not.
class ScreenVoiceTest {

    private static final Messages WORDS = Messages.load(Locale.UK);

    private final LiveSettings settings = new LiveSettings(Settings.USUAL, chosen -> {});
    private final List<String> notices = new ArrayList<>();
    private final Button start = new Button("Start");
    private final VBox root = new VBox(start);
    private HeardSpeech speech = new HeardSpeech(true);
    private Stage stage;

    @BeforeAll
    static void startToolkit() {
        FxThread.run(() -> {});
    }

    @BeforeEach
    void makeStage() {
        AtomicReference<Stage> made = new AtomicReference<>();
        FxThread.run(() -> made.set(new Stage()));
        stage = made.get();
    }

    @AfterEach
    void close() {
        FxThread.run(stage::hide);
    }

    @Test
    void nothingIsSaidUntilItIsSwitchedOn() throws InterruptedException {
        show();
        act(start::requestFocus);
        act(() -> Announcement.make(root, "Saved"));
        assertThat(speech.heard()).isEmpty();
    }

    @Test
    void oneKeySwitchesItOnAndOffAndSaysSo() throws InterruptedException {
        show();
        act(() -> press(KeyCode.F2));
        assertThat(speech.heard())
                .containsExactly("Reading aloud is on. F2 switches it off, Control breaks off what is being said."
                        + " Start. button");
        assertThat(settings.now().get().sound().readsScreens()).isTrue();
        act(() -> press(KeyCode.F2));
        assertThat(speech.heard()).containsExactly("Reading aloud is off.");
        assertThat(settings.now().get().sound().readsScreens()).isFalse();
    }

    @Test
    void controlBreaksOffWhatIsSaid() throws InterruptedException {
        show();
        act(() -> start.fireEvent(key(KeyCode.CONTROL)));
        assertThat(speech.heard()).containsExactly("(hush)");
    }

    @Test
    void whereThereIsNoVoiceOneNoticeSaysWhatToInstall() throws InterruptedException {
        speech = new HeardSpeech(false);
        show();
        act(() -> press(KeyCode.F2));
        assertThat(notices).hasSize(1);
        assertThat(notices.getFirst()).contains("no voice").contains("speech-dispatcher");
    }

    @Test
    void aSettingThatIsRememberedIsHeardFromTheFirstScreen() throws InterruptedException {
        settings.change(all -> all.with(all.sound().reading(true)));
        show();
        act(() -> Announcement.make(root, "Good morning"));
        assertThat(String.join(" / ", speech.heard())).isEqualTo("Start. button / Good morning");
    }

    @Test
    void theScreenComesBeforeWhatHasTheFocusInOneGo() throws InterruptedException {
        on();
        CheckBox box = add(new CheckBox("I am unwell"));
        act(() -> {
            box.requestFocus();
            Announcement.make(root, "Before you start");
        });
        assertThat(speech.heard()).containsExactly("Before you start. I am unwell. tick box. not ticked");
    }

    @Test
    void everyControlSaysWhatItIsHowItStandsAndWhatBecomesOfIt() throws InterruptedException {
        on();
        CheckBox box = add(new CheckBox("I am unwell"));
        assertThat(focus(box)).isEqualTo("I am unwell. tick box. not ticked");
        assertThat(after(box::fire)).isEqualTo("ticked");
        RadioButton dark = add(new RadioButton("Dark"));
        assertThat(focus(dark)).isEqualTo("Dark. choice. not chosen");
        assertThat(after(dark::fire)).isEqualTo("chosen");
        Slider slider = add(new Slider(0, 100, 60));
        slider.setAccessibleText("Loudness");
        assertThat(focus(slider)).isEqualTo("Loudness. slider. 60. Left and right arrow keys change it");
        assertThat(after(() -> slider.setValue(70))).isEqualTo("70");
        TitledPane pane = add(new TitledPane("Problems", new Label("none")));
        pane.setExpanded(false);
        assertThat(focus(pane)).isEqualTo("Problems. section. closed");
        assertThat(after(() -> pane.setExpanded(true))).isEqualTo("open");
    }

    @Test
    void fieldsMenusAndListsSayWhatIsInThem() throws InterruptedException {
        on();
        TextField field = add(new TextField());
        Label label = add(new Label("Number to call"));
        label.setLabelFor(field);
        assertThat(focus(field)).isEqualTo("Number to call. text field. empty");
        assertThat(after(() -> field.setText("112"))).isEqualTo("112");
        ComboBox<String> menu = add(new ComboBox<>());
        menu.getItems().addAll("Neck", "Lower back");
        menu.setAccessibleText("Measure");
        act(() -> menu.setValue("Neck"));
        assertThat(focus(menu)).isEqualTo("Measure. menu. Neck");
        assertThat(after(() -> menu.setValue("Lower back"))).isEqualTo("Lower back");
        ListView<String> list = add(new ListView<>());
        list.getItems().addAll("Side bend", "Rotation");
        list.setAccessibleText("Exercises");
        act(() -> list.getSelectionModel().select(0));
        assertThat(focus(list)).isEqualTo("Exercises. list. Side bend. Up and down arrow keys choose, Enter opens");
        assertThat(after(() -> list.getSelectionModel().select(1))).isEqualTo("Rotation");
    }

    @Test
    void aGroupIsNamedOnceOnComingIntoIt() throws InterruptedException {
        on();
        ScoreRow row = add(new ScoreRow(WORDS, "no pain", "the worst"));
        assertThat(focus(row)).isEqualTo("0 is no pain, 10 is the worst. 0 of 10. choice. not chosen");
        Node cell = stage.getScene().getFocusOwner();
        assertThat(after(() -> cell.fireEvent(key(KeyCode.DIGIT4)))).isEqualTo("4 of 10. choice. chosen");
    }

    @Test
    void whatIsHiddenIsNotAnnounced() throws InterruptedException {
        on();
        Label hidden = add(new Label("2 found"));
        Announcement.follow(hidden);
        assertThat(after(() -> hidden.setText("3 found"))).isEqualTo("3 found");
        act(() -> hidden.setVisible(false));
        act(() -> hidden.setText("4 found"));
        assertThat(speech.heard()).isEmpty();
    }

    private void show() throws InterruptedException {
        FxThread.run(() -> {
            Scene scene = new Scene(root, 400, 600);
            stage.setScene(scene);
            new ScreenVoice(speech, settings, WORDS, notices::add).read(scene);
            stage.show();
            start.requestFocus();
        });
        picture();
    }

    private void on() throws InterruptedException {
        settings.change(all -> all.with(all.sound().reading(true)));
        show();
        speech.heard();
    }

    private <N extends Node> N add(N node) throws InterruptedException {
        act(() -> root.getChildren().add(node));
        return node;
    }

    private String focus(Node node) throws InterruptedException {
        speech.heard();
        return after(node::requestFocus);
    }

    private String after(Runnable act) throws InterruptedException {
        act(act);
        return String.join(" / ", speech.heard());
    }

    private void act(Runnable act) throws InterruptedException {
        FxThread.run(act);
        picture();
    }

    /// Waits until the next picture has been made.
    private void picture() throws InterruptedException {
        CountDownLatch made = new CountDownLatch(1);
        FxThread.run(() -> {
            stage.getScene().addPostLayoutPulseListener(made::countDown);
            Platform.requestNextPulse();
        });
        made.await();
    }

    private void press(KeyCode key) {
        start.fireEvent(key(key));
    }

    private static KeyEvent key(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }
}
