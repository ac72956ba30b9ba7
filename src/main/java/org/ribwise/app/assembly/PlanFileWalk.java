package org.ribwise.app.assembly;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.kit.EntryCard;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ProblemWords;
import org.ribwise.ui.plan.ArrivalView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way of a plan file to the person: chosen, dropped onto the window, or handed over by the system. It is opened,
/// its signer is trusted once, it is checked and shown, and then it is used or left.
final class PlanFileWalk {

    private final Surroundings around;
    private final House house;
    private final PlanWalk plan;
    private final Ways ways;
    private final Messages words;

    /// Where it leads.
    ///
    /// @param today to the first screen
    /// @param aboutYou to what applies to the person; it is told what leads back
    /// @param busy whether a session is being played, which nothing may take from the screen
    record Ways(Runnable today, Consumer<Runnable> aboutYou, BooleanSupplier busy) {}

    PlanFileWalk(Surroundings around, House house, PlanWalk plan, Ways ways) {
        this.around = around;
        this.house = house;
        this.plan = plan;
        this.ways = ways;
        this.words = around.words();
    }

    /// A file as it was read.
    ///
    /// @param opening what came of opening it
    /// @param had what the person has
    private record Read(PlanOpening opening, PlanReception.Had had) {}

    /// What of the record is asked for the card on the first screen.
    Node todayCard() {
        VBox place = new VBox();
        place.setManaged(false);
        around.work()
                .run(
                        () -> around.record().kept().planHistory().present().isEmpty(),
                        none -> {
                            if (none) {
                                place.getChildren().setAll(card("today-plan-file"));
                                place.setManaged(true);
                            }
                        },
                        trouble -> {});
        return place;
    }

    /// A card that leads to choosing a file.
    Node card(String id) {
        return new EntryCard(
                id, words.get("plan.fileTitle"), words.get("plan.fileWhy"), words.get("plan.fileOpen"), this::choose);
    }

    private void choose() {
        house.files().toOpen(words.get("plan.fileOpen")).ifPresent(this::open);
    }

    /// Opens files that are dropped onto the window.
    void listenIn(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(event -> {
            if (!event.getDragboard().hasFiles()) {
                return;
            }
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(files.size() == 1);
            event.consume();
            if (files.size() == 1) {
                open(files.getFirst().toPath());
            } else {
                around.shell().notice(words.get("plan.fileOne"));
            }
        });
    }

    /// Opens a file. What cannot be opened is said, and changes nothing.
    void open(Path path) {
        if (ways.busy().getAsBoolean()) {
            around.shell().notice(words.get("plan.fileLater"));
            return;
        }
        around.work()
                .run(
                        () -> read(path),
                        this::show,
                        trouble -> advise(words.get("plan.fileRefused"), List.of(words.get("plan.fileUnreadable"))));
    }

    private Read read(Path path) {
        String name = String.valueOf(path.getFileName());
        AcceptedPlans accepted = new AcceptedPlans(around.record().kept().planHistory(), around.plans());
        return new Read(
                around.plans().open(name, bytes(path)),
                new PlanReception.Had(
                        around.exchange().trusted().all(),
                        accepted.all().stream()
                                .map(opened -> opened.parcel().plan())
                                .toList(),
                        accepted.present()));
    }

    /// One byte more than anything that is opened is read, so that it is found to be too large.
    private static byte[] bytes(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] file = in.readNBytes(JsonPlanFiles.MOST_BYTES + 1);
            if (file.length == 0) {
                throw new EOFException();
            }
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void show(Read read) {
        switch (read.opening()) {
            case PlanOpening.Refused(var reason) -> advise(words.get("plan.fileRefused"), List.of(words.name(reason)));
            case PlanOpening.Unusable(var signer, var problems) ->
                advise(words.get("plan.fileRefused"), sentences(problems));
            case PlanOpening.Opened opened -> show(read, opened);
        }
    }

    private List<String> sentences(List<DefinitionProblem> problems) {
        return Stream.concat(
                        Stream.of(words.get("plan.fileUnusable")),
                        problems.stream()
                                .map(problem -> ProblemWords.of(problem, words).line()))
                .toList();
    }

    private void show(Read read, PlanOpening.Opened opened) {
        ArrivalView view = new ArrivalView(
                reception(read, opened),
                around.record().person().isKnown(),
                words,
                new ArrivalView.Ways(
                        () -> trust(read, opened),
                        () -> use(read, opened),
                        () -> ways.aboutYou().accept(() -> show(read, opened)),
                        ways.today()));
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    private PlanReception reception(Read read, PlanOpening.Opened opened) {
        return PlanReception.of(
                opened,
                read.had(),
                around.coach().library(),
                around.record().person().withoutPlan());
    }

    private void trust(Read read, PlanOpening.Opened opened) {
        String name = opened.parcel().plan().heading().by().name();
        TrustedKey key = new TrustedKey(
                opened.signer(),
                name.substring(0, Math.min(name.length(), TrustedKey.LONGEST_NAME)),
                around.coach().clock().today());
        around.work()
                .run(
                        () -> {
                            around.exchange().trusted().trust(key);
                            return new PlanReception.Had(
                                    around.exchange().trusted().all(),
                                    read.had().plans(),
                                    read.had().present());
                        },
                        had -> show(new Read(read.opening(), had), opened),
                        trouble -> around.shell().notice(words.get("app.nothingIsSaved")));
    }

    /// What the person has said about themselves may have changed since the plan was shown: it is asked once more.
    private void use(Read read, PlanOpening.Opened opened) {
        PlanReception reception = reception(read, opened);
        if (!reception.mayBeUsed()) {
            show(read, opened);
            return;
        }
        boolean otherLibrary = !reception.library().equals(around.coach().library());
        plan.accept(
                reception.plan(),
                opened.signer().base64(),
                opened.file(),
                // exercises that came with a plan are there from the beginning of a program
                otherLibrary ? () -> house.againAt(Place.TODAY) : ways.today());
    }

    private void advise(String title, List<String> sentences) {
        AdviceView view = new AdviceView(
                title, sentences, new Action(words.get("checkin.toToday"), ways.today()), Optional.empty());
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }
}
