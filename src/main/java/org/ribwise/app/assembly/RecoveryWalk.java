package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.ribwise.domain.recovery.RecoveryState;
import org.ribwise.domain.session.Ticker;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.FrameLoop;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.recovery.CareWords;
import org.ribwise.ui.recovery.EmergencyPane;
import org.ribwise.ui.recovery.RecoveryModel;
import org.ribwise.ui.recovery.RecoveryView;

/// The way of "I'm breathless" and of an emergency. Both take the place of everything else in the window, whatever is
/// there and in whatever state it is: they need the words, the contacts and a clock, nothing else. They are made when
/// the program starts, so that nothing has to be made when they are needed.
final class RecoveryWalk implements Recovery {

    /// Where it leads, and what it ends.
    ///
    /// @param stopPlaying ends what is played because the person is breathless; it may begin the recovery itself
    /// @param today the first screen
    /// @param report is told what went wrong while something was ended; the recovery is shown all the same
    record Ways(Runnable stopPlaying, Runnable today, Consumer<RuntimeException> report) {}

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final StackPane window;
    private final Node usual;
    private final Ticker ticker;
    private final Messages words;
    private final Supplier<CareContacts> contacts;
    private final RecoveryModel model;
    private final RecoveryView view;
    private Optional<Ways> ways = Optional.empty();
    private RecoveryVisit visit = RecoveryVisit.unknown(() -> {});

    /// @param usual what the window shows otherwise
    /// @param ticker the clock
    /// @param words the words
    /// @param contacts whom to call
    RecoveryWalk(Node usual, Ticker ticker, Messages words, Supplier<CareContacts> contacts) {
        this.usual = usual;
        this.window = new StackPane(usual);
        this.ticker = ticker;
        this.words = words;
        this.contacts = contacts;
        this.model = new RecoveryModel(ticker);
        this.view = new RecoveryView(model, words, contacts);
        model.state().subscribe(state -> {
            tell();
            if (state instanceof RecoveryState.Over) {
                leave(visit.over());
            }
        });
        model.minutes().subscribe(minute -> tell());
    }

    /// What belongs into the window.
    StackPane window() {
        return window;
    }

    /// Says where it leads.
    void leadsTo(Ways there) {
        ways = Optional.of(there);
    }

    /// Opens with F1 from everywhere in a scene, before anything else hears the key.
    void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                event.consume();
                open();
            }
        });
    }

    /// Styles and lays out the recovery once, unseen, so that this is done when it is needed: the first time takes
    /// longest. To be called when the window shows something else.
    void warmUp() {
        if (!isShown()) {
            window.getChildren().addFirst(view);
            view.applyCss();
            view.layout();
            window.getChildren().remove(view);
        }
    }

    /// "I'm breathless": ends what is played and shows the recovery.
    void open() {
        if (isShown()) {
            return;
        }
        ways.ifPresent(there -> {
            try {
                there.stopPlaying().run();
            } catch (RuntimeException trouble) {
                there.report().accept(trouble);
            }
        });
        if (!isShown()) {
            open(RecoveryVisit.unknown(
                    () -> ways.ifPresent(there -> there.today().run())));
        }
    }

    @Override
    public void open(RecoveryVisit begun) {
        // what is begun anew is not told to who came before
        visit = RecoveryVisit.unknown(() -> {});
        begun.plan().ifPresentOrElse(why -> view.begin(begun.usual(), why), () -> view.begin(begun.usual()));
        visit = begun;
        window.getChildren().setAll(view);
        Announcement.make(view, ScreenName.of(view));
        view.takeFocus();
    }

    @Override
    public void emergency(EmergencyPane.Kind kind, List<String> reasons, Runnable over) {
        EmergencyPane pane = new EmergencyPane(kind, reasons, new CareWords(contacts.get(), words), () -> leave(over));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                pane.closeIfItMay();
            }
        });
        long since = ticker.nanos();
        FrameLoop frames = new FrameLoop(pane, () -> pane.refresh((ticker.nanos() - since) / NANOS_PER_MILLI));
        pane.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                frames.stop();
            } else {
                frames.start();
            }
        });
        window.getChildren().setAll(pane);
        pane.takeFocus();
    }

    private void tell() {
        visit.told().accept(model.state().get(), model.elapsedMillis());
    }

    private boolean isShown() {
        return !window.getChildren().contains(usual);
    }

    /// Back to the usual window: never to a session.
    private void leave(Runnable over) {
        window.getChildren().setAll(usual);
        visit = RecoveryVisit.unknown(() -> {});
        over.run();
    }
}
