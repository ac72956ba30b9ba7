package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ribwise.coach.Coach;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.safety.Block;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;
import org.ribwise.ui.today.TodayModel;
import org.ribwise.ui.today.TodayView;

/// The first screen: what is offered today, what was interrupted, and why nothing may be begun.
final class TodayWalk {

    /// What the first screen leads to, and what else stands on it.
    ///
    /// @param library shows all exercises
    /// @param aboutYou shows what the person says about themselves
    /// @param begin begins something
    /// @param cards the cards of the other rooms, made anew each time
    /// @param seen is told the past when it was read and the screen is there
    record Ways(
            Runnable library,
            Runnable aboutYou,
            Consumer<FittedRoutine> begin,
            Supplier<TodayView.More> cards,
            Consumer<List<PastSession>> seen) {}

    private final Surroundings around;
    private final Messages words;
    private final Visits visits;
    private final SessionWalk session;
    private final PlanWalk plan;
    private final ContactsWalk contacts;
    private final Ways ways;

    TodayWalk(
            Surroundings around, Visits visits, SessionWalk session, PlanWalk plan, ContactsWalk contacts, Ways ways) {
        this.around = around;
        this.words = around.words();
        this.visits = visits;
        this.session = session;
        this.plan = plan;
        this.contacts = contacts;
        this.ways = ways;
    }

    void show() {
        withHistory(read -> {
            Coach coach = around.coach();
            TodayModel model = new TodayModel(
                    coach.clock().today(),
                    coach.clock().timeOfDay(),
                    coach.offers(),
                    coach.library().problems(),
                    read.map(Read::past).map(Progress::new),
                    around.record().person().isKnown());
            TodayView view = new TodayView(
                    model,
                    words,
                    ways.begin(),
                    new TodayView.Ways(ways.library(), ways.aboutYou(), contacts.ask()),
                    ways.cards().get());
            around.shell().show(view, Place.TODAY);
            view.takeFocus();
            read.ifPresent(known -> view.sayBlocked(contacts.blocked(known.block(), model.date())));
            read.flatMap(known -> session.missedCheckOut(known.past())).ifPresent(view::offer);
            read.flatMap(Read::unfinished).ifPresent(unfinished -> offer(unfinished, view));
            read.ifPresent(known -> ways.seen().accept(known.past()));
        });
    }

    private void offer(Unfinished unfinished, TodayView view) {
        plan.asked(unfinished, asked -> {
            Runnable goOn = () -> {
                visits.next();
                session.goOn(unfinished, asked);
            };
            view.offer(new UnfinishedOffer(around.coach(), words).card(unfinished, asked, goOn, this::show));
        });
    }

    /// What the record says.
    private record Read(List<PastSession> past, Optional<Unfinished> unfinished, Block block) {}

    /// Shows the past, or nothing where it cannot be read: that is not the same as an empty past. An answer that comes
    /// after the person has gone elsewhere is dropped.
    private void withHistory(Consumer<Optional<Read>> show) {
        BooleanSupplier stillHere = visits.next();
        PersonalRecord record = around.record();
        PersonFacts facts = record.person().facts();
        around.work()
                .run(
                        () -> Optional.of(new Read(
                                record.kept().history().sessions(),
                                record.kept().unfinished().unfinished(),
                                record.keeper().block(facts))),
                        past -> {
                            if (stillHere.getAsBoolean()) {
                                show.accept(past);
                            }
                        },
                        trouble -> {
                            around.shell().notice(words.get("app.historyUnreadable"));
                            if (stillHere.getAsBoolean()) {
                                show.accept(Optional.empty());
                            }
                        });
    }
}
