package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.ribwise.catalog.JsonTemplateShelf;
import org.ribwise.coach.Coach;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.settings.People;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.domain.settings.Settings;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.store.PeopleFolders;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.TextSize;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;

/// The real ways through the real screens in a window of the headless platform, over a record in memory:
/// what a person can press is found and pressed. To be used on the JavaFX thread.
final class WalkedScreens {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();

    private final Stage stage = new Stage();
    private final StackedHouse house;
    private final UnsavedNotes notes;
    private final OpenSessions sessions;
    private final CoachClock clock;
    private final PersonFacts facts;
    private final ShellView shell;
    private final Journey journey;
    private final Set<String> laidOut = new HashSet<>();

    /// @param folder an empty folder, for what the data card looks for
    /// @param clock the clocks
    /// @param notes what was asked before, and what happened
    /// @param sessions what was played before
    /// @param facts what is known of the person
    WalkedScreens(Path folder, CoachClock clock, UnsavedNotes notes, OpenSessions sessions, PersonFacts facts) {
        this.clock = clock;
        this.notes = notes;
        this.sessions = sessions;
        this.facts = facts;
        this.house = new StackedHouse(folder);
        LiveSettings settings = new LiveSettings(Settings.USUAL, chosen -> {});
        TextSize textSize = new TextSize(settings);
        Steering steering = new Steering();
        shell = new ShellView(WORDS, textSize.pixels(), steering::go);
        RecoveryWalk recovery = new RecoveryWalk(
                shell, clock.ticker(), WORDS, () -> settings.now().get().contacts());
        journey = new Journey(
                around(settings, recovery), house, DataFiles.of(folder.resolve("record"), nothingOnDisk(), clock));
        steering.to(journey);
        recovery.leadsTo(
                new RecoveryWalk.Ways(journey::stopForBreath, () -> journey.go(Place.TODAY), WalkedScreens::fail));
        shell.offerRecovery(recovery::open);
        stage.setScene(new Scene(recovery.window(), 1000, 720));
        Look.dress(stage.getScene());
        textSize.applyTo(stage.getScene());
        stage.show();
        rememberLaidOut();
        journey.begin();
    }

    private void rememberLaidOut() {
        ListChangeListener<Node> listener =
                change -> change.getList().forEach(node -> laidOut.add(Objects.requireNonNullElse(node.getId(), "")));
        ((Pane) shell.getCenter()).getChildren().addListener(listener);
    }

    /// The screens that lay before the person for a moment at least, by their ids: also those that nobody saw.
    Set<String> laidOut() {
        return laidOut;
    }

    private Surroundings around(LiveSettings settings, RecoveryWalk recovery) {
        KnownPerson person = new KnownPerson(
                Optional.of(Profile.NONE), facts, new KnownPerson.Keep(profile -> {}, said -> {}), clock::today);
        Coach coach = new Coach(
                new Envelope(LIBRARY),
                person::profile,
                clock,
                entry -> entry.accept(sessions),
                UUID::randomUUID,
                SessionSound.SILENT);
        ThisComputer computer = new ThisComputer(
                settings,
                new WhilePlaying(Setup.Devices.NONE, Runnable::run),
                new SmallWindow(WORDS, settings, Look::dress),
                recovery);
        return new Surroundings(
                shell,
                coach,
                PersonalRecord.of(kept(), person, () -> true, clock, UUID::randomUUID),
                Work.atOnce(),
                WORDS,
                computer,
                Exchange.in(house.folder(), new JsonPlanFiles(texts -> LIBRARY), Repertoire.of(LIBRARY)),
                new JsonTemplateShelf(house.folder(), house.folder(), LIBRARY));
    }

    private OpenRecord nothingOnDisk() {
        return new OpenRecord(
                kept(), Optional.empty(), PersonFacts.NONE, Optional.empty(), false, Optional.empty(), () -> {});
    }

    private Kept kept() {
        UnsavedPlans plans = new UnsavedPlans();
        return new Kept(
                sessions,
                sessions,
                sessions,
                sessions.unsaved(),
                notes,
                notes,
                notes,
                notes,
                notes,
                notes,
                plans,
                plans);
    }

    private static void fail(RuntimeException trouble) {
        throw new AssertionError(trouble);
    }

    /// What lies before the person now, and can be pressed.
    List<ButtonBase> buttons() {
        return all(ButtonBase.class, button -> !button.isDisabled());
    }

    /// What lies before the person now, and can be written into.
    List<TextInputControl> fields() {
        return all(TextInputControl.class, field -> !field.isDisabled() && field.isEditable());
    }

    /// Whether one of these, by its id or style, lies before the person now.
    boolean showsOneOf(Set<String> names) {
        return !all(
                        Node.class,
                        node -> names.contains(Objects.requireNonNullElse(node.getId(), ""))
                                || node.getStyleClass().stream().anyMatch(names::contains))
                .isEmpty();
    }

    /// The program is gone, without a word; what was kept is there for the next one.
    void close() {
        stage.hide();
    }

    private <T extends Node> List<T> all(Class<T> kind, Predicate<T> which) {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        List<T> found = new ArrayList<>();
        collect(root, kind, which, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, Predicate<T> which, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (kind.isInstance(node) && which.test(kind.cast(node))) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, which, found));
        }
    }

    /// A house with one person, who never goes.
    private record StackedHouse(Path folder) implements House {

        @Override
        public People people() {
            return new PeopleFolders(folder);
        }

        @Override
        public PersonKey here() {
            return PersonKey.FIRST;
        }

        @Override
        public Locale locale() {
            return Locale.UK;
        }

        @Override
        public FileChoice files() {
            return new FileChoice() {
                @Override
                public Optional<Path> toSave(String title, String name) {
                    return Optional.empty();
                }

                @Override
                public Optional<Path> toOpen(String title) {
                    return Optional.empty();
                }
            };
        }

        @Override
        public void anew(Runnable whileClosed) {}

        @Override
        public void againAt(Place place) {}
    }
}
