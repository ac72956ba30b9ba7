package org.ribwise.ui.kit;

import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Something that happened on the screen and that a person who does not see it should hear: a new screen, a result, the
/// next phase of the breath. It rises through the scene graph like every event; whoever reads the screen aloud listens
/// at the scene. Where nobody does, nothing happens.
///
/// ```java
/// Announcement.make(this, words.get("player.paused"));
/// ```
public final class Announcement extends Event {

    /// The one type.
    public static final EventType<Announcement> MADE = new EventType<>(Event.ANY, "ANNOUNCEMENT");

    private static final long serialVersionUID = 1L;

    private final String text;

    private Announcement(String text) {
        super(MADE);
        this.text = text;
    }

    /// What is to be heard.
    public String text() {
        return text;
    }

    /// Announces a text from where it is shown; from what is hidden or on no screen nothing is heard.
    ///
    /// @param from where it is shown
    /// @param text plain words; empty ones are not announced
    public static void make(Node from, String text) {
        if (!text.isBlank() && from.getScene() != null && isShown(from)) {
            from.fireEvent(new Announcement(text));
        }
    }

    /// Announces a label's text whenever it changes.
    public static void follow(Label label) {
        label.textProperty().subscribe((before, now) -> make(label, now));
    }

    /// Sentences, one after another; empty ones are left out.
    public static String sentences(Stream<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.map(String::strip).filter(part -> !part.isEmpty()).forEach(part -> {
            if (!all.isEmpty()) {
                all.append(".?!:".indexOf(all.charAt(all.length() - 1)) >= 0 ? " " : ". ");
            }
            all.append(part);
        });
        return all.toString();
    }

    private static boolean isShown(@Nullable Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }
}
