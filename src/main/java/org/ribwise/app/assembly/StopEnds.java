package org.ribwise.app.assembly;

import java.util.Collection;
import java.util.List;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.safety.Block;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.WhenText;
import org.ribwise.ui.recovery.BlockWords;
import org.ribwise.ui.recovery.CareWords;
import org.ribwise.ui.recovery.ContactView;
import org.ribwise.ui.recovery.ContactView.Urgency;
import org.ribwise.ui.recovery.FiredRule;
import org.ribwise.ui.recovery.RedFlagWords;
import org.ribwise.ui.shell.ShellView.Place;

/// Where the ways after a stop end: whom to contact, and the first screen, which says what is blocked and until when.
final class StopEnds {

    private final Surroundings around;
    private final Messages words;
    private final Runnable today;

    /// @param around what the way is walked with
    /// @param today the first screen
    StopEnds(Surroundings around, Runnable today) {
        this.around = around;
        this.words = around.words();
        this.today = today;
    }

    /// Whom to contact.
    CareWords care() {
        return new CareWords(around.computer().settings().now().get().contacts(), words);
    }

    /// The end of a stop: contact today where it needs advice, else the first screen.
    void leave(KeptStop stop) {
        if (stop.needsAdvice()) {
            contactToday(stop, List.of(fired(stop.event())));
        } else {
            today.run();
        }
    }

    /// Contact today: new sessions wait until the person says that advice was taken.
    void contactToday(KeptStop stop, List<FiredRule> why) {
        show(new ContactView(
                Urgency.TODAY,
                why,
                care(),
                new ContactView.Ways(
                        () -> {
                            stop.adviceTaken();
                            today.run();
                        },
                        today)));
    }

    /// Not urgent: talk to a doctor or physiotherapist.
    void contactSoon(List<FiredRule> why, Runnable on) {
        show(new ContactView(Urgency.SOON, why, care(), new ContactView.Ways(on, on)));
    }

    /// Says what is blocked and until when, whatever screen there is.
    void sayBlocked() {
        new SafetyNotes(around).blocked(this::say);
    }

    private void say(Block block) {
        String sentence = new BlockWords(care(), around.coach().clock().today()).of(block);
        if (!sentence.isEmpty()) {
            around.shell().notice(sentence);
        }
    }

    private FiredRule fired(SafetyEvent event) {
        String when = new WhenText(words, around.coach().clock().today()).at(event.at());
        String rule = switch (event.origin()) {
            case Origin.Stopped(var stopped) -> words.name(stopped);
            case Origin.Gated(var gated) -> words.name(gated);
        };
        return new FiredRule(rule, words.get("recovery.firedAt", when));
    }

    /// Warning signs as rules that fired.
    List<FiredRule> fired(Collection<RedFlag> raised) {
        return names(raised).stream().map(name -> new FiredRule(name, "")).toList();
    }

    /// Warning signs in words.
    List<String> names(Collection<RedFlag> raised) {
        return raised.stream().map(flag -> RedFlagWords.reason(flag, words)).toList();
    }

    private void show(ContactView view) {
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }
}
