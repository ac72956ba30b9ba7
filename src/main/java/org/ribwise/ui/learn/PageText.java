package org.ribwise.ui.learn;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// Turns a page's text into labels: headings, paragraphs with bold words, and lists. Other Markdown is not used by our
/// pages, and a test says so.
final class PageText extends AbstractVisitor {

    private final VBox column = new VBox();
    private List<Text> words = new ArrayList<>();
    private boolean bold;

    private PageText() {
        column.getStyleClass().add("learn-text");
    }

    /// The text of a page.
    static VBox of(LearnPage page) {
        PageText text = new PageText();
        page.text().accept(text);
        return text.column;
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        Label label = new Label(plain(taken()));
        label.setWrapText(true);
        label.getStyleClass().add("learn-heading");
        column.getChildren().add(label);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        column.getChildren().add(flow(taken()));
    }

    @Override
    public void visit(BulletList list) {
        VBox items = new VBox();
        items.getStyleClass().add("learn-list");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.getChildren().add(item((ListItem) item));
        }
        column.getChildren().add(items);
    }

    private HBox item(ListItem item) {
        for (Node inner = item.getFirstChild(); inner != null; inner = inner.getNext()) {
            visitChildren(inner);
        }
        Region bullet = new Region();
        bullet.getStyleClass().add("learn-bullet");
        TextFlow flow = flow(taken());
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox row = new HBox(bullet, flow);
        row.getStyleClass().add("learn-item");
        return row;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold = true;
        visitChildren(strong);
        bold = false;
    }

    @Override
    public void visit(Emphasis emphasis) {
        visitChildren(emphasis);
    }

    private void add(String literal) {
        Text text = new Text(literal);
        text.getStyleClass().add(bold ? "learn-strong" : "learn-plain");
        words.add(text);
    }

    private List<Text> taken() {
        List<Text> taken = words;
        words = new ArrayList<>();
        return taken;
    }

    private static TextFlow flow(List<Text> words) {
        TextFlow flow = new TextFlow();
        flow.getChildren().addAll(words);
        flow.setAccessibleText(plain(words));
        return flow;
    }

    private static String plain(List<Text> words) {
        return String.join("", words.stream().map(Text::getText).toList());
    }
}
