package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.safety.Leeway;
import org.ribwise.domain.session.Timeline.PlannedItem;
import org.ribwise.domain.session.Timeline.Play;

/// What a person can change of a session while it runs.
///
/// @param cut where the session is
/// @param leeway what the person may change
record Changes(Cut cut, Leeway leeway) {

    /// What is played from now on, and what has been done.
    ///
    /// @param over whether nothing follows
    record Changed(Timeline timeline, Credit credit, boolean over) {
        Changed(Timeline timeline, Credit credit) {
            this(timeline, credit, false);
        }
    }

    /// What an event changes; nothing when it is refused or changes no timeline.
    Changed made(SessionEvent event, Credit credit) {
        return switch (event) {
            case SessionEvent.Slower _ -> retimed(Tempo.Change.SLOWER, credit);
            case SessionEvent.Faster _ -> retimed(Tempo.Change.FASTER, credit);
            case SessionEvent.Repeat _ -> new Changed(repeated(), credit);
            case SessionEvent.Restart _ -> instead(List.of(play()), credit);
            case SessionEvent.Previous _ -> instead(withPrevious(), credit);
            case SessionEvent.Easier _ ->
                leeway.easier(play().item())
                        .map(easier -> instead(List.of(new Play(play().place(), easier)), credit))
                        .orElse(new Changed(cut.timeline(), credit));
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Away _ -> new Changed(cut.timeline(), credit);
            case SessionEvent.Pause _, SessionEvent.Resume _ -> new Changed(cut.timeline(), credit);
            case SessionEvent.Skip _, SessionEvent.Stop _ -> new Changed(cut.timeline(), credit);
        };
    }

    /// Why an event would change nothing.
    Optional<NotNow> refusal(SessionEvent event) {
        return switch (event) {
            case SessionEvent.Slower _ -> refusal(Tempo.Change.SLOWER);
            case SessionEvent.Faster _ -> refusal(Tempo.Change.FASTER);
            case SessionEvent.Easier _ ->
                leeway.easier(play().item()).isPresent() ? Optional.empty() : Optional.of(NotNow.NO_EASIER);
            case SessionEvent.Begin _, SessionEvent.Tick _, SessionEvent.Away _ -> Optional.empty();
            case SessionEvent.Pause _, SessionEvent.Resume _ -> Optional.empty();
            case SessionEvent.Skip _, SessionEvent.Stop _ -> Optional.empty();
            case SessionEvent.Repeat _, SessionEvent.Restart _, SessionEvent.Previous _ -> Optional.empty();
        };
    }

    /// What is left when the person skips.
    ///
    /// @param breathing whether a breath is in progress, which a session does not end before
    Changed skip(Credit credit, boolean breathing) {
        Skipping skipping = new Skipping(cut);
        return switch (skipping.what()) {
            case STEP -> new Changed(skipping.withoutStep(), credit);
            case PART -> new Changed(skipping.withoutPart(), credit);
            case EXERCISE -> {
                Credit more = credit.skipped(cut.timeline(), cut.atMillis());
                boolean last = cut.item().index() + 1 == cut.timeline().items().size();
                long end = breathing ? BreathEnd.after(cut.timeline(), cut.atMillis()) : cut.atMillis();
                yield last ? endingAt(end, more) : new Changed(cut.leavingOutAllBut(List.of()), more);
            }
        };
    }

    private Changed endingAt(long endMillis, Credit credit) {
        if (endMillis == cut.atMillis()) {
            return new Changed(cut.timeline(), credit, true);
        }
        List<Piece> rest = new ArrayList<>();
        long left = endMillis - cut.step().startMillis();
        for (Piece piece : cut.withStep()) {
            if (left > 0) {
                rest.add(shortened(piece, Math.min(left, piece.millis())));
            }
            left -= piece.millis();
        }
        return new Changed(cut.endingAfter(rest), credit);
    }

    private static Piece shortened(Piece piece, long millis) {
        return new Piece(
                millis,
                piece.activity() instanceof Activity.Breathe breathe
                        ? breathe.times(millis / breathe.pattern().cycleMillis())
                        : piece.activity());
    }

    private Changed retimed(Tempo.Change change, Credit credit) {
        return switch (new Tempo(cut, leeway).ask(change)) {
            case Tempo.Answer.Done(Timeline timeline) -> new Changed(timeline, credit);
            case Tempo.Answer.Refused _ -> new Changed(cut.timeline(), credit);
        };
    }

    private Optional<NotNow> refusal(Tempo.Change change) {
        return switch (new Tempo(cut, leeway).ask(change)) {
            case Tempo.Answer.Done _ -> Optional.empty();
            case Tempo.Answer.Refused(NotNow why) -> Optional.of(why);
        };
    }

    private Timeline repeated() {
        int next = cut.item().index() + 1;
        boolean comesAgain = next < cut.timeline().items().size()
                && cut.timeline().items().get(next).place() == play().place();
        return comesAgain ? cut.withoutNext() : cut.andThen(play());
    }

    private Changed instead(List<Play> plays, Credit credit) {
        Credit more = cut.isBegun() ? credit.skipped(cut.timeline(), cut.atMillis()) : credit;
        return new Changed(cut.instead(plays), more);
    }

    /// The exercise before this one and then this one; this one alone when it is the first.
    private List<Play> withPrevious() {
        int place = play().place() - 1;
        if (place < 0) {
            return List.of(play());
        }
        List<PlannedItem> earlier = cut.timeline().items().subList(0, cut.item().index());
        Routine.Item planned = cut.timeline().routine().items().get(place);
        Play previous = earlier.stream()
                .filter(item -> item.place() == place)
                .reduce((first, second) -> second)
                .map(PlannedItem::play)
                .orElse(new Play(place, planned));
        return List.of(previous, play());
    }

    private Play play() {
        return cut.item().play();
    }
}
