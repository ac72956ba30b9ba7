package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.ui.reports.SaveWish;

/// Where the files of a report go: the place that was chosen, and beside it under the same name.
///
/// @param wish what is to be saved
record ReportTargets(SaveWish wish) {

    private static final String PDF = ".pdf";
    private static final String FHIR = ".fhir.json";
    private static final String JSON = ".json";
    private static final String TABLES = "-tables";

    /// All of them.
    List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (ReportFile file : ReportFile.values()) {
            if (wish.makes(file)) {
                all.add(of(file));
            }
        }
        return all;
    }

    Path of(ReportFile file) {
        return switch (file) {
            case PDF -> beside(base() + PDF);
            // tables alone are the folder that was named
            case CSV -> beside(wish.files().size() == 1 ? name() : base() + TABLES);
            case FHIR -> beside(base() + FHIR);
        };
    }

    private Path beside(String name) {
        return wish.place().toAbsolutePath().resolveSibling(name);
    }

    private String base() {
        String name = name();
        String small = name.toLowerCase(Locale.ROOT);
        for (String ending : List.of(PDF, FHIR, JSON)) {
            if (small.endsWith(ending) && small.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private String name() {
        return Optional.ofNullable(wish.place().getFileName())
                .map(Path::toString)
                .orElse("ribwise");
    }
}
