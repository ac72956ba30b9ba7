package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.ribwise.catalog.JsonTemplateShelf;
import org.ribwise.coach.Coach;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.domain.settings.Settings;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.TextSize;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.recovery.EmergencyPane;
import org.ribwise.ui.shell.ShellView;

/// The way through a session in a window of the headless platform.
class SessionWalkTest {

    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void whatSuitsNoMoreSaysSoInsteadOfLeadingBackWithoutAWord() {
        FxThread.run(() -> {
            ExerciseLibrary library = SampleRoutines.shipped();
            AtomicReference<Profile> person = new AtomicReference<>(Profile.NONE);
            AtomicInteger backToToday = new AtomicInteger();
            Coach coach = new Coach(
                    new Envelope(library),
                    person::get,
                    ComputerClock.clock(),
                    entry -> {},
                    () -> new UUID(1, 2),
                    SessionSound.SILENT);
            LiveSettings settings = new LiveSettings(Settings.USUAL, chosen -> {});
            ShellView shell = new ShellView(WORDS, new TextSize(settings).pixels(), place -> {});
            Stage stage = new Stage();
            stage.setScene(new Scene(shell, 1000, 720));
            Look.dress(stage.getScene());
            stage.show();
            UnsavedRecord sessions = new UnsavedRecord();
            UnsavedNotes notes = new UnsavedNotes();
            UnsavedPlans plans = new UnsavedPlans();
            PersonalRecord record = PersonalRecord.of(
                    new Kept(
                            sessions, sessions, sessions, sessions, notes, notes, notes, notes, notes, notes, plans,
                            plans),
                    new KnownPerson(
                            Optional.of(Profile.NONE),
                            PersonFacts.NONE,
                            new KnownPerson.Keep(profile -> {}, facts -> {}),
                            ComputerClock.clock()::today),
                    () -> true,
                    ComputerClock.clock(),
                    UUID::randomUUID);
            ThisComputer computer = new ThisComputer(
                    settings,
                    new WhilePlaying(Setup.Devices.NONE, Runnable::run),
                    new SmallWindow(WORDS, settings, Look::dress),
                    new NoRecovery());
            SessionWalk walk = new SessionWalk(
                    new Surroundings(
                            shell,
                            coach,
                            record,
                            Work.atOnce(),
                            WORDS,
                            computer,
                            Exchange.in(
                                    Path.of("nothing-is-kept-here"),
                                    new JsonPlanFiles(texts -> library),
                                    Repertoire.of(library)),
                            new JsonTemplateShelf(Path.of("none"), Path.of("none"), library)),
                    new SessionWalk.Exits(backToToday::incrementAndGet, () -> {}));
            FittedRoutine shown = coach.fit(Routine.single(
                    library.exercise(new ExerciseId("st-side-bend")).orElseThrow()));

            walk.begin(shown, Entrance.LIBRARY);
            person.set(Profile.of(SafetyTag.RIB));
            button(shell, "#ask-BACK_RED_FLAG-NO").fire();
            button(shell, "#checkin-next").fire();
            button(shell, "#checkin-next").fire();
            button(shell, "#checkin-next").fire();

            assertThat(backToToday).hasValue(0);
            shell.applyCss();
            assertThat(shell.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()))
                    .contains("Nothing of this suits you now")
                    .anyMatch(text -> text.contains("left out today. Not while a rib is strained"));
            button(shell, "#advice-main").fire();
            assertThat(backToToday).hasValue(1);
            stage.hide();
        });
    }

    /// A window that has no recovery to show.
    private static final class NoRecovery implements Recovery {

        @Override
        public void open(RecoveryVisit visit) {}

        @Override
        public void emergency(EmergencyPane.Kind kind, List<String> reasons, Runnable over) {}
    }

    private static ButtonBase button(ShellView shell, String id) {
        shell.applyCss();
        return (ButtonBase) Objects.requireNonNull(shell.lookup(id));
    }
}
