package org.ribwise.ui.player;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Activity.Lap;
import org.ribwise.domain.session.Step;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.player.PlayerModel.Mode;

/// The session in words, for who does not see it: an unseen text that changes once a phase, not once a second. Screen
/// readers find it by its role; the program's own voice hears it announced.
final class SpokenSession extends Region {

    private final PlayerModel model;
    private final Messages words;
    private @Nullable Step step;
    private Optional<BreathPhase> phase = Optional.empty();
    private Optional<Lap> lap = Optional.empty();
    private boolean hinted;
    private boolean resumed;

    SpokenSession(PlayerModel model, Messages words) {
        this.model = model;
        this.words = words;
        setId("player-spoken");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        setManaged(false);
        model.frame().subscribe(this::followFrame);
        model.mode().subscribe(this::followMode);
        model.note().subscribe(sentence -> Announcement.make(this, sentence));
    }

    private void followFrame(PlayerFrame frame) {
        if (model.mode().get() != Mode.PLAYING) {
            return;
        }
        Optional<BreathPhase> now = frame.caption().phase();
        boolean sameStep = frame.step().equals(step);
        if (!sameStep || (resumed && now.isEmpty())) {
            begin(frame);
        } else if (resumed || !now.equals(phase)) {
            say(phaseOf(frame));
        }
        phase = now;
        resumed = false;
    }

    private void followMode(Mode mode) {
        switch (mode) {
            case PAUSED -> say(words.get("player.spokenPaused"));
            case PAUSED_AWAY -> say(words.get("player.pausedAway"));
            case ASKING_WHY -> say(why());
            // whoever comes back hears with the next picture what to do now
            case PLAYING -> resumed = true;
            case OVER -> {}
        }
    }

    private void begin(PlayerFrame frame) {
        boolean sameItem = step != null && step.item() == frame.step().item();
        step = frame.step();
        hinted = sameItem && hinted;
        Caption caption = frame.caption();
        switch (frame.step().activity()) {
            case Activity.GetReady() -> {
                String name = frame.item().exercise().name().in(words.locale());
                say(sameItem ? "" : name, caption.headline(), sameItem ? "" : caption.hint());
            }
            case Activity.Rest(), Activity.SetRest _ -> say(caption.headline(), caption.hint(), caption.next());
            case Activity.SwitchSides _ -> say(caption.headline(), caption.hint());
            case Activity.Breathe _, Activity.Act _, Activity.OwnRhythm _ -> say(phaseOf(frame));
            case Activity.Move _, Activity.Hold _ ->
                say(newLap(frame), caption.headline(), breath(caption), caption.hint());
        }
    }

    /// One phase: what to do, for how many seconds, and the first time how.
    private String phaseOf(PlayerFrame frame) {
        Caption caption = frame.caption();
        if (caption.breathWord().isPresent()) {
            return breath(caption);
        }
        String what = caption.phase().isPresent()
                ? words.get("player.spokenPhase", caption.headline(), caption.secondsLeft())
                : caption.headline();
        boolean last = caption.next().equals(words.get("player.lastBreath"))
                && caption.phase().equals(Optional.of(BreathPhase.IN));
        String first = hinted ? "" : caption.hint();
        hinted = caption.phase().equals(Optional.of(BreathPhase.OUT)) || hinted;
        return joined(what, first, last ? caption.next() : "");
    }

    private static String breath(Caption caption) {
        return caption.breathWord().orElse("");
    }

    /// Side and repetition, where they are new.
    private String newLap(PlayerFrame frame) {
        Optional<Lap> now = frame.step().lap();
        boolean isNew = !now.equals(lap);
        lap = now;
        return now.filter(some -> isNew).map(this::nameOf).orElse("");
    }

    private String nameOf(Lap some) {
        String side = some.side().map(words::name).orElse("");
        return some.reps() == 1 ? side : joined(words.get("player.rep", some.rep(), some.reps()), side);
    }

    private String why() {
        String reasons = Stream.of(StopChoice.values())
                .map(choice -> words.get("player.spokenReason", choice.key(), words.name(choice.reason())))
                .collect(Collectors.joining(". "));
        return joined(words.get("player.whyTitle"), reasons, words.get("player.spokenWhy"));
    }

    private void say(String... parts) {
        String text = joined(parts);
        setAccessibleText(text);
        Announcement.make(this, text);
    }

    private static String joined(String... parts) {
        return Announcement.sentences(Stream.of(parts));
    }
}
