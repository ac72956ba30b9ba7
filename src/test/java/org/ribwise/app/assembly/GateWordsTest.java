package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateNotes;
import org.ribwise.coach.MovedClock;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFacts.BreathingFacts;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Gate;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateKnown;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.domain.safety.GateReason;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.recovery.CareWords;

/// What the gate goes by beside the answers, and what it advises (clinical reference 4.4, 5.2).
class GateWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final GateAnswers GOOD = GateAnswers.goodDay(GateNumbers.MISSING);

    private final UnsavedNotes notes = new UnsavedNotes();
    private final MovedClock time = new MovedClock();
    private final GateKeeper keeper =
            new GateKeeper(new GateNotes(notes, notes, new UnsavedRecord(), notes), time.clock(), UUID::randomUUID);

    @Test
    void g7AYellowPeakFlowAdvisesThePlan() {
        PersonalBest best = new PersonalBest(new PeakFlow(500), TODAY);
        GateKnown known = GateKnown.of(PersonFacts.NONE.with(BreathingFacts.NONE.withBest(Optional.of(best))), TODAY);
        GateNumbers yellow = new GateNumbers(
                Optional.empty(), Optional.empty(), Optional.of(new PeakFlow(399)), Optional.empty(), Optional.empty());

        assertThat(advice(GOOD.with(yellow), known))
                .containsExactly("Follow what your own written plan says for a peak flow like this.");
    }

    @Test
    void g12SeverePainAdvisesContactAndALargeMealNothing() {
        GateKnown known = GateKnown.of(PersonFacts.NONE, TODAY);
        GateNumbers severe = GateNumbers.rated(Optional.empty(), Optional.of(new Nrs(7)));

        assertThat(advice(GOOD.with(severe), known)).singleElement().asString().contains("talk to your doctor");
        assertThat(advice(GOOD.with(GateQuestion.LARGE_MEAL, Reply.YES), known)).isEmpty();
    }

    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource({"0, RestToday", "14, RestToday", "15, Go"})
    void g2NewSteroidsInTheDiaryAreAFlareOfTheLastTwoWeeksWhateverIsAnswered(int daysAgo, String kind) {
        OffsetDateTime began = time.clock().time().minusDays(daysAgo);
        notes.write(new DiaryEntry(UUID.randomUUID(), began, new DiaryEvent.SteroidCourse(5)));

        GateVerdict verdict = keeper.ask(PersonFacts.NONE, Entrance.TODAY, GOOD, Scores.MISSING)
                .pass()
                .verdict();

        assertThat(verdict.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(verdict.why().stream().map(GateReason::rule))
                .isEqualTo(kind.equals("Go") ? List.of() : List.of(GateRule.G2_RECENT_FLARE));
    }

    private static List<String> advice(GateAnswers answers, GateKnown known) {
        GateWords words = new GateWords(WORDS, new CareWords(CareContacts.NONE, WORDS), TODAY);
        return words.advice((GateVerdict.GoGently) Gate.verdict(answers, known));
    }
}
