package org.ribwise.ui.caseload;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.trust.KeyTrouble;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

/// The physiotherapist's key without its controls. Once it is open it stays so until the program ends or somebody locks
/// it.
public final class KeyModel {

    private final ClinicKeys keys;
    private final Work work;
    private final Messages words;
    private final Supplier<LocalDateTime> now;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Reading());
    private Optional<ClinicKeys.Open> open = Optional.empty();

    /// How it is about the key.
    public sealed interface State {

        /// It is being looked at, or made, or opened.
        record Reading() implements State {}

        /// There is none yet.
        ///
        /// @param said why the last try was refused; may be empty
        record None(String said) implements State {}

        /// It is locked.
        ///
        /// @param words to compare
        /// @param said why the last try was refused; may be empty
        record Locked(String words, String said) implements State {}

        /// It is open.
        ///
        /// @param words to compare
        /// @param said what was done or refused last; may be empty
        record Open(String words, String said) implements State {}

        /// The passphrase is forgotten: what that means, before anything is done.
        record Forgotten() implements State {}

        /// Its file cannot be used.
        ///
        /// @param said why
        record Trouble(String said) implements State {}
    }

    /// @param keys the keys
    /// @param work runs what takes its time away from the screen
    /// @param words the words
    /// @param now the physiotherapist's time
    public KeyModel(ClinicKeys keys, Work work, Messages words, Supplier<LocalDateTime> now) {
        this.keys = keys;
        this.work = work;
        this.words = words;
        this.now = now;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The key, as long as it is open.
    public Optional<ClinicKeys.Open> open() {
        return open;
    }

    /// Looks whether there is a key.
    public void read() {
        look("");
    }

    private void look(String said) {
        work.run(
                () -> keys.signer().map(keys::words),
                found -> state.set(found.<State>map(
                                key -> open.isPresent() ? new State.Open(key, said) : new State.Locked(key, said))
                        .orElseGet(() -> new State.None(said))),
                trouble -> state.set(new State.Trouble(why(trouble))));
    }

    /// Makes a key under a passphrase that was written twice.
    ///
    /// @param then what follows when it is there
    void make(String passphrase, String again, Runnable then) {
        if (!passphrase.equals(again)) {
            state.set(new State.None(words.get("caseload.keyDiffer")));
        } else {
            opened(() -> keys.make(passphrase), then);
        }
    }

    /// Opens the key.
    ///
    /// @param then what follows when it is open
    void unlock(String passphrase, Runnable then) {
        opened(() -> keys.unlock(passphrase), then);
    }

    private void opened(Supplier<ClinicKeys.Open> how, Runnable then) {
        state.set(new State.Reading());
        work.run(
                how,
                now -> {
                    open = Optional.of(now);
                    look("");
                    then.run();
                },
                trouble -> look(why(trouble)));
    }

    /// Locks the key.
    void lock() {
        open = Optional.empty();
        look("");
    }

    /// Keeps the key under another passphrase.
    void change(String before, String now, String again) {
        if (!now.equals(again)) {
            look(words.get("caseload.keyDiffer"));
            return;
        }
        work.run(
                () -> {
                    keys.change(before, now);
                    return true;
                },
                done -> look(words.get("caseload.keyChanged")),
                trouble -> look(why(trouble)));
    }

    /// The passphrase is forgotten.
    void forgotten() {
        state.set(new State.Forgotten());
    }

    /// Sets the key aside, so that a new one can be made.
    void setAside() {
        LocalDateTime at = now.get();
        work.run(
                () -> {
                    keys.setAside(at);
                    return true;
                },
                done -> {
                    open = Optional.empty();
                    look(words.get("caseload.keySetAside"));
                },
                trouble -> state.set(new State.Trouble(why(trouble))));
    }

    private String why(RuntimeException trouble) {
        return trouble instanceof KeyTrouble key
                ? words.name(key.kind())
                : words.get("app.unexpected", trouble.getClass().getSimpleName());
    }
}
