package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.store.RecordFiles.openImpatiently;
import static org.ribwise.store.RecordFiles.run;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.Activity;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionId;

/// Diary, scores and measures come back as they were put in, missing as missing.
class DiaryRoundTripTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-22T09:00:00.123456789-03:00");

    @TempDir
    Path folder;

    private SqliteRecord record;

    @BeforeEach
    void open() {
        record = openImpatiently(folder.resolve("record.db"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    static Stream<DiaryEvent> events() {
        return Stream.of(
                new DiaryEvent.Attack(
                        DiaryEvent.Strength.SEVERE, Set.of(DiaryEvent.Help.RELIEVER, DiaryEvent.Help.HOSPITAL)),
                new DiaryEvent.Attack(DiaryEvent.Strength.MILD, Set.of()),
                new DiaryEvent.CoughDay(),
                new DiaryEvent.Reliever(2, DiaryEvent.Purpose.BEFORE_EXERCISE),
                new DiaryEvent.NightWaking(3),
                new DiaryEvent.PeakFlowBlown(
                        new PeakFlowBlows(List.of(new PeakFlow(310), new PeakFlow(350), new PeakFlow(310)))),
                new DiaryEvent.WeeklyCheck(new AsthmaCheck(Reply.YES, Reply.NO, Reply.NOT_SURE, Reply.NOT_ASKED)),
                new DiaryEvent.SteroidCourse(0),
                new DiaryEvent.SteroidCourse(5),
                new DiaryEvent.Pack(DiaryEvent.Pack.Kind.COOL),
                new DiaryEvent.PainMedicine("the white ones; DROP TABLE 'x'"),
                new DiaryEvent.Noticed(DiaryEvent.Concern.SPUTUM_COLOUR));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyDiaryEventComesBack(DiaryEvent event) {
        DiaryEntry entry = new DiaryEntry(UUID.randomUUID(), THEN, event);
        record.diary().write(entry);

        assertThat(record.diaryHistory().entries()).containsExactly(entry);
    }

    @Test
    void entriesComeOldestFirstByInstantNotByText() {
        DiaryEntry later = new DiaryEntry(UUID.randomUUID(), THEN, new DiaryEvent.CoughDay());
        DiaryEntry earlier = new DiaryEntry(
                UUID.randomUUID(), OffsetDateTime.parse("2026-11-22T12:30:00+01:00"), new DiaryEvent.NightWaking(1));
        record.diary().write(later);
        record.diary().write(earlier);

        assertThat(record.diaryHistory().entries()).containsExactly(earlier, later);
    }

    @Test
    void anEntryCanBeEditedAndTheEditUndone() {
        DiaryEntry before =
                new DiaryEntry(UUID.randomUUID(), THEN, new DiaryEvent.Reliever(2, DiaryEvent.Purpose.SYMPTOMS));
        DiaryEntry after = new DiaryEntry(before.id(), THEN.minusHours(2), new DiaryEvent.CoughDay());
        record.diary().write(before);
        record.diary().write(after);
        assertThat(record.diaryHistory().entries()).containsExactly(after);

        record.diary().write(before);
        assertThat(record.diaryHistory().entries()).containsExactly(before);
    }

    @Test
    void aDeletedEntryCanBeBroughtBackUntilItIsForgotten() {
        DiaryEntry entry = new DiaryEntry(UUID.randomUUID(), THEN, new DiaryEvent.NightWaking(1));
        record.diary().write(entry);
        record.diary().delete(entry.id());
        assertThat(record.diaryHistory().entries()).isEmpty();

        record.diary().restore(entry.id());
        assertThat(record.diaryHistory().entries()).containsExactly(entry);
        assertThat(record.diary().forgetDeleted()).isZero();

        record.diary().delete(entry.id());
        assertThat(record.diary().forgetDeleted()).isEqualTo(1);
        record.diary().restore(entry.id());
        assertThat(record.diaryHistory().entries()).isEmpty();
    }

    @Test
    void scoresComeBackWithEveryWordAndMissingStaysMissing() {
        PainScore full = new PainScore(
                BodyRegion.MID_BACK,
                Optional.of(BackSide.LEFT),
                Optional.of(new Nrs(0)),
                Optional.of(new Nrs(7)),
                Set.of(PainQuality.STIFF, PainQuality.NUMB),
                Set.of(BreathingRelation.AFTER_COUGHING, BreathingRelation.NIGHT));
        PainScore words = new PainScore(
                BodyRegion.NECK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(PainQuality.TIGHT),
                Set.of());
        Scores scores = new Scores(
                List.of(full, words),
                Optional.empty(),
                Optional.of(new Nrs(0)),
                Optional.of(new PeakFlowBlows(List.of(new PeakFlow(300), new PeakFlow(290)))),
                Optional.of(new OxygenSaturation(95)),
                Optional.of(new Pulse(80)));
        ScoreSheet sheet = new ScoreSheet(
                UUID.randomUUID(), THEN, RatingTime.AFTER, Optional.of(new SessionId(UUID.randomUUID())), scores);
        ScoreSheet nothing = new ScoreSheet(
                UUID.randomUUID(), THEN.plusHours(1), RatingTime.BEFORE, Optional.empty(), Scores.MISSING);
        record.scores().scored(nothing);
        record.scores().scored(sheet);

        assertThat(record.scores().sheets()).containsExactly(sheet, nothing);
        assertThat(sheet.scores().ratings().pain()).containsOnlyKeys(BodyRegion.MID_BACK);
    }

    @Test
    void scoringTwiceKeepsTheSecond() {
        UUID id = UUID.randomUUID();
        Scores hurts = new Scores(
                List.of(PainScore.now(BodyRegion.NECK, new Nrs(5))),
                Optional.of(new Nrs(3)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ScoreSheet second = new ScoreSheet(id, THEN, RatingTime.BEFORE, Optional.empty(), Scores.MISSING);
        record.scores().scored(new ScoreSheet(id, THEN, RatingTime.BEFORE, Optional.empty(), hurts));
        record.scores().scored(second);

        assertThat(record.scores().sheets()).containsExactly(second);
    }

    static Stream<MeasureResult> results() {
        Strain strain = new Strain(
                Optional.of(new Nrs(0)),
                Optional.empty(),
                Optional.of(new OxygenSaturation(91)),
                Optional.of(new Pulse(99)));
        return Stream.of(
                new MeasureResult.Mrc(3),
                new MeasureResult.RolandMorris(new TreeSet<>(Set.of(1, 9, 24))),
                new MeasureResult.RolandMorris(new TreeSet<>()),
                new MeasureResult.Psfs(List.of(
                        new Activity("carry shopping", Optional.of(new Nrs(4))),
                        new Activity("stairs", Optional.empty()))),
                new MeasureResult.SitToStand(21, strain, Strain.MISSING, Optional.of(new OxygenSaturation(88))),
                new MeasureResult.Total(Instrument.ACQ, 0.83),
                new MeasureResult.Total(Instrument.CAT, 40),
                new MeasureResult.Total(Instrument.ACT, 5),
                new MeasureResult.Total(Instrument.ODI, 100));
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyMeasureComesBack(MeasureResult result) {
        MeasureEntry entry = new MeasureEntry(UUID.randomUUID(), THEN, result);
        record.scores().measured(entry);

        assertThat(record.scores().measures()).containsExactly(entry);
    }

    @Test
    void theTablesThemselvesRefuseWhatCannotBe() {
        record.diary().write(new DiaryEntry(UUID.randomUUID(), THEN, new DiaryEvent.NightWaking(1)));
        Path file = folder.resolve("record.db");

        for (String wrong : List.of(
                "UPDATE diary_entries SET kind='PARTY'",
                "UPDATE diary_entries SET deleted=2",
                "UPDATE diary_details SET value=''",
                "INSERT INTO score_sheets VALUES ('short','2026','BEFORE',NULL)")) {
            assertThatThrownBy(() -> run(file, wrong))
                    .as(wrong)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("CONSTRAINT");
        }
    }
}
