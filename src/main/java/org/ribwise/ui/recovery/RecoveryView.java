package org.ribwise.ui.recovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.recovery.EmergencySign;
import org.ribwise.domain.recovery.PlanReason;
import org.ribwise.domain.recovery.RecoveryState;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.ui.control.Digits;
import org.ribwise.ui.kit.FrameLoop;
import org.ribwise.ui.kit.Messages;

/// Everything from "I'm breathless" to the end: settle, rest, the plan, the call for help. It is made before anybody
/// needs it, and shown by putting it into a scene.
///
/// Keys: digits rate, U is back to usual, W is worse, H calls for help, Esc closes.
public final class RecoveryView extends StackPane {

    private final RecoveryModel model;
    private final Messages words;
    private final Supplier<CareContacts> contacts;
    private final SettlePane settle;
    private final FrameLoop frames;
    private Optional<EmergencyPane> emergency = Optional.empty();

    /// @param model where the person is
    /// @param words the words
    /// @param contacts whom to call, asked when it is needed
    public RecoveryView(RecoveryModel model, Messages words, Supplier<CareContacts> contacts) {
        this.model = model;
        this.words = words;
        this.contacts = contacts;
        this.settle = new SettlePane(model, words);
        setId("recovery");
        getStyleClass().add("recovery-screen");
        frames = new FrameLoop(this, this::refresh);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                frames.stop();
            } else {
                frames.start();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.state().subscribe(this::show);
    }

    /// Begins to go by the clock.
    ///
    /// @param usual how breathless the person usually is, where it is known
    public void begin(Optional<Nrs> usual) {
        settle.begin();
        model.begin(usual);
        refresh();
    }

    /// Begins with the person's plan.
    ///
    /// @param usual how breathless the person usually is, where it is known
    /// @param why what leads to the plan
    public void begin(Optional<Nrs> usual, PlanReason why) {
        settle.begin();
        model.begin(usual, why);
        refresh();
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        switch (getChildren().getFirst()) {
            case PlanPane plan -> plan.takeFocus();
            case EmergencyPane call -> call.takeFocus();
            default -> settle.takeFocus();
        }
    }

    private void refresh() {
        model.refresh();
        settle.refresh();
        emergency.ifPresent(pane -> pane.refresh(model.emergencyMillis()));
    }

    private void show(RecoveryState state) {
        boolean calls = state instanceof RecoveryState.Emergency;
        if (!calls) {
            emergency = Optional.empty();
        }
        switch (state) {
            case RecoveryState.Settling _, RecoveryState.Resting _ -> {
                boolean first = !getChildren().contains(settle);
                getChildren().setAll(settle);
                if (!first) {
                    settle.refresh();
                }
            }
            case RecoveryState.OnPlan(PlanReason why, var _) -> showPlan(why);
            case RecoveryState.Emergency(long _, Set<EmergencySign> signs, var _) -> {
                if (emergency.isEmpty()) {
                    showEmergency(signs);
                }
            }
            case RecoveryState.Over _ -> {}
        }
    }

    private void showPlan(PlanReason why) {
        PlanPane plan = new PlanPane(model, why, care());
        getChildren().setAll(plan);
        plan.takeFocus();
    }

    private void showEmergency(Set<EmergencySign> signs) {
        List<String> reasons = signs.stream().map(words::name).toList();
        boolean breathing = !signs.equals(Set.of(EmergencySign.CHEST_PAIN));
        EmergencyPane pane = new EmergencyPane(
                breathing ? EmergencyPane.Kind.BREATHING : EmergencyPane.Kind.OTHER, reasons, care(), model::leave);
        emergency = Optional.of(pane);
        getChildren().setAll(pane);
        pane.takeFocus();
    }

    private CareWords care() {
        return new CareWords(contacts.get(), words);
    }

    private void onKey(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && handled(event.getCode())) {
            event.consume();
        }
    }

    private boolean handled(KeyCode key) {
        boolean open = getChildren().contains(settle);
        Optional<Nrs> digit = open ? Digits.rating(key) : Optional.empty();
        digit.ifPresent(model::rate);
        return digit.isPresent()
                || switch (key) {
                    case U -> open && done(model::saySettled);
                    case W -> open && done(model::sayWorse);
                    case H -> emergency.isEmpty() && done(() -> model.askForHelp(Set.of()));
                    case ESCAPE -> done(this::close);
                    default -> false;
                };
    }

    private void close() {
        emergency.ifPresentOrElse(EmergencyPane::closeIfItMay, model::leave);
    }

    private static boolean done(Runnable what) {
        what.run();
        return true;
    }
}
