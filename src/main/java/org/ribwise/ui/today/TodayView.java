package org.ribwise.ui.today;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Unshrunk;

/// The first screen: one thing to start, how the week goes, and what else there is.
public final class TodayView extends BorderPane {

    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int MORNING = 5;

    private final TodayModel model;
    private final Messages words;
    private final Consumer<FittedRoutine> start;
    private final Ways ways;
    private final VBox cards = new VBox();
    private final Optional<MainCard> main;
    private Optional<Node> entrance = Optional.empty();

    /// Where else the screen leads.
    ///
    /// @param library to all exercises
    /// @param aboutYou to what applies to the person
    /// @param whomToCall to the contacts; empty when they were asked for before
    public record Ways(Runnable library, Runnable aboutYou, Optional<WhomToCall> whomToCall) {}

    /// The contacts are asked for once, gently.
    ///
    /// @param tell to where they are written down
    /// @param notNow puts it off for good
    public record WhomToCall(Runnable tell, Runnable notNow) {}

    /// What else there is to see, in this order.
    ///
    /// @param above what comes before the main thing to start: what a physiotherapist prescribed, for one
    /// @param below what comes after it
    public record More(List<Node> above, List<Node> below) {

        public More {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }
    }

    /// @param model what to say
    /// @param words the words
    /// @param start is told which routine the person wants to begin
    /// @param ways where else the screen leads
    /// @param more what else there is to see, around the main thing to start
    public TodayView(TodayModel model, Messages words, Consumer<FittedRoutine> start, Ways ways, More more) {
        this.model = model;
        this.words = words;
        this.start = start;
        this.ways = ways;
        this.main = model.main().map(offer -> new MainCard(offer, words, () -> start.accept(offer)));
        getStyleClass().add("room");
        cards.getStyleClass().addAll("stack", "scroll-content");
        if (!model.problems().isEmpty()) {
            cards.getChildren().add(new ProblemsCard(model.problems(), words));
        }
        if (!model.personWasAsked()) {
            cards.getChildren().add(ask());
        }
        cards.getChildren().addAll(more.above());
        cards.getChildren().add(mainCard());
        cards.getChildren().addAll(more.below());
        ways.whomToCall().ifPresent(whom -> cards.getChildren().add(new WhomToCallCard(whom, words)));
        if (model.past().isPresent()) {
            cards.getChildren().add(new NumbersRow(model, words));
        }
        if (!model.others().isEmpty()) {
            cards.getChildren().add(othersCard());
        }
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        setTop(heading());
        setCenter(scroll);
        followWhatComesLater(more.above());
    }

    /// A card that comes before the others while the screen is seen, such as the plan of the day, which is read from
    /// disk, has the first button: the keyboard goes there unless the person has taken it elsewhere.
    private void followWhatComesLater(List<Node> above) {
        InvalidationListener follow = change -> {
            if (entrance.filter(Node::isFocused).isPresent()) {
                takeFocus();
            }
        };
        cards.getChildren().addListener(follow);
        for (Node place : above) {
            if (place instanceof Pane pane) {
                pane.getChildren().addListener(follow);
            }
        }
    }

    /// Offers something that was left open, before everything else: a session that was not finished, for one.
    public void offer(Node left) {
        cards.getChildren().addFirst(left);
    }

    /// Says what is blocked and until when, before everything else, and lets nothing look as if it could be begun: the
    /// main button is that of the check-in, which asks again.
    ///
    /// @param sentence empty when nothing is blocked
    public void sayBlocked(String sentence) {
        if (!sentence.isEmpty()) {
            Label blocked = new Label(sentence);
            blocked.setId("blocked");
            blocked.setWrapText(true);
            VBox card = new VBox(blocked);
            card.getStyleClass().addAll("card", "today-blocked");
            cards.getChildren().addFirst(card);
            main.ifPresent(MainCard::holdBack);
            Announcement.make(blocked, sentence);
        }
    }

    /// Takes the keyboard, to the first button that begins something; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        entrance = Stream.of(".main-action", "#start-main")
                .flatMap(button -> Optional.ofNullable(cards.lookup(button)).stream())
                .findFirst();
        entrance.ifPresent(Node::requestFocus);
    }

    private VBox heading() {
        Label greeting = new Label(greeting());
        greeting.getStyleClass().add("title");
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(words.locale());
        Label date = new Label(format.format(model.date()));
        date.getStyleClass().add("subtitle");
        return new VBox(greeting, date);
    }

    private String greeting() {
        int hour = model.time().getHour();
        if (hour < MORNING || hour >= EVENING) {
            return words.get("today.goodEvening");
        }
        return hour < NOON ? words.get("today.goodMorning") : words.get("today.goodAfternoon");
    }

    /// Asks, without insisting, whoever has not said yet what applies to them.
    private Region ask() {
        Label why = new Label(words.get("today.tellWhy"));
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Button tell = Buttons.second(
                "today-tell", words.get("today.tell"), () -> ways.aboutYou().run());
        HBox line = new HBox(why, Unshrunk.box(tell));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("library-ask");
        return line;
    }

    private Region mainCard() {
        return main.<Region>map(card -> card).orElseGet(this::nothingToStart);
    }

    private Region nothingToStart() {
        Label nothing = new Label(words.get("today.nothingToStart"));
        nothing.setWrapText(true);
        VBox card = new VBox(nothing);
        card.getStyleClass().add("card");
        return card;
    }

    private Region othersCard() {
        Label title = new Label(words.get("today.others"));
        title.getStyleClass().add("card-title");
        VBox card = new VBox(title);
        card.getStyleClass().addAll("card", "others");
        model.others().forEach(offer -> card.getChildren().add(row(offer)));
        Button all = Buttons.second(
                "to-library",
                words.get("today.allExercises"),
                () -> ways.library().run());
        card.getChildren().add(all);
        return card;
    }

    private HBox row(FittedRoutine offer) {
        String title = offer.asked().name().in(words.locale());
        Label name = new Label(title);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label minutes = new Label(words.get("today.minutes", TodayModel.minutes(offer)));
        minutes.getStyleClass().add("muted");
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        Button begin =
                Buttons.second("start-" + offer.asked().id(), words.get("today.start"), () -> start.accept(offer));
        begin.setAccessibleText(words.get("today.startNamed", title));
        HBox row = new HBox(name, minutes, Unshrunk.box(begin));
        row.getStyleClass().add("other-row");
        return row;
    }
}
