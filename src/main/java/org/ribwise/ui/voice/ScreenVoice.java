package org.ribwise.ui.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.device.Speech;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;

/// Reads a scene aloud: every {@link Announcement}, what gets the focus, and what changes on it. Off until the person
/// switches it on; the choice is a setting.
///
/// What happens between two pictures is said in one go, what was announced first and the focus last, because every new
/// text breaks off the one before.
///
/// Keys: F2 switches it on and off, Ctrl breaks off what is being said.
public final class ScreenVoice {

    /// What separates facts on the screen is not to be spoken.
    private static final String DOT = " · ";

    private static final String COMMA = ", ";

    private final Speech speech;
    private final LiveSettings settings;
    private final Messages words;
    private final Consumer<String> notice;
    private final NodeWords nodes;
    private final FocusWatch watch = new FocusWatch(() -> mark(Due.CHANGE));
    private final List<String> announced = new ArrayList<>();
    private Due due = Due.NOTHING;
    private String group = "";
    private @Nullable Scene scene;

    /// What is to be said of the node that has the focus.
    private enum Due {
        NOTHING,
        CHANGE,
        WHOLE
    }

    /// @param speech the voice
    /// @param settings keep whether screens are read
    /// @param words the words
    /// @param notice shows a notice, when there is no voice to read with
    public ScreenVoice(Speech speech, LiveSettings settings, Messages words, Consumer<String> notice) {
        this.speech = speech;
        this.settings = settings;
        this.words = words;
        this.notice = notice;
        this.nodes = new NodeWords(words);
    }

    /// Reads this scene from now on, and gives it the keys. Called once.
    public void read(Scene shown) {
        scene = shown;
        shown.addEventHandler(Announcement.MADE, announcement -> announce(announcement.text()));
        shown.focusOwnerProperty().subscribe(this::focus);
        shown.addPostLayoutPulseListener(this::speak);
        shown.getAccelerators().put(new KeyCodeCombination(KeyCode.F2), this::toggle);
        shown.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTROL) {
                speech.hush();
            }
        });
        settings.now().map(now -> now.sound().readsScreens()).subscribe((before, reads) -> switched(reads));
        if (reads()) {
            warnWithoutVoice();
        }
    }

    /// Switches the reading on or off.
    public void toggle() {
        settings.change(all -> all.with(all.sound().reading(!all.sound().readsScreens())));
    }

    private boolean reads() {
        return settings.now().get().sound().readsScreens();
    }

    private void switched(boolean on) {
        if (on) {
            warnWithoutVoice();
            announced.addFirst(words.get("voice.on"));
            group = "";
            mark(Due.WHOLE);
        } else {
            announced.clear();
            speech.say(words.get("voice.off"));
        }
    }

    private void warnWithoutVoice() {
        if (!speech.isThere()) {
            notice.accept(words.get("voice.missing"));
        }
    }

    private void announce(String text) {
        if (reads()) {
            announced.add(text);
            mark(due);
        }
    }

    private void focus(@Nullable Node node) {
        if (node == null) {
            watch.stop();
        } else {
            watch.watch(node);
            mark(Due.WHOLE);
        }
    }

    /// Remembers what is due and asks for a picture, after which it is said.
    private void mark(Due wanted) {
        if (reads()) {
            due = wanted.compareTo(due) > 0 ? wanted : due;
            Platform.requestNextPulse();
        }
    }

    private void speak() {
        if (announced.isEmpty() && due == Due.NOTHING) {
            return;
        }
        List<String> parts = new ArrayList<>(announced);
        parts.addAll(focusWords());
        announced.clear();
        due = Due.NOTHING;
        // a screen and what has the focus on it may have the same name
        String text = Announcement.sentences(parts.stream().distinct()).replace(DOT, COMMA);
        if (reads() && !text.isEmpty()) {
            speech.say(text);
        }
    }

    private List<String> focusWords() {
        Node node = scene == null ? null : scene.getFocusOwner();
        if (node == null) {
            return List.of();
        }
        return switch (due) {
            case NOTHING -> List.of();
            case CHANGE -> List.of(nodes.change(node));
            case WHOLE -> whole(node);
        };
    }

    /// The name of the group is said once, on coming into it.
    private List<String> whole(Node node) {
        String around = nodes.group(node);
        boolean entered = !around.equals(group);
        group = around;
        return Stream.concat(Stream.of(entered ? around : ""), nodes.whole(node).stream())
                .toList();
    }
}
