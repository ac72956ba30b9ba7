package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.ui.diary.DiaryKind;
import org.ribwise.ui.diary.DiaryModel;
import org.ribwise.ui.diary.DiaryView;
import org.ribwise.ui.diary.EntryModel;
import org.ribwise.ui.diary.EntryView;
import org.ribwise.ui.diary.EntryWords;
import org.ribwise.ui.diary.QuickCard;
import org.ribwise.ui.diary.WhenModel;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through the asthma diary: its card on the first screen, the list, and one entry. What was written from the
/// first screen leads back to it.
final class DiaryWalk {

    private final ShellView shell;
    private final Messages words;
    private final CoachClock clock;
    private final DiaryModel model;
    private final EntryWords says;
    private final QuickCard card;
    private final DiaryView list;
    private final TalkWalk talk;

    /// @param today leads to the first screen
    DiaryWalk(Surroundings around, Runnable today) {
        this.shell = around.shell();
        this.words = around.words();
        this.clock = around.coach().clock();
        Kept kept = around.record().kept();
        model = new DiaryModel(kept.diary(), kept.diaryHistory(), around.work(), clock::time, UUID::randomUUID);
        KnownPerson person = around.record().person();
        says = new EntryWords(words, (blown, day) -> {
            PersonFacts facts = person.facts();
            return facts.thresholds().zones().zone(blown, facts.breathing().best(), day);
        });
        talk = new TalkWalk(around, says, today);
        // what was written may be worth talking over
        model.said().subscribe((before, now) -> talk.look());
        card = new QuickCard(
                model,
                says,
                words,
                new QuickCard.Ways(
                        () -> write(Optional.of(DiaryKind.ATTACK), Place.TODAY, today),
                        () -> write(Optional.empty(), Place.TODAY, today),
                        entry -> change(entry, Place.TODAY, today)),
                clock::today);
        list = new DiaryView(
                model,
                says,
                words,
                new DiaryView.Ways(
                        () -> write(Optional.empty(), Place.DIARY, this::showList),
                        entry -> change(entry, Place.DIARY, this::showList)),
                clock::today);
        // what was deleted could be brought back as long as the program ran
        around.work().run(() -> kept.diary().forgetDeleted(), forgotten -> {}, trouble -> {});
    }

    /// The cards on the first screen. What was written just before is still said there, so that it can be undone.
    List<Node> todayCards() {
        model.refresh();
        return List.of(card, talk.todayCard());
    }

    /// The list.
    void show() {
        model.forgetSaid();
        showList();
    }

    private void showList() {
        model.refresh();
        shell.show(list, Place.DIARY);
        list.takeFocus();
    }

    private void write(Optional<DiaryKind> kind, Place place, Runnable back) {
        WhenModel when = new WhenModel(clock.time(), clock::time, clock.zone(), words.locale());
        show(EntryModel.ofNew(UUID.randomUUID(), kind, when), place, back);
    }

    private void change(DiaryEntry entry, Place place, Runnable back) {
        WhenModel when = new WhenModel(entry.at(), clock::time, clock.zone(), words.locale());
        show(EntryModel.of(entry, when), place, back);
    }

    private void show(EntryModel entry, Place place, Runnable back) {
        EntryView view = new EntryView(
                entry,
                says,
                words,
                new EntryView.Ways(
                        (written, then) -> model.keep(written, kept -> {
                            then.accept(kept);
                            if (kept) {
                                back.run();
                            }
                        }),
                        gone -> {
                            model.delete(gone);
                            back.run();
                        },
                        back));
        shell.show(view, place);
        view.takeFocus();
    }
}
