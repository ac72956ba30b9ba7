package org.ribwise.app.assembly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.desktop.GivingWay;
import org.ribwise.disk.WholeFile;
import org.ribwise.disk.WholeFile.Existing;
import org.ribwise.disk.WholeFile.Reader;
import org.ribwise.disk.WholeFolder;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportPages;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.export.csv.CsvFile;
import org.ribwise.export.pdf.PdfPictures;
import org.ribwise.ui.reports.ReportMaker;
import org.ribwise.ui.reports.SaveWish;
import org.ribwise.ui.reports.Saved;

/// Makes the reports of one person, as long as one visit of the screen lasts: the record is read once.
///
/// @param export reads the record
record MadeReports(Supplier<ReportExport> export) implements ReportMaker {

    private static final long STEPS_OF_FILE = 1_000;
    private static final List<String> NO_ROOM =
            List.of("no space left", "not enough space", "quota exceeded", "disk full");
    private static final Set<String> TABLES =
            Arrays.stream(CsvFile.values()).map(CsvFile::fileName).collect(Collectors.toUnmodifiableSet());

    @Override
    public ReportPages pages(ReportWish wish, Paper paper, ExportWatch watch) {
        ReportExport reader = export.get();
        return GivingWay.run(() -> pages(reader, wish, paper, watch));
    }

    private static ReportPages pages(ReportExport reader, ReportWish wish, Paper paper, ExportWatch watch) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            reader.about(wish.days()).pdf(reader.report(wish), paper, Set.of(), false, pdf, watch);
            return new PdfPictures(pdf.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public List<Path> targets(SaveWish wish) {
        return new ReportTargets(wish).all();
    }

    @Override
    public List<Path> existing(SaveWish wish) {
        return targets(wish).stream()
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    @Override
    public Saved save(SaveWish wish, boolean replace, ExportWatch watch) {
        ReportExport about = export.get().about(wish.report().days());
        return GivingWay.run(() -> save(new Saving(wish, about, replace ? Existing.REPLACE : Existing.KEEP, watch)));
    }

    private static Saved save(Saving saving) {
        try {
            saving.tables();
            return Saved.WRITTEN;
        } catch (FileAlreadyExistsException there) {
            return Saved.EXISTS;
        } catch (IOException | UncheckedIOException trouble) {
            return why(trouble);
        }
    }

    /// Why nothing could be written.
    static Saved why(Exception trouble) {
        return saysNoRoom(trouble) ? Saved.FULL : Saved.NOT_WRITABLE;
    }

    /// Systems say it in the message only.
    private static boolean saysNoRoom(Throwable trouble) {
        return Stream.iterate(trouble, found -> found != null, Throwable::getCause)
                .map(found -> String.valueOf(found.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> NO_ROOM.stream().anyMatch(message::contains));
    }

    /// Each file is written while the one before it waits to take its name: so all of them come to be, or none.
    ///
    /// @param wish what is to be saved
    /// @param about the days that it is about
    /// @param existing what becomes of files that are there
    /// @param watch is told how far the whole is
    private record Saving(SaveWish wish, ReportExport about, Existing existing, ExportWatch watch) {

        void tables() throws IOException {
            if (wish.makes(ReportFile.CSV)) {
                new WholeFolder(target(ReportFile.CSV), TABLES)
                        .write(
                                folder -> {
                                    about.csv(folder, part(ReportFile.CSV));
                                    transaction();
                                },
                                existing);
            } else {
                transaction();
            }
        }

        private void transaction() throws IOException {
            if (wish.makes(ReportFile.FHIR)) {
                new WholeFile(target(ReportFile.FHIR), Reader.AS_USUAL)
                        .write(
                                out -> {
                                    about.fhir(wish.snomed(), out, part(ReportFile.FHIR));
                                    pages();
                                },
                                existing);
            } else {
                pages();
            }
        }

        private void pages() throws IOException {
            if (wish.makes(ReportFile.PDF)) {
                new WholeFile(target(ReportFile.PDF), Reader.AS_USUAL)
                        .write(
                                out -> about.pdf(
                                        about.report(wish.report()),
                                        wish.paper(),
                                        attached(),
                                        wish.snomed(),
                                        out,
                                        part(ReportFile.PDF)),
                                existing);
            }
        }

        private Set<ReportFile> attached() {
            return wish.attaches() ? wish.files() : Set.of();
        }

        private Path target(ReportFile file) {
            return new ReportTargets(wish).of(file);
        }

        /// A file's share of the whole.
        private ExportWatch part(ReportFile file) {
            List<ReportFile> order = Stream.of(ReportFile.CSV, ReportFile.FHIR, ReportFile.PDF)
                    .filter(wish::makes)
                    .toList();
            long before = order.indexOf(file) * STEPS_OF_FILE;
            long all = order.size() * STEPS_OF_FILE;
            return (done, of) -> watch.at(before + STEPS_OF_FILE * done / Math.max(1, of), all);
        }
    }
}
