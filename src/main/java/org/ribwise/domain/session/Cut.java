package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.session.Timeline.PlannedItem;
import org.ribwise.domain.session.Timeline.Play;

/// A timeline cut at a position: what is behind it stays for ever as it was played, what is ahead can be planned
/// anew. So the position and the counted time never run backwards, whatever is repeated, left out or begun again.
///
/// @param timeline what is cut
/// @param atMillis where, before its end
record Cut(Timeline timeline, long atMillis) {

    /// The exercise that is cut.
    PlannedItem item() {
        return timeline.itemAt(atMillis);
    }

    /// The step that is cut.
    Step step() {
        return timeline.stepAt(atMillis);
    }

    /// Whether anything of the exercise was played.
    boolean isBegun() {
        return timeline.playedMillis(item().index(), atMillis) > 0;
    }

    /// What is left of the exercise after its present step.
    List<Piece> following() {
        int index = timeline.indexAt(atMillis);
        return timeline.steps().subList(index + 1, timeline.steps().size()).stream()
                .filter(step -> step.item() == item().index())
                .map(Piece::of)
                .toList();
    }

    /// What is left of the exercise, with the rest of its present step.
    List<Piece> ahead() {
        List<Piece> ahead = new ArrayList<>();
        ahead.add(new Piece(step().endMillis() - atMillis, step().activity()));
        ahead.addAll(following());
        return ahead;
    }

    /// The present step from its beginning, and what is left of the exercise after it.
    List<Piece> withStep() {
        List<Piece> all = new ArrayList<>(List.of(Piece.of(step())));
        all.addAll(following());
        return all;
    }

    /// The present step is broken off, and the exercise goes on with others. What it takes in full changes by as
    /// much.
    Timeline goingOnWith(List<Piece> rest) {
        return with(behind(atMillis), rest, planned(rest, ahead()));
    }

    /// The present step goes on.
    ///
    /// @param rest what there is from the beginning of the present step on
    Timeline continuingWith(List<Piece> rest) {
        return with(behind(step().startMillis()), rest, planned(rest, withStep()));
    }

    private long planned(List<Piece> now, List<Piece> before) {
        return item().plannedMillis() + TimelineBuilder.millis(now) - TimelineBuilder.millis(before);
    }

    /// Something of the exercise is left out. What it takes in full stays the same.
    Timeline leavingOutAllBut(List<Piece> rest) {
        return with(behind(atMillis), rest, item().plannedMillis());
    }

    /// The session is over after these steps.
    ///
    /// @param rest what there is from the beginning of the present step on
    Timeline endingAfter(List<Piece> rest) {
        return upToHere(behind(step().startMillis()), rest, item().plannedMillis())
                .timeline();
    }

    /// Other exercises take the place of the one that is cut. What was played of it stays; where nothing was, the
    /// first of the others takes over its index.
    ///
    /// @param plays at least one
    Timeline instead(List<Play> plays) {
        int next = item().index() + 1;
        if (isBegun()) {
            TimelineBuilder builder = upToHere(behind(atMillis), List.of(), item().plannedMillis());
            insert(builder, plays, 0);
            return after(builder, next);
        }
        TimelineBuilder builder = before();
        Play first = plays.getFirst();
        List<Piece> work = TimelineCompiler.pieces(first.item());
        List<Piece> pieces = new ArrayList<>(behind(atMillis));
        pieces.addAll(builder.leadIn(0));
        pieces.addAll(work);
        builder.add(first, pieces, TimelineBuilder.millis(work));
        insert(builder, plays.subList(1, plays.size()), first.item().restSeconds());
        return after(builder, next);
    }

    /// Another exercise is played after this one.
    Timeline andThen(Play play) {
        TimelineBuilder builder = upToHere(behind(step().startMillis()), withStep(), item().plannedMillis());
        insert(builder, List.of(play), item().play().item().restSeconds());
        return after(builder, item().index() + 1);
    }

    /// The next exercise is left out.
    Timeline withoutNext() {
        TimelineBuilder builder = upToHere(behind(step().startMillis()), withStep(), item().plannedMillis());
        return after(builder, item().index() + 2);
    }

    private Timeline with(List<Piece> behind, List<Piece> rest, long plannedMillis) {
        return after(upToHere(behind, rest, plannedMillis), item().index() + 1);
    }

    private TimelineBuilder upToHere(List<Piece> behind, List<Piece> rest, long plannedMillis) {
        TimelineBuilder builder = before();
        List<Piece> pieces = new ArrayList<>(behind);
        pieces.addAll(rest);
        builder.add(item().play(), pieces, plannedMillis);
        return builder;
    }

    private static void insert(TimelineBuilder builder, List<Play> plays, int restBefore) {
        int restSeconds = restBefore;
        for (Play play : plays) {
            builder.whole(play, restSeconds);
            restSeconds = play.item().restSeconds();
        }
    }

    private TimelineBuilder before() {
        TimelineBuilder builder = new TimelineBuilder(timeline.routine());
        timeline.items().subList(0, item().index()).forEach(earlier -> copy(builder, earlier));
        return builder;
    }

    private Timeline after(TimelineBuilder builder, int from) {
        timeline.items().subList(from, timeline.items().size()).forEach(later -> copy(builder, later));
        return builder.timeline();
    }

    private void copy(TimelineBuilder builder, PlannedItem item) {
        List<Piece> pieces = timeline.steps().stream()
                .filter(step -> step.item() == item.index())
                .map(Piece::of)
                .toList();
        builder.add(item.play(), pieces, item.plannedMillis());
    }

    /// What there is of the exercise before a position.
    private List<Piece> behind(long untilMillis) {
        List<Piece> behind = new ArrayList<>();
        for (Step step : timeline.steps()) {
            long played = Math.min(step.endMillis(), untilMillis) - step.startMillis();
            if (step.item() == item().index() && played > 0) {
                boolean whole = played == step.lengthMillis();
                behind.add(new Piece(played, whole ? step.activity() : cutShort(step.activity(), played)));
            }
        }
        return behind;
    }

    /// Of paced breaths, only whole ones are counted.
    private static Activity cutShort(Activity activity, long playedMillis) {
        return activity instanceof Activity.Breathe breathe
                ? breathe.times(playedMillis / breathe.pattern().cycleMillis())
                : activity;
    }
}
