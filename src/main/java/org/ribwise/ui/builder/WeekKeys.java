package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;

/// The keys of the week: arrows go from cell to cell, with Alt they move the exercise to another day or
/// place, Delete takes it off the day or out of the plan.
final class WeekKeys {

    private static final String ROW = "row-";
    private static final String CELL = "cell-";

    private final BuilderModel model;
    private final WeekPane pane;

    WeekKeys(BuilderModel model, WeekPane pane) {
        this.model = model;
        this.pane = pane;
    }

    /// Where the keyboard is.
    ///
    /// @param id which exercise
    /// @param day which day; empty on its name
    private record Spot(PrescriptionId id, Optional<DayOfWeek> day) {

        String nodeId() {
            return day.map(on -> CELL + id.value() + "-" + on).orElse(ROW + id.value());
        }
    }

    void listen(GridPane grid) {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof Node node
                    && spot(node.getId()).map(at -> act(at, event)).orElse(false)) {
                event.consume();
            }
        });
    }

    private static Optional<Spot> spot(@Nullable String id) {
        if (id != null && id.startsWith(ROW)) {
            return Optional.of(new Spot(new PrescriptionId(id.substring(ROW.length())), Optional.empty()));
        }
        if (id != null && id.startsWith(CELL)) {
            int dash = id.lastIndexOf('-');
            return Optional.of(new Spot(
                    new PrescriptionId(id.substring(CELL.length(), dash)),
                    Optional.of(DayOfWeek.valueOf(id.substring(dash + 1)))));
        }
        return Optional.empty();
    }

    private boolean act(Spot at, KeyEvent event) {
        boolean moves = event.isAltDown();
        switch (event.getCode()) {
            case UP -> vertical(at, -1, moves);
            case DOWN -> vertical(at, 1, moves);
            case LEFT -> sideways(at, -1, moves);
            case RIGHT -> sideways(at, 1, moves);
            case DELETE, BACK_SPACE -> takeAway(at);
            case ENTER -> {
                return toggle(at);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean toggle(Spot at) {
        at.day().ifPresent(day -> model.week().toggle(at.id(), day));
        return at.day().isPresent();
    }

    private void takeAway(Spot at) {
        at.day()
                .ifPresentOrElse(
                        day -> model.week().takeOff(at.id(), day),
                        () -> model.week().remove(at.id()));
        if (!pane.focus(at.nodeId())) {
            model.week().exercises().stream()
                    .findFirst()
                    .ifPresent(one -> pane.focus(ROW + one.id().value()));
        }
    }

    private void vertical(Spot at, int step, boolean moves) {
        if (moves) {
            model.week().order(at.id(), step);
            return;
        }
        List<PrescriptionId> all =
                model.week().exercises().stream().map(Prescription::id).toList();
        int next = all.indexOf(at.id()) + step;
        if (next >= 0 && next < all.size()) {
            Spot there = new Spot(all.get(next), at.day());
            if (!pane.focus(there.nodeId())) {
                pane.focus(ROW + there.id().value());
            }
        }
    }

    private void sideways(Spot at, int step, boolean moves) {
        int to = at.day().map(DayOfWeek::getValue).orElse(0) + step;
        if (to < 0 || to > DayOfWeek.values().length) {
            return;
        }
        Spot there = new Spot(at.id(), to == 0 ? Optional.empty() : Optional.of(DayOfWeek.of(to)));
        if (moves && at.day().isPresent() && there.day().isPresent()) {
            if (model.week().move(at.id(), at.day().get(), there.day().get())) {
                pane.focus(there.nodeId());
            }
        } else if (!moves) {
            pane.focus(there.nodeId());
        }
    }
}
