package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Scene;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.catalog.JsonTemplateShelf;
import org.ribwise.catalog.OwnDefinitions;
import org.ribwise.coach.Coach;
import org.ribwise.coach.RecordWriter;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.SettingsStore;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.store.SettingsFile;
import org.ribwise.ui.kit.BackgroundWork;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenWishes;
import org.ribwise.ui.kit.TextSize;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;
import org.ribwise.ui.voice.ScreenVoice;

/// The composition root: everything is made here, once, and handed to whoever needs it. Read it from top to
/// bottom.
public final class Program implements AutoCloseable {

    private static final double WIDTH_PIXELS = 1000;
    private static final double HEIGHT_PIXELS = 720;

    private final RecordThread thread = new RecordThread();
    private final Work work;
    private final OpenRecord record;
    private final RecordWrites writes;
    private final Messages words;
    private final ShellView shell;
    private final Scene scene;
    private final TextSize textSize;
    private final LiveSettings settings;
    private final Journey journey;
    private final RecoveryWalk recovery;
    private final DailyBackup daily;
    private final Runnable noMoreReminders;
    private boolean allKept;

    Program(Setup setup, House house) {
        JsonExerciseSource definitions = new JsonExerciseSource(setup.exercises());
        ExerciseLibrary shipped = definitions.read();
        PlanFiles plans = new JsonPlanFiles(texts -> definitions.readTexts(texts, shipped));
        Repertoire repertoire = new OwnDefinitions(setup.data(), definitions).read(shipped);
        work = thread.work();
        record = OpenRecord.open(setup.recordFile());
        ExerciseLibrary library =
                repertoire.library().with(new AcceptedPlans(record.kept().planHistory(), plans).ownExercises());
        settings = liveSettings(new SettingsFile(setup.data()), work);
        words = Messages.load(settings.now().get().screen().formats().locale(setup.locale()));
        textSize = new TextSize(settings);
        Steering steering = new Steering();
        shell = new ShellView(words, textSize.pixels(), steering::go);
        writes = new RecordWrites(work, this::allWritten, this::recordTrouble);
        RecordWriter writer =
                entry -> writes.write(() -> entry.accept(record.kept().log()));
        KnownPerson person = new KnownPerson(
                record.known(),
                record.facts().withName(nameIn(house)),
                new KnownPerson.Keep(
                        profile -> writes.write(() -> record.kept()
                                .profiles()
                                .save(profile, setup.clock().time())),
                        facts -> writes.write(() -> {
                            record.kept().facts().save(facts, setup.clock().time());
                            if (!facts.name().equals(nameIn(house))) {
                                house.people().rename(house.here(), facts.name());
                            }
                        })),
                setup.clock()::today);
        Coach coach = new Coach(
                new Envelope(library),
                person::profile,
                setup.clock(),
                writer,
                UUID::randomUUID,
                setup.devices().sound());
        hear(setup.devices().sound());
        PersonalRecord personal = PersonalRecord.of(record.kept(), person, () -> allKept, setup.clock(), coach.newId());
        recovery = new RecoveryWalk(
                shell, setup.clock().ticker(), words, () -> settings.now().get().contacts());
        ThisComputer computer = new ThisComputer(
                settings,
                new WhilePlaying(setup.devices(), BackgroundWork.screen()),
                new SmallWindow(words, settings, this::dress),
                recovery);
        DataFiles data = DataFiles.of(setup.recordFile(), record, setup.clock());
        journey = new Journey(
                new Surroundings(
                        shell,
                        coach,
                        personal,
                        work,
                        words,
                        computer,
                        Exchange.in(setup.data(), plans, repertoire),
                        new JsonTemplateShelf(setup.exercises(), setup.data(), library)),
                house,
                data);
        steering.to(journey);
        recovery.leadsTo(new RecoveryWalk.Ways(journey::stopForBreath, () -> journey.go(Place.TODAY), this::report));
        shell.offerRecovery(() -> recovery.open());
        journey.offerPeople(house.people().all());
        daily = new DailyBackup(data.copies());
        scene = new Scene(recovery.window(), WIDTH_PIXELS, HEIGHT_PIXELS);
        recovery.listenIn(scene);
        journey.listenIn(scene);
        dress(scene);
        new ScreenVoice(setup.devices().speech(), settings, words, shell::notice).read(scene);
        Setup.Reminding reminding = setup.devices().reminding();
        noMoreReminders = reminding
                .beat()
                .wake(() -> BackgroundWork.screen().execute(() -> journey.remind(reminding.notifier())));
        allKept = record.trouble().isEmpty();
        record.trouble()
                .ifPresent(trouble -> shell.notice(notSaved(trouble) + " " + words.get("app.profileUnreadable")));
        if (record.sample()) {
            shell.mark(words.get("app.sampleRecord"));
        }
    }

    /// What the person is called; the one place where a name is kept for those whose record is closed, too.
    private static String nameIn(House house) {
        return house.people().all().stream()
                .filter(person -> person.key().equals(house.here()))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    private LiveSettings liveSettings(SettingsStore kept, Work work) {
        return new LiveSettings(
                kept.read(),
                chosen -> work.run(
                        () -> {
                            kept.save(chosen);
                            return true;
                        },
                        done -> {},
                        trouble -> shell.notice(words.get("app.settingsNotSaved"))));
    }

    private void hear(SessionSound sound) {
        settings.now().subscribe(chosen -> sound.follow(chosen.sound()));
        sound.whenMissing(() -> BackgroundWork.screen().execute(() -> shell.notice(words.get("app.noSound"))));
    }

    private void dress(Scene some) {
        Look.dress(some);
        ScreenWishes.apply(settings, some);
        textSize.applyTo(some);
    }

    /// Assembles the program. To be called on the JavaFX thread.
    ///
    /// @param setup what to assemble it with
    public static Program assemble(Setup setup) {
        return Household.open(setup, program -> {}).program();
    }

    /// What to put into the window.
    public Scene scene() {
        return scene;
    }

    /// How large the text is.
    public TextSize textSize() {
        return textSize;
    }

    /// Whether a session is in the small window; the large one is hidden then.
    public boolean isSmall() {
        return journey.isSmall();
    }

    /// Goes back from the small window to the large one, if it is open.
    public void enlarge() {
        journey.enlarge();
    }

    /// What the person has chosen on this computer.
    public LiveSettings settings() {
        return settings;
    }

    /// The words.
    public Messages words() {
        return words;
    }

    /// Says above the screen that something unforeseen went wrong, and goes on. The kind of trouble is
    /// named, its message is not: it may hold health data.
    ///
    /// @param trouble what went wrong
    public void report(Throwable trouble) {
        shell.notice(words.get("app.unexpected", trouble.getClass().getSimpleName()));
    }

    /// Says above the screen why something could not be done.
    void tellOfTrouble(RuntimeException trouble) {
        if (trouble instanceof RecordUnavailable unavailable) {
            shell.notice(words.name(unavailable.kind()));
        } else {
            report(trouble);
        }
    }

    /// Shows the first screen.
    public void begin() {
        journey.begin();
        afterFirstScreen();
    }

    /// Opens a plan file that the program was started with, or that was handed to it.
    public void openFile(Path file) {
        journey.openFile(file);
    }

    /// Shows a place instead of the first screen.
    void beginAt(Place place) {
        journey.go(place);
        afterFirstScreen();
    }

    private void afterFirstScreen() {
        BackgroundWork.screen().execute(recovery::warmUp);
        work.run(
                () -> {
                    daily.make();
                    return true;
                },
                done -> {},
                this::recordTrouble);
    }

    /// Whether the window may close. While a session is played it may not: the session pauses and asks why
    /// the person wants to stop.
    public boolean mayClose() {
        return journey.mayClose();
    }

    /// Finishes every write that was asked for and lets go of the record. What a session in progress had
    /// done is kept.
    @Override
    public void close() {
        journey.leave();
        daily.stop();
        noMoreReminders.run();
        writes.tryAgain();
        thread.close();
        journey.close();
        record.close().run();
    }

    private String notSaved(RecordUnavailable trouble) {
        return words.name(trouble.kind()) + " " + words.get("app.nothingIsSaved");
    }

    private void allWritten() {
        allKept = record.trouble().isEmpty();
        shell.closeNotice(notSaved(new RecordUnavailable(RecordUnavailable.Cause.NOT_WRITABLE)));
    }

    private void recordTrouble(RuntimeException trouble) {
        allKept = false;
        if (trouble instanceof RecordUnavailable unavailable) {
            shell.notice(notSaved(unavailable));
        } else {
            report(trouble);
        }
    }
}
