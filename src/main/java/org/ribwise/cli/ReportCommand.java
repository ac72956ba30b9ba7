package org.ribwise.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.cli.ReportWriter.Form;
import org.ribwise.cli.ReportWriter.Look;
import org.ribwise.cli.ReportWriter.Wish;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ribwise report`: writes what was recorded on some days as PDF, CSV, FHIR or JSON.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutReport}",
        footer = "${bundle:cli.footerReport}",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class ReportCommand implements Callable<Integer> {

    private static final int TENTHS = 10;

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Out out = new Out();

    @Option(names = "--data", paramLabel = "FILE|DIR", descriptionKey = "cli.optionRecord")
    private @Nullable Path record;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.reportFrom")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.reportTo")
    private @Nullable String to;

    @Option(names = "--parts", paramLabel = "PARTS", split = ",", descriptionKey = "cli.reportParts")
    private List<String> parts = List.of();

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4", descriptionKey = "cli.reportPaper")
    private String paper = "";

    @Option(names = "--question", paramLabel = "TEXT", defaultValue = "", descriptionKey = "cli.optionQuestion")
    private String question = "";

    @Option(names = "--attach", descriptionKey = "cli.optionAttach")
    private boolean attach;

    @Option(names = "--snomed", descriptionKey = "cli.optionSnomed")
    private boolean snomed;

    @Option(names = "--force", descriptionKey = "cli.optionForceReport")
    private boolean force;

    ReportCommand(Desk desk) {
        this.desk = desk;
    }

    /// Where to, one of four.
    static final class Out {

        @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "cli.optionPdf")
        private @Nullable Path pdf;

        @Option(names = "--csv", paramLabel = "DIR", descriptionKey = "cli.optionCsv")
        private @Nullable Path csv;

        @Option(names = "--fhir", paramLabel = "FILE", descriptionKey = "cli.optionFhir")
        private @Nullable Path fhir;

        @Option(names = "--json", paramLabel = "FILE", descriptionKey = "cli.optionReportJson")
        private @Nullable Path json;

        private Form form() {
            if (pdf != null) {
                return Form.PDF;
            }
            if (csv != null) {
                return Form.CSV;
            }
            return fhir != null ? Form.FHIR : Form.JSON;
        }

        private Path path() {
            Path named = pdf != null ? pdf : csv != null ? csv : fhir != null ? fhir : json;
            return named == null ? Path.of("") : named;
        }
    }

    @Override
    public Integer call() {
        Messages words = desk.words();
        Wish wish = wish(words);
        return switch (desk.records().reports().write(wish, watch(words))) {
            case WRITTEN -> {
                Output.of(spec).println(words.get("cli.reportWritten", wish.out()));
                yield ExitCodes.GOOD;
            }
            case NO_RECORD -> throw new Unanswerable(missing(words));
            case EXISTS -> throw new Unanswerable(words.get(force ? "cli.fileKept" : "cli.reportExists", wish.out()));
            case NOT_WRITABLE -> throw new Unanswerable(words.get("cli.reportNotWritable", wish.out()));
            case CANCELLED -> throw new Unanswerable(words.get("cli.reportCancelled"), ExitCodes.PROBLEMS);
        };
    }

    private Wish wish(Messages words) {
        Optional<LocalDate> first = Days.ofNullable(from, "--from", words);
        Optional<LocalDate> last = Days.ofNullable(to, "--to", words);
        LocalDate end = last.orElseGet(desk.records().today());
        if (first.isPresent() && end.isBefore(first.get())) {
            throw new Unanswerable(words.get("cli.daysTurned", first.get(), end));
        }
        if (out.path().toString().isBlank()) {
            throw new Unanswerable(words.get("cli.reportNowhere"));
        }
        if (question.strip().length() > ReportWish.LONGEST_QUESTION) {
            throw new Unanswerable(words.get("cli.longQuestion", ReportWish.LONGEST_QUESTION));
        }
        Paper on = Choice.of(Paper.class, paper, "--paper", words);
        Look look = new Look(parts(words), on, question, attach, snomed);
        return new Wish(Optional.ofNullable(record), out.form(), out.path(), first, last, look, force);
    }

    /// Everything, where nothing is named.
    private Set<ReportPart> parts(Messages words) {
        EnumSet<ReportPart> named = EnumSet.noneOf(ReportPart.class);
        parts.forEach(part -> named.add(Choice.of(ReportPart.class, part, "--parts", words)));
        return named.isEmpty() ? EnumSet.allOf(ReportPart.class) : named;
    }

    private String missing(Messages words) {
        return record == null ? words.get("cli.reportNoRecord") : words.get("cli.noRecord", record);
    }

    /// Says every tenth once.
    private ExportWatch watch(Messages words) {
        PrintWriter err = Output.problems(spec);
        long[] said = {0};
        return (done, of) -> {
            long tenth = of == 0 ? TENTHS : TENTHS * done / of;
            if (tenth > said[0]) {
                said[0] = tenth;
                err.println(words.get("cli.reportProgress", TENTHS * tenth));
                err.flush();
            }
        };
    }
}
