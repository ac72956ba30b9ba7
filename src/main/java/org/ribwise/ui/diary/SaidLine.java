package org.ribwise.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.diary.DiaryModel.Said;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What was done last, with the ways to undo and to change it.
final class SaidLine extends FlowPane {

    private final Messages words;
    private final EntryWords says;
    private final Supplier<LocalDate> today;
    private final Label label = new Label();
    private final Button undo;
    private final Button change;
    private Optional<DiaryEntry> entry = Optional.empty();

    /// @param change leads to the entry
    /// @param today the person's date
    SaidLine(
            DiaryModel model, EntryWords says, Messages words, Consumer<DiaryEntry> change, Supplier<LocalDate> today) {
        this.words = words;
        this.says = says;
        this.today = today;
        setId("diary-said");
        getStyleClass().add("diary-said");
        label.getStyleClass().add("diary-said-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        undo = Buttons.second("diary-undo", words.get("diary.undo"), model::undo);
        this.change = Buttons.second("diary-change", words.get("diary.change"), () -> entry.ifPresent(change));
        getChildren().addAll(label, undo, this.change);
        model.said().subscribe(this::show);
    }

    private void show(Said said) {
        entry = switch (said) {
            case Said.Added(DiaryEntry added) -> Optional.of(added);
            case Said.Changed(DiaryEntry _, DiaryEntry now) -> Optional.of(now);
            case Said.Nothing(), Said.NotSaved(), Said.Deleted(DiaryEntry _) -> Optional.empty();
        };
        label.setText(text(said));
        Shown.set(this, !label.getText().isEmpty());
        Shown.set(undo, entry.isPresent() || said instanceof Said.Deleted);
        Shown.set(change, entry.isPresent());
        Announcement.make(this, label.getText());
    }

    private String text(Said said) {
        return switch (said) {
            case Said.Nothing() -> "";
            case Said.Added(DiaryEntry added) -> words.get("diary.added", says.text(added), when(added));
            case Said.Changed(DiaryEntry _, DiaryEntry now) -> words.get("diary.changed", says.text(now), when(now));
            case Said.Deleted(DiaryEntry gone) -> words.get("diary.deleted", says.text(gone), when(gone));
            case Said.NotSaved() -> words.get("diary.notSaved");
        };
    }

    private String when(DiaryEntry some) {
        return says.when(some, today.get());
    }
}
