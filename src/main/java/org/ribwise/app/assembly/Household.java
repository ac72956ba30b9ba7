package org.ribwise.app.assembly;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.domain.settings.People;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.store.PeopleFolders;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.SystemFileChoice;
import org.ribwise.ui.shell.ShellView.Place;

/// The people at this computer, and the program of whoever uses it now. For somebody else everything is closed and
/// assembled anew: nothing of one person is left in what another one sees. Used on the JavaFX thread only.
public final class Household implements AutoCloseable {

    private final Setup setup;
    private final PeopleFolders people;
    private final Consumer<Program> show;
    private final Optional<FileChoice> files;
    private Program program;

    private Household(Setup setup, Consumer<Program> show, Optional<FileChoice> files) {
        this.setup = setup;
        this.people = new PeopleFolders(setup.data());
        this.show = show;
        this.files = files;
        this.program = assemble();
    }

    /// Assembles the program for whoever used it last.
    ///
    /// @param setup its data folder is everybody's
    /// @param show puts another program into the window, when somebody else uses it
    public static Household open(Setup setup, Consumer<Program> show) {
        return new Household(setup, show, Optional.empty());
    }

    /// The same with files chosen in another way than in the system's dialog.
    public static Household open(Setup setup, Consumer<Program> show, FileChoice files) {
        return new Household(setup, show, Optional.of(files));
    }

    /// The program as it is now.
    public Program program() {
        return program;
    }

    @Override
    public void close() {
        program.close();
    }

    private Program assemble() {
        PersonKey here = people.chosen().key();
        return new Program(setup.of(people.folder(here)), new Key(here));
    }

    private void anew(Runnable whileClosed, Consumer<Program> begin) {
        program.close();
        Optional<RuntimeException> trouble = Optional.empty();
        try {
            whileClosed.run();
        } catch (RuntimeException wrong) {
            trouble = Optional.of(wrong);
        }
        program = assemble();
        show.accept(program);
        begin.accept(program);
        trouble.ifPresent(program::tellOfTrouble);
    }

    /// What one program is given of the house.
    private final class Key implements House {

        private final PersonKey here;

        Key(PersonKey here) {
            this.here = here;
        }

        @Override
        public People people() {
            return people;
        }

        @Override
        public PersonKey here() {
            return here;
        }

        @Override
        public Locale locale() {
            return setup.locale();
        }

        @Override
        public FileChoice files() {
            return files.orElseGet(
                    () -> new SystemFileChoice(() -> program.scene().getWindow()));
        }

        @Override
        public void anew(Runnable whileClosed) {
            Household.this.anew(whileClosed, Program::begin);
        }

        @Override
        public void againAt(Place place) {
            Household.this.anew(() -> {}, another -> another.beginAt(place));
        }
    }
}
