package org.ribwise.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.JANUARY;
import static org.ribwise.export.pdf.EnglishWords.BRITISH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.escalation.FiredRule;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.domain.report.Stops;
import org.ribwise.domain.safety.StopRule;
import org.ribwise.export.SampleExcerpts;
import org.ribwise.export.SampleFollowing;

/// The summary is one page, however much there is to say, and speaks only of what was chosen.
class OnePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final Set<ReportPart> SUMMARY = EnumSet.complementOf(EnumSet.of(ReportPart.DETAILS));

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everythingThatCanBeSaidFitsOnOnePage(Paper paper) throws IOException {
        String question = "Would swimming be fine? ".repeat(25).strip();
        try (PDDocument document =
                Loader.loadPDF(pdf(fullest(new ReportWish(JANUARY, TODAY, SUMMARY, question)), paper))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(page(document, 1))
                    .contains(
                            "My question",
                            "My plan",
                            "Worth talking over",
                            "more, not shown in a report without details")
                    .contains("Measures of every few weeks");
            assertThat(page(document, 2)).contains("2 / 2 How this was counted").contains("What was not chosen for it");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aQuestionOfWideLettersOrOfManyLinesFitsToo(Paper paper) throws IOException {
        for (String question : List.of("W".repeat(600), "Oh\n".repeat(200))) {
            ReportWish wish = new ReportWish(JANUARY, TODAY, SUMMARY, question);
            try (PDDocument document = Loader.loadPDF(pdf(fullest(wish), paper))) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void itStaysOnePageWhileItGrows(int sections) throws IOException {
        Set<ReportPart> some = EnumSet.noneOf(ReportPart.class);
        SUMMARY.stream().limit(sections).forEach(some::add);
        for (int sentences : List.of(1, 12, 24)) {
            String question = "Would swimming be fine? ".repeat(sentences);
            ReportWish wish = new ReportWish(JANUARY, TODAY, some, question);
            try (PDDocument document = Loader.loadPDF(pdf(fullest(wish), Paper.LETTER))) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
            }
        }
    }

    @Test
    void theLinesOfAQuestionStayLinesAsLongAsTheyAreFew() {
        String few = new ReportHtml(fullest(new ReportWish(JANUARY, TODAY, SUMMARY, "One?\n\nTwo?")), BRITISH, Paper.A4)
                .html();

        assertThat(few).contains(">One?</p>", ">Two?</p>");
    }

    @Test
    void listsAreCutOnlyWhereTheyWouldMakeTheLettersSmall() {
        Set<ReportPart> measures = EnumSet.of(ReportPart.MEASURES, ReportPart.DETAILS);
        Report few = Report.of(EVERYTHING, new ReportWish(JANUARY, TODAY, measures, ""));

        assertThat(few.measures()).hasSizeGreaterThan(4);
        assertThat(new ReportHtml(few, BRITISH, Paper.LETTER).html()).doesNotContain("more, in the details");
    }

    @Test
    void whatARuleCountedIsSaidByItsName() throws IOException {
        assertThat(text(fullest(ReportWish.ofEverything(JANUARY, TODAY, ""))))
                .contains("Strong pain on several days (12 days from 1 Jan 2026 to 31 Jan 2026)")
                .contains("Pain that has not eased for some weeks (12 weeks, ")
                .contains("A low asthma control score (the last ACT total is 12; it is said at 3 or less)")
                .contains("Attacks in the last twelve months (12 times, ");
    }

    @ParameterizedTest
    @CsvSource({"नमस्ते?, true", "ภาษาไทย, true", "Why?, false", "我可以游泳吗？, false"})
    void aNameOrQuestionThatCannotBePrintedWholeSaysSoBesideIt(String question, boolean lacks) {
        String html =
                new ReportHtml(fullest(new ReportWish(JANUARY, TODAY, SUMMARY, question)), BRITISH, Paper.A4).html();

        assertThat(html.contains(BRITISH.get("report.lettersHere"))).isEqualTo(lacks);
    }

    @ParameterizedTest
    @EnumSource(ReportPart.class)
    void whatWasNotChosenIsNotSaidAndThatIsSaid(ReportPart part) throws IOException {
        Set<ReportPart> others = EnumSet.complementOf(EnumSet.of(part));
        Report all = fullest(ReportWish.ofEverything(JANUARY, TODAY, ""));
        Report without = fullest(new ReportWish(JANUARY, TODAY, others, ""));

        assertThat(text(all)).contains(only(part)).doesNotContain("What was not chosen");
        assertThat(text(without))
                .doesNotContain(only(part))
                .contains("What was not chosen for it: " + BRITISH.name(part) + ".");
    }

    /// Words that only this part says.
    private static String only(ReportPart part) {
        return switch (part) {
            case PLAN -> "Ana Ruiz";
            case SESSIONS -> "played to the end";
            case RATINGS -> "First week";
            case ASTHMA -> "flare-up, 2 courses";
            case STOPS -> "Stop rule:";
            case MEASURES -> "Oswestry";
            case DETAILS -> "Details";
        };
    }

    @Test
    void thePlanIsToldExerciseByExercise() throws IOException {
        assertThat(text(fullest(ReportWish.ofEverything(JANUARY, TODAY, ""))))
                .contains("Breathe <low>, from Ana Ruiz (Lung clinic), version 2, since 20 Jan 2026")
                .contains("Done 1 of the 39 times that were asked for, 3\u00a0%; 1 day excused")
                .contains("Days without exercise: A flare or an attack (1), Tired (1)")
                .contains("Goal: Walk to the market, by 1 Mar 2026")
                .contains("br-pursed 28 1 4\u00a0% 1")
                .contains("Steps that I took on these days:", "16 Jan 2026, br-pursed: from");
    }

    private static Report fullest(ReportWish wish) {
        List<PastSession> sessions = new ArrayList<>(EVERYTHING.sessions());
        Stream.iterate(0, day -> day + 1).limit(20).map(OnePageTest::rated).forEach(sessions::add);
        Excerpt record = new Excerpt(
                        JANUARY,
                        EVERYTHING.person(),
                        sessions,
                        EVERYTHING.sheets(),
                        EVERYTHING.diary(),
                        EVERYTHING.measures(),
                        EVERYTHING.events())
                .with(SampleFollowing.plans(EVERYTHING.sessions()));
        Report some = Report.of(record, wish);
        Map<StopReason, Long> reasons = new EnumMap<>(StopReason.class);
        EnumSet.allOf(StopReason.class).forEach(reason -> reasons.put(reason, 3L));
        Map<StopRule, Long> rules = new EnumMap<>(StopRule.class);
        EnumSet.allOf(StopRule.class).forEach(rule -> rules.put(rule, 2L));
        List<FiredRule> talk = Stream.of(TalkRule.values())
                .map(rule -> new FiredRule(rule, 12, 3, JANUARY.from(), JANUARY.to()))
                .toList();
        return new Report(
                some.person(),
                wish,
                some.plans(),
                0,
                some.practice(),
                some.courses(),
                some.asthma(),
                new Stops(reasons, rules, 4),
                talk,
                Stream.of(some.measures(), some.measures(), some.measures())
                        .flatMap(List::stream)
                        .toList());
    }

    private static PastSession rated(int day) {
        Map<BodyRegion, Nrs> pain = new EnumMap<>(BodyRegion.class);
        EnumSet.allOf(BodyRegion.class).forEach(region -> pain.put(region, new Nrs(3 + day % 3)));
        Ratings ratings = new Ratings(pain, Optional.of(new Nrs(2)));
        SessionStart start = SampleExcerpts.COMPLETED.start();
        return new PastSession(
                new SessionStart(
                        new SessionId(SampleExcerpts.id("rated " + day)),
                        start.at().withDayOfMonth(1 + day),
                        start.routine(),
                        start.routineVersion(),
                        start.plannedItems(),
                        ratings),
                List.of(),
                SampleExcerpts.COMPLETED.ending(),
                Optional.of(start.at().withDayOfMonth(1 + day).plusMinutes(5)),
                ratings);
    }

    private static byte[] pdf(Report report, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPages(new ReportHtml(report, BRITISH, paper).html(), List.of()).write(out, ExportWatch.NONE);
        return out.toByteArray();
    }

    private static String text(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report, Paper.A4))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("\\s+", " ").strip();
    }
}
