package org.ribwise.ui.data;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

/// Offers, when a file of ours cannot be understood, the newest good backup, or an empty one. The damaged one is set
/// aside either way.
public final class MendCard extends VBox {

    private final DataCopies copies;
    private final Work work;
    private final Messages words;
    private final DataWords says;
    private final Ways ways;
    private final Label said = new Label();
    private final FlowPane row = new FlowPane();

    /// Where it leads.
    ///
    /// @param restore puts the prepared backup in the place of the file
    /// @param empty sets the file aside for an empty one
    public record Ways(Runnable restore, Runnable empty) {}

    private MendCard(DataCopies copies, Work work, DataWords says, Ways ways) {
        this.copies = copies;
        this.work = work;
        this.words = says.words();
        this.says = says;
        this.ways = ways;
        setId("mend-card");
        getStyleClass().addAll("card", "stack");
        Label title = new Label(says.mendTitle());
        title.setWrapText(true);
        title.getStyleClass().add("card-title");
        said.setWrapText(true);
        said.setText(words.get("data.mendLooking"));
        row.getStyleClass().add("data-row");
        getChildren().addAll(title, said, row);
        work.run(copies::newestGood, this::offer, trouble -> offer(Optional.empty()));
    }

    /// The card; empty when the file is open, or when somebody else has to mend it.
    public static Optional<Node> of(DataCopies copies, Work work, DataWords says, Ways ways) {
        return copies.trouble()
                .filter(cause -> cause == Cause.DAMAGED || cause == Cause.FOREIGN_FILE)
                .map(cause -> new MendCard(copies, work, says, ways));
    }

    private void offer(Optional<DataCopies.Copy> newest) {
        newest.ifPresentOrElse(this::offer, () -> said.setText(says.mendNone()));
        Button empty = Buttons.styled("mend-empty", says.mendEmpty(), "second-action");
        empty.setOnAction(event -> ways.empty().run());
        row.getChildren().add(empty);
    }

    private void offer(DataCopies.Copy newest) {
        String day = new DateWords(words.locale()).date(newest.day());
        said.setText(says.mendFound(day));
        Button restore = Buttons.styled("mend-restore", words.get("data.restoreOf", day), "second-action");
        restore.setOnAction(event -> work.run(
                () -> copies.prepareRestore(newest.file(), share -> true),
                done -> ways.restore().run(),
                trouble -> said.setText(words.get("data.notWritten"))));
        row.getChildren().add(restore);
    }
}
