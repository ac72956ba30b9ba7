package org.ribwise.ui.today;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.ui.kit.Messages;

/// Exercise files that could not be used: which, where in the file, and why.
final class ProblemsCard extends TitledPane {

    private static final int FEW = 3;

    ProblemsCard(List<DefinitionProblem> problems, Messages words) {
        getStyleClass().addAll("card", "problems");
        setId("problems");
        setText(words.get("today.problems", problems.size()));
        setExpanded(problems.size() <= FEW);
        VBox list = new VBox();
        list.getStyleClass().add("stack");
        for (DefinitionProblem problem : problems) {
            Label label = new Label(words.problem(problem));
            label.setWrapText(true);
            list.getChildren().add(label);
        }
        setContent(list);
    }
}
