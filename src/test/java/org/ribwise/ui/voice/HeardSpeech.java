package org.ribwise.ui.voice;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.device.Speech;

/// A voice that writes down what it is asked to say.
public final class HeardSpeech implements Speech {

    private final boolean there;
    private final List<String> said = new ArrayList<>();

    /// @param there whether the computer has a voice
    public HeardSpeech(boolean there) {
        this.there = there;
    }

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public synchronized void say(String text) {
        said.add(text);
    }

    @Override
    public synchronized void hush() {
        said.add("(hush)");
    }

    /// What was said since this was asked last.
    public synchronized List<String> heard() {
        List<String> heard = List.copyOf(said);
        said.clear();
        return heard;
    }
}
