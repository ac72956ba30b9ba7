package org.ribwise.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ribwise.cli.RecordReader;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.Past;
import org.ribwise.store.SqliteCaseload;
import org.ribwise.store.SqliteRecord;

/// Reads records for the command line.
record StoredPast() implements RecordReader {

    private static final String RECORD = "record.db";

    @Override
    public Optional<Past> read(Optional<Path> named) {
        Path place = named.orElseGet(() -> Places.data(null));
        Path file = Files.isDirectory(place) ? place.resolve(RECORD) : place;
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (SqliteRecord record = SqliteRecord.copyOf(file)) {
            PersonFacts facts = record.facts().facts().orElse(PersonFacts.NONE);
            return Optional.of(new Past(
                    record.history().sessions(),
                    record.scores().sheets(),
                    record.scores().measures(),
                    record.diaryHistory().entries(),
                    record.planHistory().changeDays(),
                    new Past.Flow(facts.breathing().best(), facts.thresholds().zones())));
        }
    }

    @Override
    public Optional<List<CaseloadEntry>> caseload(Optional<Path> named) {
        Path file = named.orElseGet(() -> Places.data(null)).resolve(SqliteCaseload.NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (SqliteCaseload caseload = SqliteCaseload.copyOf(file)) {
            return Optional.of(caseload.history().entries());
        }
    }
}
