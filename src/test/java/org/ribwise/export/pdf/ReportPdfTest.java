package org.ribwise.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.JANUARY;
import static org.ribwise.export.SampleExcerpts.NOTHING;
import static org.ribwise.export.pdf.EnglishWords.BRITISH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.export.SampleExcerpts;

/// The printed report is accessible and archivable, whoever the person is and however much there is to say.
class ReportPdfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of("everything", report(EVERYTHING, ""), Paper.A4),
                Arguments.of(
                        "everything on letter paper", report(EVERYTHING, "Why <b>&amp;</b> \"so\"?"), Paper.LETTER),
                Arguments.of("nothing", report(NOTHING, ""), Paper.A4),
                Arguments.of("one rating only", report(oneRating(), ""), Paper.A4),
                Arguments.of("ten years", report(tenYears(), ""), Paper.A4),
                Arguments.of(
                        "a very long question", report(EVERYTHING, "W".repeat(ReportWish.LONGEST_QUESTION)), Paper.A4),
                Arguments.of(
                        "names from right to left and emoji",
                        report(
                                named("\u05DE\u05E8\u05D9\u05DD \u0639\u0644\u064A \uD83D\uDE00 \u017Dofie"),
                                "(\u0645\u064F\u062D\u0645\u062F) 20 \u0418 \u6F22\u5B57 \u304B\u30CA \uD55C\uAD6D \u0915"),
                        Paper.A4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void isValidPdfUaAndPdfA(String name, Report report, Paper paper) throws Exception {
        byte[] pdf = pdf(report, paper, csv());

        assertThat(VeraPdf.broken(pdf)).as(name).isEmpty();
    }

    @Test
    void veraPdfSeesAFigureWithoutWords() throws Exception {
        String mute =
                new ReportHtml(report(EVERYTHING, ""), BRITISH, Paper.A4).html().replaceAll(" alt=\"[^\"]*\"", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPages(mute, List.of()).write(out, ExportWatch.NONE);

        assertThat(VeraPdf.broken(out.toByteArray())).isNotEmpty();
    }

    @Test
    void saysWhatTheRecordSays() throws IOException {
        String text = text(pdf(report(EVERYTHING, "May I swim?"), Paper.A4, List.of()));

        assertThat(text)
                .contains("Maria Sample", "born 1961", "1 Jan 2026 to 31 Jan 2026")
                .contains("My question", "May I swim?")
                .contains("2 sessions on 2 of 31 days, 1 minute in all", "1 played to the end, 1 stopped")
                .contains("1 attack or flare-up, 2 courses of steroid tablets begun")
                .contains("Stopped because of: Too breathless, once", "Stop rule: Too breathless, once")
                .contains("Pain: Lower back", "Oswestry")
                .contains("What this does not say", "It is no diagnosis");
    }

    @Test
    void whereNothingWasRecordedItSaysSo() throws IOException {
        assertThat(text(pdf(report(NOTHING, ""), Paper.A4, List.of())))
                .contains("Nothing was recorded on these days.", "Name not given")
                .doesNotContain("What I did");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u05DE\u05E8\u05D9\u05DD \u05DB\u05D4\u05DF",
                "\u0645\u062D\u0645\u062F \u0639\u0628\u062F",
                "\u067E\u0631\u06CC\u0633\u0627",
                "\u0395\u03BB\u03AD\u03BD\u03B7 \u0418\u0432\u0430\u043D Nguy\u1EC5n \u017Dofie",
                "\uD83D\uDE00 \uD83C\uDFCA \u2764",
                "\u738B\u5C0F\u660E \u3055\u304F\u3089 \u30CA\u30AA \uAE40\uBBFC\uC218"
            })
    void aNameCanBeReadInManyScripts(String name) throws IOException {
        assertThat(text(pdf(report(named(name), ""), Paper.A4, List.of()))).contains(name);
    }

    @Test
    void whatOnlyColoursAnEmojiIsLeftOutAndALetterThatNobodyHasIsAPlainSign() throws IOException {
        String text = text(pdf(report(named("\uD83D\uDC4D\uD83C\uDFFD\uFE0F \u0915 Jo"), ""), Paper.A4, List.of()));

        assertThat(text).contains("\uD83D\uDC4D ? Jo");
    }

    @Test
    void aQuestionThatIsReadFromTheRightBeginsThere() {
        String html = new ReportHtml(report(EVERYTHING, "\u05DE\u05D4 20 min?"), BRITISH, Paper.A4).html();

        assertThat(html).contains("<p dir=\"rtl\">\u05DE\u05D4 20 min?</p>");
    }

    @Test
    void whatSomebodyTypedIsNeverAnElement() throws IOException {
        String typed = "<script>alert('x')</script> & <b>so</b>";

        assertThat(text(pdf(report(EVERYTHING, typed), Paper.A4, List.of()))).contains(typed);
    }

    @Test
    void thePaperIsAsWished() throws IOException {
        try (PDDocument a4 = Loader.loadPDF(pdf(report(NOTHING, ""), Paper.A4, List.of()));
                PDDocument letter = Loader.loadPDF(pdf(report(NOTHING, ""), Paper.LETTER, List.of()))) {
            assertThat(a4.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842.5f);
            assertThat(letter.getPage(0).getMediaBox().getHeight()).isBetween(791f, 792.5f);
        }
    }

    @Test
    void hasBookmarksALanguageAndTheFilesThatWereGiven() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report(EVERYTHING, ""), Paper.A4, csv()))) {
            var catalog = document.getDocumentCatalog();
            List<String> bookmarks = new ArrayList<>();
            catalog.getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks)
                    .containsExactly("Summary", "Pain and breathlessness", "Details", "How this was counted");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            var file = Objects.requireNonNull(
                    catalog.getNames().getEmbeddedFiles().getNames().get("scores.csv"));
            assertThat(file.getEmbeddedFile().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("a,b\r\n");
        }
    }

    @Test
    void anExportThatIsNotWantedAnyMoreEndsAtTheNextChart() {
        List<Long> steps = new ArrayList<>();
        ExportWatch impatient = (done, of) -> {
            steps.add(done);
            if (done == 2) {
                throw new ExportCancelled();
            }
        };
        String html = new ReportHtml(report(EVERYTHING, ""), BRITISH, Paper.A4).html();

        assertThatThrownBy(() -> new PdfPages(html, List.of()).write(new ByteArrayOutputStream(), impatient))
                .isInstanceOf(ExportCancelled.class);
        assertThat(steps).containsExactly(0L, 1L, 2L);
    }

    private static byte[] pdf(Report report, Paper paper, List<Attachment> attachments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String html = new ReportHtml(report, BRITISH, paper).html();
        new PdfPages(html, attachments).write(out, ExportWatch.NONE);
        return out.toByteArray();
    }

    private static List<Attachment> csv() {
        return List.of(new Attachment(
                "scores.csv",
                "text/csv",
                "All scores",
                SampleExcerpts.MORNING,
                (out, watch) -> out.write("a,b\r\n".getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Report report(Excerpt excerpt, String question) {
        return Report.of(excerpt, ReportWish.ofEverything(excerpt.days(), TODAY, question));
    }

    private static Excerpt oneRating() {
        Ratings one = new Ratings(Map.of(BodyRegion.NECK, new Nrs(4)), Optional.empty());
        return new Excerpt(
                JANUARY,
                PersonFacts.NONE,
                List.of(session(SampleExcerpts.OPEN, 0, one)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Excerpt tenYears() {
        List<PastSession> sessions = new ArrayList<>();
        for (int day = 0; day < 3_650; day++) {
            Ratings rated =
                    new Ratings(Map.of(BodyRegion.LOWER_BACK, new Nrs(3 + day % 5)), Optional.of(new Nrs(day % 4)));
            sessions.add(session(SampleExcerpts.COMPLETED, day, rated));
        }
        LocalDate first = sessions.getFirst().start().at().toLocalDate();
        return new Excerpt(
                new DaySpan(first, first.plusDays(3_649)),
                SampleExcerpts.PERSON,
                sessions,
                List.of(),
                SampleExcerpts.DIARY,
                SampleExcerpts.MEASURES,
                List.of());
    }

    private static PastSession session(PastSession like, int days, Ratings before) {
        SessionStart start = like.start();
        return new PastSession(
                new SessionStart(
                        new SessionId(SampleExcerpts.id("day " + days)),
                        start.at().plusDays(days),
                        start.routine(),
                        start.routineVersion(),
                        start.plannedItems(),
                        before),
                like.outcomes(),
                like.ending(),
                like.endedAt().map(at -> at.plusDays(days)),
                like.after());
    }

    private static Excerpt named(String name) {
        PersonFacts person = new PersonFacts(
                name, OptionalInt.empty(), PersonFacts.BreathingFacts.NONE, Set.of(), Map.of(), SafetyThresholds.USUAL);
        return new Excerpt(JANUARY, person, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
