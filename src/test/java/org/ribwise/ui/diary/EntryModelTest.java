package org.ribwise.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Help;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.domain.diary.DiaryEvent.Strength;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Reply;
import org.ribwise.ui.diary.EventDraft.CheckQuestion;
import org.ribwise.ui.diary.Reading.Not;
import org.ribwise.ui.diary.Reading.Read;

/// One entry while it is written.
class EntryModelTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:05:30Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private static WhenModel when(OffsetDateTime at) {
        return new WhenModel(at, () -> NOW, ZoneOffset.UTC, Locale.UK);
    }

    private static EntryModel fresh(DiaryKind kind) {
        return EntryModel.ofNew(ID, Optional.of(kind), when(NOW));
    }

    static Stream<DiaryEvent> events() {
        return Stream.of(
                new DiaryEvent.Attack(Strength.SEVERE, Set.of(Help.RELIEVER, Help.HOSPITAL)),
                new DiaryEvent.CoughDay(),
                new DiaryEvent.Reliever(4, Purpose.BEFORE_EXERCISE),
                new DiaryEvent.NightWaking(3),
                new DiaryEvent.PeakFlowBlown(
                        new PeakFlowBlows(List.of(new PeakFlow(310), new PeakFlow(350), new PeakFlow(310)))),
                new DiaryEvent.WeeklyCheck(new AsthmaCheck(Reply.YES, Reply.NO, Reply.NOT_SURE, Reply.NOT_ASKED)),
                new DiaryEvent.SteroidCourse(0),
                new DiaryEvent.SteroidCourse(5),
                new DiaryEvent.Pack(DiaryEvent.Pack.Kind.COOL),
                new DiaryEvent.PainMedicine("the white ones"),
                new DiaryEvent.Noticed(DiaryEvent.Concern.LOW_MOOD));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEntryThatIsOpenedAndSavedUntouchedIsTheSame(DiaryEvent event) {
        DiaryEntry written = new DiaryEntry(ID, NOW.minusDays(3).plusNanos(5), event);
        EntryModel model = EntryModel.of(written, when(written.at()));
        assertThat(model.entry()).isEqualTo(new Read<>(written));
    }

    @ParameterizedTest
    @EnumSource(
            value = DiaryKind.class,
            names = {"ATTACK", "RELIEVER", "PEAK_FLOW", "WEEKLY_CHECK", "PACK", "PAIN_MEDICINE", "NOTICED"})
    void whatThePersonHasToJudgeIsNeverAssumed(DiaryKind kind) {
        assertThat(fresh(kind).entry()).isInstanceOf(Not.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DiaryKind.class,
            names = {"COUGH_DAY", "NIGHT_WAKING", "STEROID_COURSE"})
    void whatNeedsNoAnswerIsSavedAtOnce(DiaryKind kind) {
        assertThat(fresh(kind).entry()).isInstanceOf(Read.class);
    }

    @Test
    void oneBlowIsEnoughAndAnEmptyLineIsMissingNotZero() {
        EntryModel model = fresh(DiaryKind.PEAK_FLOW);
        model.draft().blows.get(1).set(" 420 ");
        assertThat(model.entry())
                .isEqualTo(new Read<>(new DiaryEntry(
                        ID, NOW, new DiaryEvent.PeakFlowBlown(new PeakFlowBlows(List.of(new PeakFlow(420)))))));
    }

    @Test
    void aBlowOutOfRangeIsRefusedAndWhatWasTypedStays() {
        EntryModel model = fresh(DiaryKind.PEAK_FLOW);
        model.draft().blows.get(0).set("42");
        assertThat(model.entry()).isEqualTo(new Not<>(EntryProblem.BLOW_OUT_OF_RANGE));
        assertThat(model.draft().blows.get(0).get()).isEqualTo("42");
    }

    @Test
    void oneAnswerOfTheWeeklyCheckIsEnoughAndTheOthersAreMissing() {
        EntryModel model = fresh(DiaryKind.WEEKLY_CHECK);
        model.draft().answer(CheckQuestion.NIGHT_WAKING).set(Reply.YES);
        assertThat(model.entry())
                .isEqualTo(new Read<>(new DiaryEntry(
                        ID,
                        NOW,
                        new DiaryEvent.WeeklyCheck(
                                new AsthmaCheck(Reply.NOT_ASKED, Reply.YES, Reply.NOT_ASKED, Reply.NOT_ASKED)))));
    }

    @Test
    void aCourseOfAHundredDaysIsASlipOfThePen() {
        EntryModel model = fresh(DiaryKind.STEROID_COURSE);
        model.draft().steroidDays.set("100");
        assertThat(model.entry()).isEqualTo(new Not<>(EntryProblem.DAYS_OUT_OF_RANGE));
    }

    @Test
    void aWrongTimeIsSaidOnlyWhenTheRestIsThere() {
        EntryModel model = fresh(DiaryKind.PAIN_MEDICINE);
        model.when().time().set("?");
        assertThat(model.entry()).isEqualTo(new Not<>(EntryProblem.NO_MEDICINE));
        model.draft().medicine.set("x".repeat(201));
        assertThat(model.entry()).isEqualTo(new Not<>(EntryProblem.MEDICINE_TOO_LONG));
        model.draft().medicine.set("ibuprofen");
        assertThat(model.entry()).isEqualTo(new Not<>(EntryProblem.NO_TIME));
    }
}
