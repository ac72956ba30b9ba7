package org.ribwise.domain.drafting;

import java.util.ArrayList;
import java.util.List;

/// A plan as it is written, with what it was before: what was undone can be done again until something else
/// is done.
///
/// @param before earlier drafts, the oldest first; the oldest are dropped beyond {@value #MOST}
/// @param now the draft
/// @param after drafts that were undone, the next one to be done again first
public record DraftHistory(List<PlanDraft> before, PlanDraft now, List<PlanDraft> after) {

    /// So many changes can be undone; design value.
    static final int MOST = 500;

    /// Copies the lists.
    public DraftHistory {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// A draft in which nothing was changed yet.
    public static DraftHistory of(PlanDraft draft) {
        return new DraftHistory(List.of(), draft, List.of());
    }

    /// The same after a change; one that changes nothing is none.
    public DraftHistory then(PlanDraft next) {
        if (next.equals(now)) {
            return this;
        }
        List<PlanDraft> earlier = new ArrayList<>(before.subList(Math.max(0, before.size() - MOST + 1), before.size()));
        earlier.add(now);
        return new DraftHistory(earlier, next, List.of());
    }

    /// The same after a change that goes on with the one before: letters typed into one field are one change.
    public DraftHistory further(PlanDraft next) {
        return before.isEmpty() || !after.isEmpty() ? then(next) : new DraftHistory(before, next, List.of());
    }

    /// Whether there is something to take back.
    public boolean canUndo() {
        return !before.isEmpty();
    }

    /// Whether something that was taken back can be done again.
    public boolean canRedo() {
        return !after.isEmpty();
    }

    /// The last change taken back; the same when there is none.
    public DraftHistory undo() {
        if (before.isEmpty()) {
            return this;
        }
        List<PlanDraft> later = new ArrayList<>(List.of(now));
        later.addAll(after);
        return new DraftHistory(before.subList(0, before.size() - 1), before.getLast(), later);
    }

    /// The change that was taken back last, done again; the same when there is none.
    public DraftHistory redo() {
        if (after.isEmpty()) {
            return this;
        }
        List<PlanDraft> earlier = new ArrayList<>(before);
        earlier.add(now);
        return new DraftHistory(earlier, after.getFirst(), after.subList(1, after.size()));
    }
}
