package org.ribwise.ui.builder;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.ribwise.domain.drafting.PlayedDose;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;

/// The controls of one exercise of the week: its name, a cell for each day, and below them what speaks against it.
///
/// @param looks what they show
/// @param row name and cells, in one line
/// @param below what goes below, each in a line of its own
record WeekLine(Looks looks, List<Node> row, List<Node> below) {

    /// How many columns the week has.
    private static final int COLUMNS = 1 + DayOfWeek.values().length;

    /// Everything that the line of an exercise depends on: as long as it stays, the controls stay, with the
    /// keyboard and with what is typed into them.
    ///
    /// @param one as it is prescribed
    /// @param dose in words; empty when it cannot be played
    /// @param chosen whether its dose is being set
    /// @param days what each day of the week is to the plan
    /// @param conflicts what speaks against it
    record Looks(
            Prescription one,
            String dose,
            boolean chosen,
            List<WeekModel.Standing> days,
            List<PlanConflict> conflicts) {

        static Looks of(Prescription one, BuilderModel model, BuilderWords says) {
            PlayedDose played = model.week().load().get().doses().get(one.id());
            return new Looks(
                    one,
                    played == null ? "" : says.dose(played),
                    model.chosen().get().equals(Optional.of(one.id())),
                    Stream.of(DayOfWeek.values()).map(model.week()::standing).toList(),
                    model.conflicts(one.id()));
        }
    }

    static WeekLine of(Looks looks, WeekRow made, Runnable dose) {
        List<Node> row = new ArrayList<>();
        Node name = made.name(looks, dose);
        GridPane.setValignment(name, VPos.CENTER);
        row.add(name);
        if (looks.one().schedule().rhythm() instanceof Rhythm.PerWeek) {
            row.add(made.anyDays(dose));
        } else {
            Stream.of(DayOfWeek.values()).map(made::cell).forEach(row::add);
        }
        return new WeekLine(
                looks,
                row,
                looks.conflicts().stream()
                        .filter(conflict -> !(conflict instanceof PlanConflict.Changed))
                        .<Node>map(made::conflict)
                        .toList());
    }

    /// Puts it into a row of the grid.
    ///
    /// @return the first row below it
    int place(int line) {
        boolean whole = row.size() == 2;
        for (int column = 0; column < row.size(); column++) {
            GridPane.setConstraints(row.get(column), column, line, whole && column == 1 ? COLUMNS - 1 : 1, 1);
        }
        int next = line + 1;
        for (Node node : below) {
            GridPane.setConstraints(node, 0, next, COLUMNS, 1);
            next++;
        }
        return next;
    }

    /// Whether something is one of them, or within one.
    boolean holds(Node node) {
        Node at = node;
        while (at != null) {
            if (row.contains(at) || below.contains(at)) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    /// All of them, in the order of the keyboard.
    List<Node> nodes() {
        return Stream.concat(row.stream(), below.stream()).toList();
    }
}
