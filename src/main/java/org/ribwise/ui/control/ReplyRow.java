package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Reply;
import org.ribwise.ui.kit.Messages;

/// One question with its answers beside it, or below it where there is no room: mostly yes, no and not sure. It starts
/// with nothing chosen: not answered is something else than no. The same answer again takes it back.
///
/// Keyboard: Tab enters it once, Left and Right go to the other answers, Space chooses. Enter is left to the main
/// button of the screen. Whoever listens may answer with {@link #show}.
public final class ReplyRow extends Region {

    /// The usual answers.
    public static final List<Reply> USUAL = List.of(Reply.YES, Reply.NO, Reply.NOT_SURE);

    /// A question needs so many widths of the letter m to stand beside its answers.
    private static final double QUESTION_EM = 17;

    private final Messages words;
    private final List<Reply> replies;
    private final VBox text = new VBox();
    private final VBox lines = new VBox();
    private final HBox chips = new HBox();
    private final Label asked = new Label();
    private final List<ToggleButton> answers = new ArrayList<>();
    private Reply shown = Reply.NOT_ASKED;

    /// @param id begins the ids of the answers: `id-YES`, `id-NO`, `id-NOT_SURE`
    /// @param question what is asked
    /// @param replies what can be answered
    /// @param words the words
    /// @param said is told what the person says now: {@link Reply#NOT_ASKED} when they took their answer back
    public ReplyRow(String id, String question, List<Reply> replies, Messages words, Consumer<Reply> said) {
        this.words = words;
        this.replies = List.copyOf(replies);
        setId(id);
        getStyleClass().add("reply-row");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(question);
        asked.setText(question);
        asked.setWrapText(true);
        asked.setMaxWidth(Double.MAX_VALUE);
        text.getChildren().add(asked);
        chips.getStyleClass().addAll("choice-chips", "replies");
        for (Reply reply : replies) {
            ToggleButton answer = new ToggleButton();
            answer.setId(id + "-" + reply.name());
            answer.getStyleClass().add("choice-chip");
            answer.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            answer.setAccessibleText(words.name(reply));
            answer.setOnAction(press -> answer(reply, said));
            answers.add(answer);
            chips.getChildren().add(answer);
        }
        getChildren().addAll(text, chips, lines);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        OneClick.each(this);
        show(Reply.NOT_ASKED);
    }

    private void answer(Reply pressed, Consumer<Reply> said) {
        Reply meant = pressed == shown ? Reply.NOT_ASKED : pressed;
        // first: whoever listens may show something else
        show(meant);
        said.accept(meant);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + text.prefWidth(-1) + gap() + chips.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + chips.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width < 0 ? prefWidth(-1) : width);
        double answer = chips.prefHeight(-1);
        double height = isNarrow(inside)
                ? text.prefHeight(inside) + gap() / 2 + answer
                : Math.max(text.prefHeight(beside(inside)), answer);
        return snappedTopInset() + height + below(inside) + snappedBottomInset();
    }

    /// What the lines take, with the gap above them. The answers stand before them, beside the question: whoever is
    /// asked to answer has to see with what.
    private double below(double inside) {
        return lines.getChildren().isEmpty() ? 0 : gap() / 2 + lines.prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double inside = inside(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double listed = lines.prefHeight(inside);
        double height = getHeight() - top - snappedBottomInset() - below(inside);
        lines.resizeRelocate(left, getHeight() - snappedBottomInset() - listed, inside, listed);
        double wide = chips.prefWidth(-1);
        double high = chips.prefHeight(-1);
        if (isNarrow(inside)) {
            double above = text.prefHeight(inside);
            text.resizeRelocate(left, top, inside, above);
            chips.resizeRelocate(left, top + above + gap() / 2, wide, high);
        } else {
            double above = text.prefHeight(beside(inside));
            text.resizeRelocate(left, top + Math.max(0, (height - above) / 2), beside(inside), above);
            chips.resizeRelocate(left + inside - wide, top + Math.max(0, (height - high) / 2), wide, high);
        }
    }

    private double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double beside(double inside) {
        return Math.max(0, inside - gap() - chips.prefWidth(-1));
    }

    private double gap() {
        return asked.getFont().getSize();
    }

    private boolean isNarrow(double inside) {
        return beside(inside) < QUESTION_EM * asked.getFont().getSize();
    }

    /// Says under the question what it is about, each in a line of its own.
    ///
    /// @param about whole sentences or questions
    public void addLines(List<String> about) {
        for (String line : about) {
            Label label = new Label(words.get("checkin.listed", line));
            label.setWrapText(true);
            label.getStyleClass().add("reply-line");
            lines.getChildren().add(label);
        }
        setAccessibleText(getAccessibleText() + " " + String.join(" ", about));
    }

    /// Shows what was answered.
    public void show(Reply reply) {
        shown = reply;
        for (int i = 0; i < answers.size(); i++) {
            ToggleButton answer = answers.get(i);
            boolean is = replies.get(i) == reply;
            String name = words.name(replies.get(i));
            answer.setSelected(is);
            answer.setText(is ? words.get("control.chosen", name) : name);
            boolean first = i == 0 && !replies.contains(reply);
            answer.setFocusTraversable(is || first || answer.isFocused());
        }
    }

    @Override
    public void requestFocus() {
        focus(column().orElseGet(() -> stop()));
    }

    /// Which answer has the keyboard.
    public Optional<Integer> column() {
        return answers.stream().filter(Node::isFocused).findFirst().map(answers::indexOf);
    }

    /// Takes the keyboard to an answer.
    public void focus(int column) {
        answers.forEach(answer -> answer.setFocusTraversable(false));
        ToggleButton answer = answers.get(column);
        answer.setFocusTraversable(true);
        answer.requestFocus();
    }

    private int stop() {
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isSelected()) {
                return i;
            }
        }
        return 0;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            // past the answer, which would be taken back
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
            event.consume();
            return;
        }
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        column().filter(at -> step != 0).ifPresent(at -> {
            focus(Math.clamp(at + step, 0, answers.size() - 1));
            event.consume();
        });
    }
}
