package org.ribwise.ui.player;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ribwise.coach.RunningSession;
import org.ribwise.coach.RunningSession.Change;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.NotNow;
import org.ribwise.domain.session.SessionState;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.settings.PacerChoice;
import org.ribwise.ui.kit.Messages;

/// What the player shows and what its buttons do. It holds no clock: {@link #refresh} asks the session where it
/// is.
public final class PlayerModel {

    /// How the buttons stand.
    public enum Mode {
        PLAYING,
        /// The person paused.
        PAUSED,
        /// Paused by itself, because nobody saw the pacer.
        PAUSED_AWAY,
        /// Paused, and asking why the person wants to stop.
        ASKING_WHY,
        OVER
    }

    private final RunningSession session;
    /// How long a sentence stays that answers a key; design value, needs sign-off.
    private static final long NOTE_MILLIS = 6_000;

    private final Messages words;
    private long noteUntilMillis;
    private long judgedMillis = -1;
    private Captions captions;
    private final BiConsumer<RunningSession, SessionState.Over> over;
    private final ReadOnlyObjectWrapper<PlayerFrame> frame;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.PAUSED);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Set<Change>> possible =
            new ReadOnlyObjectWrapper<>(Set.copyOf(EnumSet.allOf(Change.class)));
    private final ObjectProperty<PacerChoice> pacer = new SimpleObjectProperty<>(PacerChoice.BODY);
    private final BooleanProperty muted = new SimpleBooleanProperty(false);
    private final BooleanProperty small = new SimpleBooleanProperty();

    /// @param session what is played
    /// @param words the words
    /// @param over is told once when the session has ended
    public PlayerModel(RunningSession session, Messages words, BiConsumer<RunningSession, SessionState.Over> over) {
        this.session = session;
        this.words = words;
        this.captions = new Captions(session.timeline(), words);
        this.over = over;
        this.frame = new ReadOnlyObjectWrapper<>(frameAt(0));
    }

    /// What is played. It is another one after a pause or a change of what is ahead.
    public Timeline timeline() {
        return session.timeline();
    }

    /// What to show.
    public ReadOnlyObjectProperty<PlayerFrame> frame() {
        return frame.getReadOnlyProperty();
    }

    /// How the buttons stand.
    public ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    /// A sentence that answers what the person asked for; empty when there is none.
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /// What can be changed now.
    public ReadOnlyObjectProperty<Set<Change>> possible() {
        return possible.getReadOnlyProperty();
    }

    /// Which pacer shows the breath.
    public ObjectProperty<PacerChoice> pacer() {
        return pacer;
    }

    /// Whether there is no sound.
    public BooleanProperty muted() {
        return muted;
    }

    /// Whether the session is shown in the small window that stays above others.
    public BooleanProperty small() {
        return small;
    }

    /// Begins the session.
    ///
    /// @param before the check-in
    public void begin(Ratings before) {
        session.begin(before);
        refresh();
    }

    /// Shows where the session is now; called before every picture.
    public void refresh() {
        session.tick();
        show();
    }

    /// Pauses because nobody can see the session any more. It does not go on by itself.
    public void away() {
        session.away();
        show();
    }

    /// Pauses, or goes on.
    public void pauseOrResume() {
        switch (mode.get()) {
            case PLAYING -> session.pause();
            case PAUSED, PAUSED_AWAY -> session.resume();
            case ASKING_WHY, OVER -> {}
        }
        forget();
        show();
    }

    /// Skips the rest or the pause of the breath, or else the exercise.
    public void skip() {
        if (mode.get() != Mode.ASKING_WHY) {
            session.skip();
            forget();
            show();
        }
    }

    /// Changes what is ahead, or says in one sentence why not.
    public void change(Change change) {
        if (mode.get() == Mode.ASKING_WHY || mode.get() == Mode.OVER) {
            return;
        }
        Optional<NotNow> refusal = session.refusal(change);
        session.change(change);
        judgedMillis = -1;
        show();
        say(refusal.map(words::name).orElseGet(() -> new ChangeWords(words).answer(change, timeline(), position())));
    }

    private void forget() {
        note.set("");
        judgedMillis = -1;
    }

    private void say(String sentence) {
        note.set(sentence);
        noteUntilMillis = position() + NOTE_MILLIS;
    }

    private long position() {
        return frame.get().positionMillis();
    }

    /// Pauses at once and asks why; a second time goes back to the session, still paused.
    public void askWhyOrReturn() {
        switch (mode.get()) {
            case PLAYING -> {
                session.pause();
                mode.set(Mode.ASKING_WHY);
                show();
            }
            case PAUSED, PAUSED_AWAY -> mode.set(Mode.ASKING_WHY);
            case ASKING_WHY -> mode.set(modeNow(Mode.PAUSED));
            case OVER -> {}
        }
    }

    /// Goes on from the question why.
    public void keepGoing() {
        if (mode.get() == Mode.ASKING_WHY) {
            mode.set(Mode.PAUSED);
            pauseOrResume();
        }
    }

    /// Stops.
    ///
    /// @param reason why
    public void stop(StopReason reason) {
        session.stop(reason);
        show();
    }

    private void show() {
        long position = session.positionMillis();
        Mode before = mode.get();
        // first how it stands: a pause may lead back to getting ready, which is not to be announced
        mode.set(modeNow(before));
        frame.set(frameAt(position));
        judge(position);
        if (position > noteUntilMillis) {
            note.set("");
        }
        if (mode.get() == Mode.OVER && before != Mode.OVER && session.state() instanceof SessionState.Over ended) {
            over.accept(session, ended);
        }
    }

    /// What is possible changes with the step and the breath, not with every picture.
    private void judge(long position) {
        if (position < judgedMillis) {
            return;
        }
        Set<Change> now = EnumSet.noneOf(Change.class);
        for (Change change : Change.values()) {
            if (session.refusal(change).isEmpty()) {
                now.add(change);
            }
        }
        possible.set(Set.copyOf(now));
        judgedMillis = timeline().nextChangeAfter(position);
    }

    private Mode modeNow(Mode before) {
        return switch (session.state()) {
            case SessionState.Ready() -> Mode.PAUSED;
            case SessionState.Playing _ -> Mode.PLAYING;
            case SessionState.Paused _ when before == Mode.ASKING_WHY -> Mode.ASKING_WHY;
            case SessionState.Paused(var _, long _, SessionState.Paused.PauseCause cause, var _) ->
                switch (cause) {
                    case ASKED -> Mode.PAUSED;
                    case AWAY -> Mode.PAUSED_AWAY;
                };
            case SessionState.Over _ -> Mode.OVER;
        };
    }

    private PlayerFrame frameAt(long position) {
        if (!captions.timeline().equals(timeline())) {
            captions = new Captions(timeline(), words);
        }
        Step step = timeline().stepAt(position);
        long elapsed = step.elapsedMillis(position);
        return new PlayerFrame(
                timeline().items().get(step.item()),
                step,
                elapsed,
                position,
                timeline().breathAt(position),
                captions.at(position));
    }
}
