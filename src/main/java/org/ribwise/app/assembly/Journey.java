package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.ribwise.coach.Coach;
import org.ribwise.domain.device.Notifier;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.settings.Person;
import org.ribwise.store.SqliteCaseload;
import org.ribwise.ui.kit.EntryCard;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.learn.LearnModel;
import org.ribwise.ui.learn.LearnView;
import org.ribwise.ui.settings.SettingsModel;
import org.ribwise.ui.settings.SettingsView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;
import org.ribwise.ui.today.TodayView;

/// The person's way through the screens. The rooms do not know each other; here and in {@link SessionWalk} it is said
/// which follows which.
final class Journey {

    private final ShellView shell;
    private final Coach coach;
    private final Messages words;
    private final TodayWalk today;
    private final SessionWalk session;
    private final LibraryWalk library;
    private final ContactsWalk contacts;
    private final ProfileWalk profile;
    private final LiveSettings settings;
    private final DiaryWalk diary;
    private final Housekeeping housekeeping;
    private final MeasuresWalk measures;
    private final ReportWalk reports;
    private final PlanWalk plan;
    private final ProgressWalk progress;
    private final ResultsWalk results;
    private final PlanFileWalk planFile;
    private final RemindersWalk reminders;
    private final ClinicWalk clinic;
    private final Visits visits = new Visits();

    Journey(Surroundings around, House house, DataFiles data) {
        this.shell = around.shell();
        this.coach = around.coach();
        this.words = around.words();
        this.settings = around.computer().settings();
        this.session = new SessionWalk(around, new SessionWalk.Exits(this::today, this::progress));
        this.contacts = new ContactsWalk(shell, words, settings, this::today);
        this.profile = new ProfileWalk(around, contacts::card);
        this.library = new LibraryWalk(around, profile, routine -> begin(routine, Entrance.LIBRARY));
        this.diary = new DiaryWalk(around, this::today);
        this.housekeeping = new Housekeeping(
                around, house, data, new Housekeeping.Ways(this::settings, this::people), this::mayClose);
        this.measures = new MeasuresWalk(around, new MeasuresWalk.Exits(this::today, this::progress));
        this.reports = new ReportWalk(around, house.files(), data::identity, this::progress);
        this.plan = new PlanWalk(around, routine -> begin(routine, Entrance.PLAN), this::today, house::files);
        this.planFile = new PlanFileWalk(
                around,
                house,
                plan,
                new PlanFileWalk.Ways(this::today, back -> profile.show(Place.TODAY, back), session::isPlaying));
        this.results = new ResultsWalk(around, house::files, data::identity);
        this.progress = new ProgressWalk(
                around, () -> List.of(reports.card(), measures.card(), results.card(this::progress)), this::today);
        this.today = new TodayWalk(
                around,
                visits,
                session,
                plan,
                contacts,
                new TodayWalk.Ways(
                        this::library,
                        this::aboutYou,
                        routine -> begin(routine, Entrance.TODAY),
                        this::todayCards,
                        progress::prepare));
        this.reminders = new RemindersWalk(around, session::isPlaying, () -> go(Place.TODAY));
        this.clinic = new ClinicWalk(around, house, data.file().resolveSibling(SqliteCaseload.NAME));
    }

    /// Lets go of what only some people have open. Nothing is being written any more.
    void close() {
        clinic.close();
    }

    /// Looks whether there is something to remind of; from time to time.
    ///
    /// @param notifier shows notices beside the window
    void remind(Notifier notifier) {
        reminders.look(notifier);
    }

    void go(Place place) {
        leave();
        switch (place) {
            case TODAY -> today();
            case LIBRARY -> library();
            case PROGRESS -> progress();
            case DIARY -> diary();
            case PATIENTS -> clinic.show();
            case LEARN -> learn();
            case SETTINGS -> settings();
        }
    }

    /// Opens a plan file.
    void openFile(Path file) {
        leave();
        visits.next();
        planFile.open(file);
    }

    /// Opens files that are dropped onto the window.
    void listenIn(Scene scene) {
        planFile.listenIn(scene);
    }

    /// Keeps what was begun to be answered.
    void leave() {
        session.leave();
        profile.leave();
        measures.leave();
        clinic.leave();
        reports.leave();
    }

    /// The person is breathless: what is played ends now, and what was answered is kept.
    void stopForBreath() {
        leave();
        session.stopForBreath();
    }

    /// Whether the window may close. While a session is played it may not: the session pauses and asks why instead.
    boolean mayClose() {
        leave();
        return !session.asksWhyItIsStopped();
    }

    /// Whether a session is in the small window; the large one is hidden then.
    boolean isSmall() {
        return session.isSmall();
    }

    /// Goes back from the small window to the large one.
    void enlarge() {
        session.enlarge();
    }

    /// The screen that the program begins with.
    void begin() {
        if (profile.isFirstTime()) {
            profile.welcome(this::today);
        } else {
            today();
        }
        clinic.prepare();
    }

    void today() {
        today.show();
    }

    /// What else there is to see on the first screen: a plan comes before what Ribwise offers.
    private TodayView.More todayCards() {
        return new TodayView.More(
                Stream.concat(housekeeping.mendCard().stream(), Stream.of(plan.todayCard()))
                        .toList(),
                Stream.concat(diary.todayCards().stream(), Stream.of(measures.todayCard(), planFile.todayCard()))
                        .toList());
    }

    private void library() {
        visits.next();
        library.show();
    }

    private void diary() {
        visits.next();
        diary.show();
    }

    private void learn() {
        visits.next();
        LearnView view = new LearnView(new LearnModel(words.locale()), words, coach.library());
        shell.show(view, Place.LEARN);
        view.takeFocus();
    }

    private void aboutYou() {
        visits.next();
        profile.show(Place.TODAY, this::today);
    }

    private void settings() {
        visits.next();
        SettingsView view = new SettingsView(new SettingsModel(settings), words, settingsCards());
        shell.show(view, Place.SETTINGS);
        view.takeFocus();
    }

    /// Leads to the people at this computer from everywhere, when there are several.
    void offerPeople(List<Person> all) {
        housekeeping.offerPeople(all);
    }

    private void people() {
        leave();
        visits.next();
        housekeeping.people();
    }

    private List<Node> settingsCards() {
        List<Node> cards = new ArrayList<>(List.of(contacts.card(Place.SETTINGS, this::settings), profileCard()));
        cards.addAll(List.of(planFile.card("settings-plan-file"), results.trustCard(this::settings)));
        cards.add(reminders.card());
        cards.addAll(housekeeping.cards());
        cards.add(clinic.settingsCard());
        return cards;
    }

    private Node profileCard() {
        return new EntryCard(
                "profile",
                words.get("profile.title"),
                words.get("profile.subtitle"),
                words.get("profile.open"),
                () -> profile.show(Place.SETTINGS, this::settings));
    }

    private void begin(FittedRoutine routine, Entrance entrance) {
        visits.next();
        session.begin(routine, entrance);
    }

    private void progress() {
        progress.show(visits.next());
    }
}
