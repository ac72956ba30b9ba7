package org.ribwise.ui.builder;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What can be done with a template of one's own: rename it, remove it. Each asks below its button.
final class OwnTemplateWays extends VBox {

    private final PlanTemplate template;
    private final TemplatesModel model;
    private final Messages words;
    private final BuilderView.Shelf shelf;
    private final String title;
    private final VBox asked = new VBox();

    OwnTemplateWays(PlanTemplate template, TemplatesModel model, Messages words, BuilderView.Shelf shelf) {
        this.template = template;
        this.model = model;
        this.words = words;
        this.shelf = shelf;
        this.title = template.name().in(words.locale());
        getStyleClass().add("builder-word");
        asked.getStyleClass().add("builder-word");
        Button rename = BuilderButton.of(id("rename"), words.get("builder.rename"), this::askName);
        rename.setAccessibleText(words.get("builder.renameNamed", title));
        Button remove = BuilderButton.of(id("remove"), words.get("builder.remove"), this::askRemoval);
        remove.setAccessibleText(words.get("builder.removeNamed", title));
        FlowPane row = new FlowPane(rename, remove);
        row.getStyleClass().add("builder-ways");
        getChildren().addAll(row, asked);
        Shown.set(asked, false);
    }

    private String id(String what) {
        return what + "-" + template.id().value();
    }

    private void askName() {
        StringProperty name = new SimpleStringProperty(title);
        WriteField field = new WriteField(id("new-name"), words.get("builder.newName"), "", name);
        Label problem = Labels.whole("", "entry-problem");
        problem.setId(id("name-problem"));
        Shown.set(problem, false);
        Button keep = BuilderButton.of(id("rename-now"), words.get("builder.renameNow"), () -> {
            String refused = rename(name.get());
            problem.setText(refused);
            Shown.set(problem, !refused.isEmpty());
            Announcement.make(problem, refused);
        });
        ask(field, problem, keep);
        field.requestFocus();
    }

    /// Renames it.
    ///
    /// @return why not; empty when it was
    private String rename(String name) {
        Optional<PlanTemplate> other = TemplatesModel.renamed(template, name);
        if (other.isEmpty()) {
            return words.get("builder.noNewName");
        }
        if (!other.get().id().equals(template.id()) && model.isThere(other.get().id())) {
            return words.get("builder.nameTaken");
        }
        shelf.rename().accept(template, other.get());
        return "";
    }

    private void askRemoval() {
        Label question = Labels.whole(words.get("builder.removeAsk", title), "builder-told");
        Button yes = BuilderButton.of(
                id("remove-now"),
                words.get("builder.removeNow"),
                () -> shelf.remove().accept(template));
        ask(question, yes);
        yes.requestFocus();
        Announcement.make(question, question.getText());
    }

    private void ask(Node... nodes) {
        asked.getChildren().setAll(nodes);
        asked.getChildren()
                .add(BuilderButton.of(id("leave"), words.get("builder.leaveAlone"), () -> Shown.set(asked, false)));
        Shown.set(asked, true);
    }
}
