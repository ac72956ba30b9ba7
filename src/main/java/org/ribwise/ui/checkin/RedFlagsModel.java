package org.ribwise.ui.checkin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlag.Outcome;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.measure.Reply;

/// The warning signs of the back while they are asked (clinical reference 5.5): three short pages, what cannot wait
/// first. A yes that is an emergency ends it at once.
public final class RedFlagsModel {

    private final Map<RedFlag, ObjectProperty<Reply>> replies = new EnumMap<>(RedFlag.class);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final Consumer<RedFlagAnswers> done;
    private boolean isDone;

    /// @param done is told once what was said
    public RedFlagsModel(Consumer<RedFlagAnswers> done) {
        this.done = done;
        for (RedFlag flag : RedFlag.values()) {
            replies.put(flag, new SimpleObjectProperty<>(Reply.NOT_ASKED));
        }
    }

    /// The signs that are asked on one page.
    ///
    /// @param number of the page, from 0
    static List<RedFlag> asked(int number) {
        Outcome outcome =
                List.of(Outcome.EMERGENCY, Outcome.URGENT, Outcome.SEE_DOCTOR).get(number);
        return Stream.of(RedFlag.values())
                .filter(flag -> flag != RedFlag.FRACTURE_SEVERE && flag.outcome() == outcome)
                .flatMap(flag -> flag == RedFlag.FRACTURE ? Stream.of(flag, RedFlag.FRACTURE_SEVERE) : Stream.of(flag))
                .toList();
    }

    /// How many pages there are.
    static int pages() {
        return 3;
    }

    /// The page that is asked, from 0.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// What was said to one sign.
    public ObjectProperty<Reply> reply(RedFlag flag) {
        ObjectProperty<Reply> reply = replies.get(flag);
        if (reply == null) {
            throw new IllegalStateException("no place for " + flag);
        }
        return reply;
    }

    /// Whether a sign is asked now: one follows from another.
    boolean isAsked(RedFlag flag) {
        return flag != RedFlag.FRACTURE_SEVERE || reply(RedFlag.FRACTURE).get().mayBeYes();
    }

    /// Says something to one sign. A yes that is an emergency ends the questions.
    public void say(RedFlag flag, Reply said) {
        reply(flag).set(said);
        if (!isAsked(RedFlag.FRACTURE_SEVERE)) {
            reply(RedFlag.FRACTURE_SEVERE).set(Reply.NOT_ASKED);
        }
        if (said == Reply.YES && flag.outcome() == Outcome.EMERGENCY) {
            finish();
        }
    }

    /// Says no to everything on this page that has no answer yet, and goes on.
    public void noToTheRest() {
        asked(page.get()).stream()
                .filter(flag -> isAsked(flag) && reply(flag).get() == Reply.NOT_ASKED)
                .forEach(flag -> say(flag, Reply.NO));
        if (page.get() == pages() - 1) {
            finish();
        } else {
            page.set(page.get() + 1);
        }
    }

    /// Whether everything on this page has an answer.
    boolean isAnswered() {
        return asked(page.get()).stream()
                .filter(this::isAsked)
                .noneMatch(flag -> reply(flag).get() == Reply.NOT_ASKED);
    }

    /// Goes to the page before; the first one stays.
    public void back() {
        page.set(Math.max(0, page.get() - 1));
    }

    /// What was said until now; what was not asked is not there.
    public RedFlagAnswers answers() {
        Map<RedFlag, Reply> said = new EnumMap<>(RedFlag.class);
        replies.forEach((flag, reply) -> said.put(flag, reply.get()));
        return new RedFlagAnswers(said);
    }

    private void finish() {
        if (!isDone) {
            isDone = true;
            done.accept(answers());
        }
    }
}
