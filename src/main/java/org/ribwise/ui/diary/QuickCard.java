package org.ribwise.ui.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;

/// What is written down most often, each with one click; a card of the first screen.
public final class QuickCard extends VBox {

    private final DiaryModel model;
    private final EntryWords says;
    private final FlowPane row = new FlowPane();
    private final Button attack;
    private final Button more;

    /// Where it leads.
    ///
    /// @param attack to an attack, which has to be judged
    /// @param more to everything that can be written down
    /// @param change to an entry that was just written
    public record Ways(Runnable attack, Runnable more, Consumer<DiaryEntry> change) {}

    /// @param model the diary
    /// @param says entries in words
    /// @param words the words
    /// @param ways where it leads
    /// @param today the person's date
    public QuickCard(DiaryModel model, EntryWords says, Messages words, Ways ways, Supplier<LocalDate> today) {
        this.model = model;
        this.says = says;
        setId("diary-quick");
        getStyleClass().addAll("card", "stack");
        Label title = new Label(words.get("diary.quickTitle"));
        title.getStyleClass().add("card-title");
        Label hint = new Label(words.get("diary.quickHint", DiaryKeys.name()));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        row.getStyleClass().add("diary-quick");
        attack = Buttons.second("quick-attack", words.get("diary.quickAttack"), ways.attack());
        more = Buttons.second("quick-more", words.get("diary.quickMore"), ways.more());
        FlowPane heading = new FlowPane(title, hint);
        heading.getStyleClass().add("diary-said");
        getChildren().addAll(heading, row, new SaidLine(model, says, words, ways.change(), today));
        model.favourites().subscribe(this::offer);
        DiaryKeys.listen(this, () -> row.getChildren().getFirst().requestFocus());
    }

    private void offer(List<DiaryEvent> events) {
        row.getChildren().clear();
        for (DiaryEvent event : events) {
            String id = "quick-" + (row.getChildren().size() + 1);
            row.getChildren().add(Buttons.second(id, says.text(event), () -> model.add(event)));
        }
        row.getChildren().addAll(attack, more);
    }
}
