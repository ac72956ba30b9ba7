package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.escalation.OpenTalk;
import org.ribwise.domain.escalation.Talks;
import org.ribwise.ui.diary.EntryWords;
import org.ribwise.ui.diary.TalkCard;
import org.ribwise.ui.diary.TalkWords;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.recovery.CareWords;
import org.ribwise.ui.recovery.ContactView;
import org.ribwise.ui.recovery.FiredRule;
import org.ribwise.ui.shell.ShellView.Place;

/// The way to "talk to your doctor or physiotherapist" (clinical reference 5.6): a card on the first screen while
/// something is worth talking over, and the screen that says what and why.
final class TalkWalk {

    private final Surroundings around;
    private final CoachClock clock;
    private final Work work;
    private final TalkWords says;
    private final TalkCard card;
    private final Runnable today;
    private List<OpenTalk> open = List.of();

    /// @param entries diary entries in words
    /// @param today leads to the first screen
    TalkWalk(Surroundings around, EntryWords entries, Runnable today) {
        this.around = around;
        this.clock = around.coach().clock();
        this.work = around.work();
        this.today = today;
        says = new TalkWords(around.words(), entries);
        card = new TalkCard(around.words(), this::show);
    }

    /// The card on the first screen; it is looked again whether there is something to say.
    Node todayCard() {
        look();
        return card;
    }

    /// Looks again, for instance when something was written.
    void look() {
        work.run(
                this::read,
                this::found,
                // what cannot be read is said elsewhere; nothing is made of it here
                trouble -> found(List.of()));
    }

    private void found(List<OpenTalk> talks) {
        open = talks;
        card.show(talks.stream().map(talk -> says.title(talk.fired())).toList());
    }

    private List<OpenTalk> read() {
        Kept kept = around.record().kept();
        return Talks.open(
                ExcerptOf.record(around.record(), clock.today()).talkFacts(),
                clock.today(),
                kept.talks().talked());
    }

    /// What is worth talking over, and why.
    private void show() {
        if (open.isEmpty()) {
            today.run();
            return;
        }
        List<FiredRule> fired = open.stream().map(this::inWords).toList();
        CareWords care = new CareWords(around.computer().settings().now().get().contacts(), around.words());
        ContactView view = new ContactView(ContactView.Urgency.SOON, fired, care, new ContactView.Ways(today, today));
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    private FiredRule inWords(OpenTalk talk) {
        return new FiredRule(
                says.title(talk.fired()),
                says.numbers(talk.fired(), around.record().person().facts().thresholds()),
                says.entries(talk),
                Optional.of(() -> talked(talk)));
    }

    private void talked(OpenTalk talk) {
        work.run(
                () -> {
                    around.record().kept().talks().talked(talk.fired().rule(), talk.keys(), clock.time());
                    return read();
                },
                left -> {
                    found(left);
                    show();
                },
                trouble -> around.shell().notice(around.words().get("diary.notSaved")));
    }
}
