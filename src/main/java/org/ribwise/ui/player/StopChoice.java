package org.ribwise.ui.player;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.ribwise.domain.record.StopReason;

/// What a person can say when they stop, each with one key: the breath first, then what cannot wait, then the rest.
enum StopChoice {
    BREATHLESS("1", StopReason.BREATHLESS),
    WORSE_AT_REST("2", StopReason.WORSE_AT_REST),
    ASTHMA_SYMPTOMS("3", StopReason.ASTHMA_SYMPTOMS),
    CHEST_PAIN("4", StopReason.CHEST_PAIN),
    ONE_SIDED_PAIN("5", StopReason.ONE_SIDED_PAIN),
    FAINT("6", StopReason.FAINT),
    DIZZY("7", StopReason.DIZZY_OR_TINGLING),
    PAIN("8", StopReason.PAIN),
    TIRED("9", StopReason.TIRED),
    LOW_OXYGEN("0", StopReason.LOW_OXYGEN),
    TIME("T", StopReason.TIME),
    OTHER("N", StopReason.OTHER);

    private final String key;
    private final StopReason reason;

    StopChoice(String key, StopReason reason) {
        this.key = key;
        this.reason = reason;
    }

    /// The name of its key.
    String key() {
        return key;
    }

    /// What is kept.
    StopReason reason() {
        return reason;
    }

    /// What a key stands for; digits of the number pad, too.
    static Optional<StopReason> of(KeyCode pressed) {
        String name = pressed.getName();
        return Stream.of(values())
                .filter(choice -> pressed.isDigitKey() ? name.endsWith(choice.key) : name.equals(choice.key))
                .map(StopChoice::reason)
                .findFirst();
    }
}
