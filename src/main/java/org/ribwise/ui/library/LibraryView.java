package org.ribwise.ui.library;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.TwoPanes;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.kit.Unshrunk;

/// The Library screen: the list at the left, beside it the filters or what is looked at; one of the three
/// at a time where there is no room for two.
///
/// Keys: Ctrl+F or / to the search field, arrows in the list, Enter to what is chosen, Esc back.
public final class LibraryView extends BorderPane {

    /// What the person is busy with.
    private enum Pane {
        LIST,
        FILTERS,
        DETAIL
    }

    private final LibraryModel model;
    private final Messages words;
    private final Runnable aboutYou;
    private final FindPane find;
    private final FilterPane filters;
    private final DetailPane detail;
    private final TwoPanes panes;
    private final ObjectProperty<Pane> pane = new SimpleObjectProperty<>(Pane.LIST);
    private final HBox heading = new HBox();
    private final HBox ask = new HBox();

    /// @param model what is shown
    /// @param words the words
    /// @param ticker moves the previews
    /// @param begin is told what the person wants to begin
    /// @param aboutYou leads to what applies to the person
    public LibraryView(
            LibraryModel model, Messages words, Ticker ticker, Consumer<FittedRoutine> begin, Runnable aboutYou) {
        this.model = model;
        this.words = words;
        this.aboutYou = aboutYou;
        find = new FindPane(
                model,
                words,
                new FindPane.Ways(this::toFilters, () -> pane.set(Pane.DETAIL), this::toDetail, aboutYou));
        filters = new FilterPane(model, words, this::toList);
        detail = new DetailPane(model, words, ticker, begin, this::toList);
        panes = new TwoPanes(find, filters, detail);
        setId("library-view");
        getStyleClass().addAll("room", "library");
        VBox top = new VBox(heading, ask);
        top.getStyleClass().add("library-top");
        fillHeading();
        fillAsk();
        setTop(top);
        setCenter(panes);
        pane.set(model.chosen().get().isPresent() ? Pane.DETAIL : Pane.LIST);
        pane.subscribe(now -> arrange());
        panes.narrow().subscribe(now -> arrange());
        model.chosen().subscribe(this::chosen);
        model.asked().subscribe(asked -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    }

    /// Takes the keyboard, to the search field; called when the view is on screen.
    public void takeFocus() {
        applyCss();
        find.focusSearch();
    }

    private void fillHeading() {
        Label title = new Label(words.get("library.title"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label subtitle = new Label();
        model.refreshed().subscribe(times -> subtitle.setText(words.get("library.subtitle", model.size())));
        subtitle.getStyleClass().add("subtitle");
        VBox names = new VBox(title, subtitle);
        HBox.setHgrow(names, Priority.ALWAYS);
        heading.setAlignment(Pos.CENTER_LEFT);
        Region about = aboutButton("library-about", words.get("library.aboutYou"));
        model.asked().subscribe(asked -> Shown.set(about, asked));
        heading.getChildren().addAll(names, about);
    }

    private void fillAsk() {
        Label why = new Label(words.get("library.tellWhy"));
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        ask.setAlignment(Pos.CENTER_LEFT);
        ask.getStyleClass().add("library-ask");
        ask.getChildren().addAll(why, aboutButton("library-tell", words.get("library.tell")));
    }

    private Region aboutButton(String id, String text) {
        Button button = Buttons.second(id, text, aboutYou);
        return Unshrunk.box(button);
    }

    private void chosen(Optional<LibraryEntry> entry) {
        boolean beside = !panes.narrow().get();
        if (entry.isPresent() && (beside || pane.get() == Pane.DETAIL)) {
            pane.set(Pane.DETAIL);
        }
        arrange();
    }

    private void arrange() {
        boolean one = panes.narrow().get();
        Pane now = pane.get();
        boolean any = model.chosen().get().isPresent();
        boolean showsDetail = one ? now == Pane.DETAIL && any : now != Pane.FILTERS && any;
        boolean showsFilters = one ? now == Pane.FILTERS : !showsDetail;
        Shown.set(detail, showsDetail);
        Shown.set(filters, showsFilters);
        boolean showsList = !one || !(showsDetail || showsFilters);
        Shown.set(find, showsList);
        // the navigation says where we are; what is read gets the room
        Shown.set(heading, !one);
        Shown.set(ask, showsList && !model.asked().get());
        find.setAboutShown(one && model.asked().get());
        filters.setBackShown(one);
        detail.setBackShown(one);
        detail.setSeen(showsDetail);
        panes.requestLayout();
    }

    private void toFilters() {
        pane.set(Pane.FILTERS);
        filters.focusFirst();
    }

    private void toDetail() {
        pane.set(Pane.DETAIL);
        detail.takeFocus();
    }

    private void toList() {
        pane.set(Pane.LIST);
        find.focusList();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            toSearch();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !inText(event)) {
            toList();
            event.consume();
        }
    }

    private void onTyped(KeyEvent event) {
        if ("/".equals(event.getCharacter()) && !inText(event)) {
            toSearch();
            event.consume();
        }
    }

    private void toSearch() {
        pane.set(Pane.LIST);
        find.focusSearch();
    }

    private static boolean inText(KeyEvent event) {
        return event.getTarget() instanceof Node node && node instanceof TextInputControl;
    }
}
