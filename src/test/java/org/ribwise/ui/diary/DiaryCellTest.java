package org.ribwise.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// A row of the diary, laid out.
class DiaryCellTest {

    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-22T22:58:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "fr-CA", "de-DE"})
    void theTimeIsNeverCutShort(String locale) {
        FxThread.run(() -> {
            Messages words = Messages.load(Locale.forLanguageTag(locale));
            ListView<DiaryRow> list = new ListView<>();
            EntryWords says = new EntryWords(words, (blown, day) -> Optional.empty());
            list.setCellFactory(
                    shown -> new DiaryCell(shown, says, words, () -> LocalDate.parse("2026-11-22"), entry -> {}));
            list.getItems()
                    .add(new DiaryRow.Line(new DiaryEntry(UUID.randomUUID(), EVENING, new DiaryEvent.CoughDay())));
            StackPane room = new StackPane(list);
            Look.dress(new Scene(room, 600, 300));
            room.applyCss();
            room.layout();

            Label time = (Label) list.lookup(".diary-time");
            Label free = new Label(time.getText());
            room.getChildren().add(free);
            room.applyCss();

            assertThat(time.getText()).isNotEmpty();
            assertThat(time.getWidth()).as(time.getText()).isGreaterThanOrEqualTo(free.prefWidth(-1));
        });
    }
}
