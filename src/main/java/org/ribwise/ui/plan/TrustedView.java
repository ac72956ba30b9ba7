package org.ribwise.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Whose plans the person trusts, and how to stop trusting somebody.
public final class TrustedView extends BorderPane {

    private final Messages words;
    private final Function<SignerKey, String> keyWords;
    private final Consumer<TrustedKey> forget;
    private final Button back;

    /// @param trusted everybody who is trusted
    /// @param keyWords the words of a key
    /// @param forget no longer trusts a key
    public TrustedView(
            List<TrustedKey> trusted,
            Function<SignerKey, String> keyWords,
            Messages words,
            Consumer<TrustedKey> forget,
            Runnable leave) {
        this.words = words;
        this.keyWords = keyWords;
        this.forget = forget;
        setId("trusted");
        getStyleClass().add("room");
        VBox cards = new VBox(Labels.heading(words.get("plan.trustTitle"), words.get("plan.trustWhy")));
        cards.getStyleClass().addAll("stack", "scroll-content");
        if (trusted.isEmpty()) {
            cards.getChildren().add(Labels.wrapping(words.get("plan.trustNobody"), "plan-instruction"));
        }
        for (int i = 0; i < trusted.size(); i++) {
            cards.getChildren().add(card(trusted.get(i), i));
        }
        back = Buttons.second("trusted-back", words.get("plan.resultsBack"), leave);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        FlowPane bottom = new FlowPane(back);
        bottom.getStyleClass().add("plan-bottom");
        setBottom(bottom);
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        back.requestFocus();
    }

    private VBox card(TrustedKey key, int number) {
        String since = new DateWords(words.locale()).date(key.since());
        Button stop = Buttons.second("trusted-stop-" + number, words.get("plan.trustStop"), () -> forget.accept(key));
        stop.setAccessibleText(words.get("plan.trustStopOf", key.name()));
        return Cards.titled(
                key.name(),
                Labels.wrapping(words.get("plan.trustSince", since), "muted"),
                Labels.wrapping(keyWords.apply(key.key()), "key-words"),
                stop);
    }
}
