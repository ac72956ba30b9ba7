package org.ribwise.ui.builder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.drafting.Finish;
import org.ribwise.domain.drafting.FinishedDraft;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.TemplateUse;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.text.Folded;

/// One template for several people, without its controls: who is chosen, and what it becomes for each of them. Nothing
/// is kept here.
public final class ManyModel {

    private final List<Person> people;
    private final Templates templates;
    private final Envelope envelope;
    private final Supplier<UUID> newId;
    private final Supplier<OffsetDateTime> now;
    private final ObservableList<Person> found = FXCollections.observableArrayList();
    private final Set<UUID> chosen = new HashSet<>();

    /// Somebody who may get the template.
    ///
    /// @param id identity, as it stands in their plans
    /// @param name as the physiotherapist calls them
    /// @param profile what is known about them
    public record Person(UUID id, String name, Profile profile) {}

    /// What the template is for one of them.
    ///
    /// @param person for whom
    /// @param offer the plan or what is in the way, and what is different for this person
    public record Given(Person person, TemplateUse.Offer offer) {}

    /// @param people everybody, in the order in which they are shown
    /// @param templates the templates that can be used
    /// @param envelope what suits whom, and the exercises
    /// @param newId identities for new plans
    /// @param now the physiotherapist's time
    public ManyModel(
            List<Person> people,
            Templates templates,
            Envelope envelope,
            Supplier<UUID> newId,
            Supplier<OffsetDateTime> now) {
        this.people = List.copyOf(people);
        this.templates = templates;
        this.envelope = envelope;
        this.newId = newId;
        this.now = now;
        found.setAll(this.people);
    }

    /// The templates, one's own first.
    List<PlanTemplate> templates() {
        return Stream.concat(templates.own().stream(), templates.shipped().stream())
                .toList();
    }

    ExerciseLibrary library() {
        return envelope.library();
    }

    /// The day that a plan begins on unless another is written.
    LocalDate usualStart() {
        return PlanDraft.usualStart(now.get().toLocalDate());
    }

    /// Who is found.
    ObservableList<Person> found() {
        return found;
    }

    /// Looks for names; who is chosen stays chosen.
    ///
    /// @param text part of a name; blank for everybody
    void search(String text) {
        String folded = Folded.of(text);
        found.setAll(people.stream()
                .filter(person -> Folded.of(person.name()).contains(folded))
                .toList());
    }

    boolean isChosen(Person person) {
        return chosen.contains(person.id());
    }

    /// Chooses somebody, or takes that back.
    void toggle(Person person) {
        if (!chosen.remove(person.id())) {
            chosen.add(person.id());
        }
    }

    /// Chooses everybody who is found, or nobody of them when all of them are chosen already.
    void toggleFound() {
        Set<UUID> ids = found.stream().map(Person::id).collect(Collectors.toSet());
        if (chosen.containsAll(ids)) {
            chosen.removeAll(ids);
        } else {
            chosen.addAll(ids);
        }
    }

    /// How many are chosen, found now or not.
    int count() {
        return chosen.size();
    }

    /// Everybody who is chosen, in the order in which they are shown.
    List<Person> chosen() {
        return people.stream().filter(this::isChosen).toList();
    }

    /// What is given to each.
    ///
    /// @param template the template
    /// @param start first day
    /// @param by who writes it
    /// @param locale language of the title
    record Gift(PlanTemplate template, LocalDate start, Writer by, Locale locale) {}

    /// What a template becomes for some of them, in their order. It may be asked for on any thread.
    List<Given> given(Gift gift, List<Person> some) {
        PlanCheck check = new PlanCheck(envelope);
        OffsetDateTime at = now.get();
        return some.stream()
                .map(person -> {
                    DraftHead head = DraftHead.first(
                            newId.get(), gift.by(), new PlanHeading.Patient(person.id(), person.name()));
                    TemplateUse use = new TemplateUse(new FinishedDraft(check, person.profile()));
                    return new Given(person, use.offer(gift.template(), head, gift.start(), at, gift.locale()));
                })
                .toList();
    }

    /// The plans that can be kept of these.
    static List<Plan> plans(List<Given> given) {
        return given.stream()
                .flatMap(one -> switch (one.offer().finish()) {
                    case Finish.Ready(Plan plan) -> Stream.of(plan);
                    case Finish.NotYet _ -> Stream.empty();
                })
                .toList();
    }
}
