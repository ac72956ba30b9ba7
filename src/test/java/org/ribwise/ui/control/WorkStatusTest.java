package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;

/// What goes on with something that takes long.
class WorkStatusTest {

    @Test
    void theButtonThatStopsCanBePressedWhileTheBarGrows() {
        FxThread.run(() -> {
            Button stop = new Button("Stop");
            WorkStatus status = new WorkStatus("Saving", stop);
            status.busy(0);
            List<Node> moved = new ArrayList<>();
            status.getChildren().addListener((ListChangeListener<Node>) change -> moved.addAll(change.getList()));

            status.busy(0.25);
            status.busy(0.5);

            assertThat(moved).isEmpty();
            assertThat(status.getChildren()).last().isSameAs(stop);
            assertThat(status.getChildren())
                    .first()
                    .isInstanceOfSatisfying(
                            ProgressBar.class,
                            bar -> assertThat(bar.getProgress()).isEqualTo(0.5));
        });
    }

    @Test
    void withNothingToSayItTakesNoRoom() {
        FxThread.run(() -> {
            WorkStatus status = new WorkStatus("Saving", new Button("Stop"));
            assertThat(status.isManaged()).isFalse();
            status.say("said", "Saved.");
            assertThat(status.isManaged()).isTrue();
            status.say("said", "");
            assertThat(status.isManaged()).isFalse();
        });
    }
}
