package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Room to write in.
final class WriteFieldTest {

    /// JavaFX 26 throws where it breaks a line of letters from the right; a later one may not need this any more.
    @ParameterizedTest
    @CsvSource({"May I swim?, true", "האם מותר לי לשחות?, false", "هل يمكنني السباحة؟, false", "我可以游泳吗？, true"})
    void manyWordsOfEveryScriptCanBeWritten(String words, boolean wraps) {
        FxThread.run(() -> {
            TextArea area = WriteField.area(4);
            StackPane root = new StackPane(area);
            Scene scene = new Scene(root, 300, 200);
            area.setText((words + " ").repeat(20));
            root.applyCss();
            root.layout();

            assertThat(scene.getRoot()).isSameAs(root);
            assertThat(area.isWrapText()).isEqualTo(wraps);
            area.setText("Yes");
            assertThat(area.isWrapText()).as("afterwards").isTrue();
        });
    }
}
