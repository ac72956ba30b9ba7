package org.ribwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.TimelineCompiler;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

/// What is found, and what is said of it, over the exercises that are shipped.
class LibraryModelTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final ExerciseLibrary SHIPPED = SampleRoutines.shipped();

    private Profile person = Profile.NONE;
    private final LibraryModel model =
            new LibraryModel(SHIPPED, routine -> new Envelope(SHIPPED).fit(routine, person), WORDS);

    @Test
    void everyExerciseAndRoutineIsThere() {
        model.refresh(false);
        model.showUnsuitable(true);

        assertThat(model.found())
                .hasSize(SHIPPED.exercises().size() + SHIPPED.routines().size());
        assertThat(model.found().getFirst().kind()).isEqualTo(EntryKind.ROUTINE);
    }

    @Test
    void whatIsNoLongerFoundIsNoLongerLookedAt() {
        model.refresh(false);
        model.search("chin tuck");
        model.choose(model.found().getFirst());
        model.search("chin");
        assertThat(model.chosen().get()).isPresent();

        model.search("knee");
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void whatIsAskedAwayFromTheScreenIsThereWhenItIsDone() {
        List<Runnable> later = new ArrayList<>();
        model.refresh(true, new Work() {
            @Override
            public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> trouble) {
                later.add(() -> done.accept(job.get()));
            }
        });
        assertThat(model.refreshed().get()).isZero();
        assertThat(model.found()).isEmpty();

        later.forEach(Runnable::run);
        assertThat(model.refreshed().get()).isEqualTo(1);
        assertThat(model.found())
                .hasSize((int) (model.size() - model.unsuitable()))
                .isNotEmpty();
    }

    @Test
    void whatReplacesAnExerciseIsWhatItsPageTells() {
        person = Profile.of(SafetyTag.KNEEL);
        model.refresh(true);
        LibraryEntry replaced = model.found().stream()
                .filter(entry ->
                        entry.suits() == Suits.CHANGED && entry.exercise().isPresent())
                .filter(entry -> !entry.first().playsWhatWasAsked())
                .findFirst()
                .orElseThrow();

        Exercise done = replaced.done().orElseThrow();
        assertThat(done).isNotEqualTo(replaced.exercise().orElseThrow());
        assertThat(EntryFacts.done(replaced, WORDS))
                .contains(WORDS.name(done.positions().getFirst()));
    }

    @Test
    void whatIsDoneLaterStaysWithinTheLimits() {
        HowTo howTo = new HowTo(WORDS);
        Routine.Item item = Routine.single(
                        SHIPPED.exercise(new ExerciseId("st-child")).orElseThrow())
                .items()
                .getFirst();
        Limits shortHold = new Limits(false, Optional.empty(), OptionalInt.empty(), OptionalInt.of(10));

        assertThat(String.join(" ", howTo.dose(item, List.of()))).contains("30 s");
        assertThat(String.join(" ", howTo.dose(item, List.of(shortHold)))).doesNotContain("30 s");
    }

    @Test
    void whatIsTypedIsFoundByNameFirst() {
        model.refresh(false);
        model.search("chin tuck");

        assertThat(ids().getFirst()).startsWith("st-chin-tuck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"side bend", "BEND side", "  Seated, side-bend! ", "séated side bends", "bend sid"})
    void capitalsAccentsPunctuationPluralsAndTheOrderOfWordsDoNotMatter(String search) {
        model.refresh(false);
        model.search(search);

        assertThat(ids()).contains("st-side-bend");
    }

    @Test
    void painAndStiffnessAreNotLookedForButThePlaceIs() {
        model.refresh(false);
        model.search("back");
        List<String> back = ids();
        model.search("my stiff back pain");

        assertThat(ids()).isEqualTo(back).hasSizeGreaterThan(20);
        model.search("pain");
        assertThat(ids()).hasSizeLessThan(back.size());
    }

    @ParameterizedTest
    @CsvSource({
        "puckered whistle, 0", // no such words together
        "mucus, 1",
        "neck, 1",
        "soup, 1",
    })
    void purposePlacesAndCuesAreSearchedToo(String search, int atLeast) {
        model.refresh(false);
        model.search(search);

        assertThat(model.found().size()).isGreaterThanOrEqualTo(atLeast);
        assertThat(model.found().isEmpty()).isEqualTo(atLeast == 0);
    }

    @Test
    void choicesOfOneSortAddUpAndSortsNarrowDown() {
        model.refresh(false);
        model.toggle(HelpArea.NECK);
        List<String> neck = ids();
        model.toggle(HelpArea.SHOULDERS);
        List<String> neckOrShoulders = ids();
        model.toggle(Position.CHAIR);
        List<String> seated = ids();

        assertThat(neckOrShoulders).containsAll(neck).hasSizeGreaterThan(neck.size());
        assertThat(neckOrShoulders).containsAll(seated).hasSizeGreaterThan(seated.size());
        assertThat(model.found()).allMatch(entry -> entry.traits().contains(Position.CHAIR));
        model.clearChoices();
        assertThat(ids()).hasSize((int) (model.size() - model.unsuitable()));
    }

    @Test
    void everyChoiceFindsAsManyAsItSays() {
        model.refresh(false);
        model.search("breath");
        model.toggle(Position.CHAIR);
        Stream.of(HelpArea.values(), Position.values(), EntryLength.values(), EntryLevel.values(), EntryKind.values())
                .flatMap(Stream::of)
                .forEach(choice -> {
                    long promised = model.count(choice);
                    model.clear();
                    model.search("breath");
                    if (!(choice instanceof Position)) {
                        model.toggle(Position.CHAIR);
                    }
                    model.toggle(choice);
                    assertThat(model.found()).as("%s", choice).hasSize((int) promised);
                    model.clear();
                    model.search("breath");
                    model.toggle(Position.CHAIR);
                });
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "3, 3", "4, 2", "10, 1", "11, 1"})
    void whoHasTenMinutesCanAlsoDoWhatTakesThree(int minutes, int lengths) {
        assertThat(EntryLength.of(minutes)).hasSize(lengths);
        assertThat(EntryLength.of(minutes).contains(EntryLength.LONGER)).isEqualTo(minutes > 10);
    }

    @Test
    void minutesAreThoseOfTheTimelineRoundedUp() {
        model.refresh(false);

        assertThat(model.found()).filteredOn(entry -> entry.suits().canBegin()).allSatisfy(entry -> {
            long millis = TimelineCompiler.compile(entry.fitted().cleared().orElseThrow())
                    .totalMillis();
            assertThat((long) entry.minutes()).isEqualTo((millis + 59_999) / 60_000);
        });
        assertThat(model.found()).allMatch(entry -> entry.minutes() >= 1);
    }

    @Test
    void case2And3WhatIsBlockedOrOnlyPrescribedIsFoundOnlyWhenItIsAskedFor() {
        person = Profile.of(SafetyTag.COPD);
        model.refresh(true);
        long hidden = model.unsuitable();

        assertThat(hidden).isPositive();
        assertThat(model.found())
                .hasSize((int) (model.size() - hidden))
                .allMatch(entry -> entry.suits().canBegin());
        model.search(entry("br-box").name().in(WORDS.locale()));
        assertThat(ids()).doesNotContain("br-box");
        model.showUnsuitable(true);
        assertThat(ids()).contains("br-box");
    }

    @Test
    void levelThreeIsOnlyWhenPrescribedAndComesLast() {
        model.refresh(false);
        model.showUnsuitable(true);
        List<LibraryEntry> prescribed = model.found().stream()
                .filter(entry -> entry.suits() == Suits.WHEN_PRESCRIBED)
                .toList();

        assertThat(prescribed).isNotEmpty().allMatch(entry -> entry.traits().contains(EntryLevel.PRESCRIBED));
        int size = model.found().size();
        assertThat(model.found().subList(size - prescribed.size(), size)).isEqualTo(prescribed);
    }

    @Test
    void whatThePersonSaysChangesWhatSuitsThem() {
        model.refresh(false);
        LibraryEntry before = entry("st-cat-cow");
        model.choose(before);
        person = Profile.of(SafetyTag.VFX_RECENT);
        model.refresh(true);

        assertThat(before.suits()).isEqualTo(Suits.AS_IT_IS);
        assertThat(entry("st-cat-cow").suits()).isEqualTo(Suits.NOT_FOR_YOU);
        assertThat(model.chosen().get()).contains(entry("st-cat-cow"));
        person = Profile.of(SafetyTag.KNEEL);
        model.refresh(true);
        assertThat(entry("st-cat-cow").suits()).isEqualTo(Suits.CHANGED);
    }

    @Test
    void refreshingKeepsWhatWasLookedFor() {
        model.refresh(false);
        model.search("neck");
        List<String> found = ids();
        model.refresh(true);

        assertThat(ids()).containsExactlyInAnyOrderElementsOf(found);
        assertThat(model.filter().get().search()).isEqualTo("neck");
    }

    private LibraryEntry entry(String id) {
        return model.entry(new ExerciseId(id)).orElseThrow();
    }

    private List<String> ids() {
        return model.found().stream().map(entry -> entry.id().value()).toList();
    }
}
