package org.ribwise.ui.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ribwise.domain.measure.Reply;
import org.ribwise.ui.kit.Messages;

/// A question with its answers beside it, or below it where there is no room. Nothing is chosen at first: not asked is
/// not a no. Choosing the chosen answer again takes it back. Tab enters once, arrow keys choose another answer.
final class ReplyRow extends Region {

    /// The usual answers.
    static final List<Reply> USUAL = List.of(Reply.YES, Reply.NO, Reply.NOT_SURE);

    private static final double GAP = 16;

    /// A question needs so many widths of the letter m to stand beside its answers.
    private static final double QUESTION_EM = 17;

    private final Label question;
    private final HBox answers = new HBox();
    private final Map<Reply, ToggleButton> buttons = new EnumMap<>(Reply.class);
    private final ToggleGroup group = new ToggleGroup();

    /// @param id the beginning of the ids: `id-YES`, `id-NO`, `id-NOT_SURE`
    /// @param text the question
    /// @param replies what can be answered
    /// @param words the words
    /// @param answer is told what the person chose, {@link Reply#NOT_ASKED} when they took it back
    ReplyRow(String id, String text, List<Reply> replies, Messages words, Consumer<Reply> answer) {
        setId(id);
        getStyleClass().add("reply-row");
        question = new Label(text);
        question.setWrapText(true);
        answers.getStyleClass().add("reply-answers");
        for (Reply reply : replies) {
            ToggleButton button = new ToggleButton(words.name(reply));
            button.setId(id + "-" + reply.name());
            button.setAccessibleText(words.get("profile.answer", text, words.name(reply)));
            button.getStyleClass().add("reply-choice");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> answer.accept(button.isSelected() ? reply : Reply.NOT_ASKED));
            buttons.put(reply, button);
            answers.getChildren().add(button);
        }
        answers.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(question, answers);
    }

    /// Shows what was answered.
    void show(Reply reply) {
        group.selectToggle(buttons.get(reply));
    }

    /// Takes the keyboard to the answer that holds, else to the first.
    void takeFocus() {
        buttons.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> buttons.values().stream().findFirst())
                .ifPresent(ToggleButton::requestFocus);
    }

    private boolean isBeside(double width) {
        return width - answers.prefWidth(-1) - GAP
                >= QUESTION_EM * question.getFont().getSize();
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + answers.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height) + GAP + question.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : inner(width);
        double buttonsHeight = answers.prefHeight(-1);
        double content = isBeside(inner)
                ? Math.max(question.prefHeight(inner - answers.prefWidth(-1) - GAP), buttonsHeight)
                : question.prefHeight(inner) + buttonsHeight;
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = inner(getWidth());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double height = getHeight() - y - snappedBottomInset();
        double answersWidth = snapSizeX(answers.prefWidth(-1));
        double answersHeight = snapSizeY(answers.prefHeight(-1));
        if (isBeside(width)) {
            double textWidth = width - answersWidth - GAP;
            double textHeight = question.prefHeight(textWidth);
            question.resizeRelocate(x, y + Math.max(0, (height - textHeight) / 2), textWidth, textHeight);
            answers.resizeRelocate(
                    x + width - answersWidth, y + (height - answersHeight) / 2, answersWidth, answersHeight);
        } else {
            double textHeight = question.prefHeight(width);
            question.resizeRelocate(x, y, width, textHeight);
            answers.resizeRelocate(x, y + textHeight, answersWidth, answersHeight);
        }
    }
}
