package org.ribwise.ui.checkin;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.ui.checkin.CheckInModel.Question;
import org.ribwise.ui.control.BodyMap;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;

/// One question at a time, each with one main button. Ratings can be left out.
public final class CheckInView extends BorderPane {

    /// Room above a question that is led to, for the line that says so.
    private static final double MARGIN_PIXELS = 60;

    private final CheckInModel model;
    private final BeforeCards before;
    private final Messages words;
    private final Map<Question, Node> panes = new EnumMap<>(Question.class);
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Button next = new Button();
    private final Button back = new Button();
    private final ScrollPane body = new ScrollPane();

    /// @param model the answers
    /// @param before what is told with the questions of the gate
    /// @param words the words
    public CheckInView(CheckInModel model, BeforeCards before, Messages words) {
        this.model = model;
        this.before = before;
        this.words = words;
        getStyleClass().add("room");
        title.getStyleClass().add("title");
        subtitle.getStyleClass().add("subtitle");
        subtitle.setWrapText(true);
        title.setWrapText(true);
        setTop(new VBox(title, subtitle));
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        body.viewportBoundsProperty().subscribe(room -> fit());
        setCenter(body);
        setBottom(buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.question().subscribe(this::ask);
        model.gate().ifPresent(gate -> {
            gate.replies().addListener((InvalidationListener) change -> nameNext());
        });
        model.missing().subscribe(this::insistOn);
    }

    /// Takes the keyboard, to the first thing to answer; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        body.getContent().requestFocus();
    }

    private Node buttons() {
        back.setId("checkin-back");
        back.setText(words.get("checkin.back"));
        back.getStyleClass().add("second-action");
        back.setOnAction(event -> model.back());
        next.setId("checkin-next");
        next.setDefaultButton(true);
        next.getStyleClass().add("main-action");
        next.setOnAction(event -> model.next());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(back, gap, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    private void ask(Question question) {
        // the warning signs are asked from the start whenever they come
        panes.remove(Question.RED_FLAGS);
        Node content = panes.computeIfAbsent(question, this::paneOf);
        title.setText(titleOf(question));
        subtitle.setText(words.get("checkin.step", model.step(), model.steps()) + " · " + hintOf(question));
        String name = Announcement.sentences(Stream.of(title.getText(), subtitle.getText()));
        ScreenName.set(this, name);
        Announcement.make(this, name);
        body.setContent(content);
        // the keyboard goes to the first thing to answer: that is to be seen, however far the last question was
        // scrolled
        body.setVvalue(0);
        body.applyCss();
        fit();
        nameNext();
        if (getScene() != null) {
            takeFocus();
        }
    }

    private void fit() {
        double height = body.getViewportBounds().getHeight();
        body.setFitToHeight(body.getContent() instanceof BackPane pane && (height <= 0 || pane.fit(height)));
    }

    private void insistOn(@Nullable GateQuestion missing) {
        if (missing != null && panes.get(Question.GATE) instanceof GatePane pane) {
            pane.insistOn(missing);
            applyCss();
            layout();
            double top = pane.sceneToLocal(pane.row(missing).localToScene(0, 0)).getY();
            double hidden = pane.getHeight() - body.getViewportBounds().getHeight();
            body.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - MARGIN_PIXELS) / hidden, 0, 1));
        }
    }

    private Node paneOf(Question question) {
        return switch (question) {
            case GATE -> new GatePane(gate(), before, words);
            case RED_FLAGS -> flagsPane();
            case BACK -> new BackPane(model.pain(), words);
            case BREATH -> new BreathPane(model, words);
        };
    }

    /// Before a place is chosen, 0 says that nothing hurts, wherever the keyboard is. Enter goes on, also from a
    /// place of the body, which Space chooses, and also where a box has the focus: JavaFX would tick it on some
    /// systems, and who means to go on would report a warning sign.
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (isReply(event.getTarget()) || isInMap(event.getTarget()))) {
            next.fire();
            event.consume();
        }
        boolean zero = event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0;
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (zero
                && plain
                && model.question().get() == Question.BACK
                && model.pain().region().get() == null) {
            model.pain().nothingElseHurts();
            event.consume();
        }
    }

    private static boolean isReply(EventTarget target) {
        return target instanceof ToggleButton chip && chip.getStyleClass().contains("choice-chip");
    }

    private static boolean isInMap(EventTarget target) {
        return target instanceof Node node && (node instanceof BodyMap || node.getParent() instanceof BodyMap);
    }

    private Node flagsPane() {
        RedFlagsModel flags = model.flags().orElseThrow();
        RedFlagsPane pane = new RedFlagsPane(flags, words);
        flags.page().subscribe((before, now) -> {
            body.setVvalue(0);
            applyCss();
            pane.requestFocus();
        });
        return pane;
    }

    private GateModel gate() {
        return model.gate().orElseThrow();
    }

    private String titleOf(Question question) {
        boolean before = model.time() == RatingTime.BEFORE;
        return switch (question) {
            case GATE -> words.get("checkin.gateTitle");
            case RED_FLAGS -> words.get("checkin.flagsTitle");
            case BACK -> before ? words.get("checkin.backTitleBefore") : words.get("checkin.backTitleAfter");
            case BREATH -> before ? words.get("checkin.breathTitleBefore") : words.get("checkin.breathTitleAfter");
        };
    }

    private String hintOf(Question question) {
        return switch (question) {
            case GATE -> gate().listsFlags() ? words.get("checkin.gateHintFlags") : words.get("checkin.gateHint");
            case RED_FLAGS -> words.get("checkin.flagsHint");
            case BACK -> words.get("checkin.backHint");
            case BREATH -> words.get("checkin.breathHint");
        };
    }

    private void nameNext() {
        Question question = model.question().get();
        String text = switch (question) {
            case GATE -> nameOfNone();
            case RED_FLAGS -> words.get("checkin.noneOfTheOthers");
            case BACK -> words.get("checkin.nextBreathing");
            case BREATH -> model.time() == RatingTime.BEFORE ? words.get("checkin.start") : words.get("checkin.save");
        };
        next.setText(text);
    }

    private String nameOfNone() {
        if (gate().isAnythingRaised()) {
            return words.get("checkin.noneOfTheOthers");
        }
        return gate().saysWhatIsWithinReach()
                ? words.get("checkin.noneOfThese")
                : words.get("checkin.noneAllWithinReach");
    }
}
