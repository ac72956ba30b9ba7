package org.ribwise.ui.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.DoseAnswer;
import org.ribwise.domain.plan.Due;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanDays;
import org.ribwise.domain.plan.PlanToday;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.Proposal;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// The whole plan: steps to decide, the week, every exercise with the physiotherapist's words, goals and notes.
public final class PlanView extends BorderPane {

    private static final int DAYS_IN_WEEK = 7;

    private final PlanToday today;
    private final LocalDate day;
    private final PlanWords says;
    private final Messages words;
    private final Ways ways;
    private final Button back;
    private final VBox cards = new VBox();
    private final ScrollPane scroll;

    /// Where the screen leads.
    ///
    /// @param decide accepts or leaves a proposal
    /// @param back to the first screen
    public record Ways(BiConsumer<Proposal, DoseAnswer> decide, Runnable back) {}

    /// What the person does about the plan besides exercising.
    ///
    /// @param daysOff days without exercise
    /// @param calendar the sessions on their way into a calendar
    /// @param times at which times of the day they are, in order
    public record Arrangements(DaysOffModel daysOff, CalendarModel calendar, List<LocalTime> times) {}

    /// @param day today
    /// @param library where exercises have their names
    /// @param arrangements what the person does about it besides exercising
    public PlanView(
            PlanToday today,
            LocalDate day,
            ExerciseLibrary library,
            Messages words,
            Arrangements arrangements,
            Ways ways) {
        this.today = today;
        this.day = day;
        this.says = new PlanWords(words, library);
        this.words = words;
        this.ways = ways;
        getStyleClass().add("room");
        Plan plan = today.log().plan();
        Label title = new Label(plan.heading().title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label by = Labels.wrapping(
                words.get(
                        "plan.byAndVersion",
                        plan.heading().by().name(),
                        plan.heading().version(),
                        says.day(plan.heading().createdAt().toLocalDate())),
                "subtitle");
        back = Buttons.styled("plan-back", words.get("plan.back"), "second-action");
        back.setOnAction(event -> ways.back().run());
        setTop(new VBox(title, by));
        cards.getStyleClass().addAll("stack", "scroll-content");
        says.announcements(today).forEach(line -> cards.getChildren().add(Labels.wrapping(line, "plan-announced")));
        today.proposals().forEach(proposal -> cards.getChildren().add(proposal(proposal)));
        if (today.proposals().isEmpty()) {
            cards.getChildren().add(Labels.wrapping(words.get("plan.nothingToDecide"), "muted"));
        }
        cards.getChildren().add(week());
        today.log().now().prescriptions().forEach(one -> cards.getChildren().add(exercise(one)));
        goalsAndNotes(plan);
        cards.getChildren()
                .addAll(
                        new DaysOffCard(arrangements.daysOff(), says, words),
                        new CalendarCard(arrangements.calendar(), says.times(arrangements.times()), words));
        cards.getChildren().add(back);
        scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    /// Goes on where an earlier view of the same plan was, after something was changed there.
    ///
    /// @param id of what takes the keyboard
    public void goOnFrom(PlanView before, String id) {
        applyCss();
        scroll.setVvalue(before.scroll.getVvalue());
        Node there = lookup("#" + id);
        (there == null ? back : there).requestFocus();
    }

    /// Takes the keyboard, to what there is to decide, else to the way back.
    public void takeFocus() {
        applyCss();
        Node first = lookup("#plan-accept");
        (first == null ? back : first).requestFocus();
    }

    private VBox proposal(Proposal proposal) {
        Label offer = Labels.wrapping(says.offer(proposal, today), "plan-name");
        Label why = Labels.wrapping(says.why(proposal), "muted");
        Button accept = Buttons.styled("plan-accept", accept(proposal), "second-action");
        accept.setOnAction(event -> ways.decide().accept(proposal, DoseAnswer.ACCEPTED));
        Button leave = Buttons.styled("plan-leave", words.get("plan.leave"), "second-action");
        leave.setOnAction(event -> ways.decide().accept(proposal, DoseAnswer.LEFT));
        FlowPane buttons = new FlowPane(accept, leave);
        buttons.getStyleClass().add("plan-ways");
        return Cards.of(offer, why, buttons);
    }

    private String accept(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Up _ -> words.get("plan.acceptUp");
            case Proposal.Down _ -> words.get("plan.acceptDown");
            case Proposal.Restart _ -> words.get("plan.acceptRestart");
            case Proposal.Pause _, Proposal.Stay _ -> words.get("plan.acceptPause");
        };
    }

    private VBox week() {
        Label title = new Label(words.get("plan.week"));
        title.getStyleClass().add("card-title");
        LocalDate monday = PlanDays.monday(day);
        FlowPane days = new FlowPane();
        days.getStyleClass().add("plan-week");
        for (int number = 0; number < DAYS_IN_WEEK; number++) {
            days.getChildren().add(dayOf(monday.plusDays(number)));
        }
        Adherence soFar = today.days().adherence(monday, day);
        return Cards.of(title, days, Labels.wrapping(weekSum(soFar), "muted"));
    }

    private String weekSum(Adherence soFar) {
        if (soFar.asked() == 0) {
            return words.get("plan.weekNothing");
        }
        return soFar.done() == 0 ? words.get("plan.weekNone") : words.get("plan.weekSum", soFar.done(), soFar.asked());
    }

    private VBox dayOf(LocalDate date) {
        Label name = new Label(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()));
        name.getStyleClass().add(date.equals(day) ? "plan-today" : "muted");
        List<Due> due = today.days().due(date);
        long done = due.stream().filter(some -> some.done() > 0).count();
        VBox box = new VBox(name, new Label(count(date, (int) done, due.size())));
        box.getStyleClass().add("plan-day");
        return box;
    }

    /// What is not done is not counted against anybody.
    private String count(LocalDate date, int done, int due) {
        if (done > 0) {
            return words.get("plan.dayCount", done, due);
        }
        return due == 0 || date.isBefore(day) ? "–" : words.get("plan.dayPlanned", due);
    }

    private VBox exercise(Prescription one) {
        Label name = Labels.wrapping(says.name(one), "plan-name");
        VBox card = Cards.of(name, Labels.wrapping(says.dose(one), "muted"), Labels.wrapping(says.when(one), "muted"));
        card.getChildren().add(Labels.wrapping(says.aim(one.limits()), "muted"));
        if (!one.words().instruction().isBlank()) {
            card.getChildren()
                    .add(Labels.wrapping(words.get("plan.says", one.words().instruction()), "plan-instruction"));
        }
        if (!one.words().reason().isBlank()) {
            card.getChildren()
                    .add(Labels.wrapping(words.get("plan.whatFor", one.words().reason()), "muted"));
        }
        return card;
    }

    private void goalsAndNotes(Plan plan) {
        if (!plan.words().goals().isEmpty()) {
            Label title = new Label(words.get("plan.goals"));
            title.getStyleClass().add("card-title");
            VBox goals = Cards.of(title);
            plan.words()
                    .goals()
                    .forEach(goal -> goals.getChildren().add(Labels.wrapping(says.goal(goal), "plan-instruction")));
            cards.getChildren().add(goals);
        }
        if (!plan.words().notes().isBlank()) {
            Label title = new Label(words.get("plan.notes"));
            title.getStyleClass().add("card-title");
            cards.getChildren().add(Cards.of(title, Labels.wrapping(plan.words().notes(), "plan-instruction")));
        }
    }
}
