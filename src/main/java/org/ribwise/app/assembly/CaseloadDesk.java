package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.cli.Clinic;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.store.SqliteCaseload;
import org.ribwise.ui.caseload.ImportAnswer.Outcome;
import org.ribwise.ui.caseload.ImportWords;
import org.ribwise.ui.kit.Messages;

/// A physiotherapist's patients for the command line.
///
/// @param exercises folder of exercise definitions
/// @param words the words
public record CaseloadDesk(Path exercises, Messages words) implements Clinic {

    @Override
    public List<Came> add(List<Path> files, Bringing how) {
        JsonExerciseSource source = new JsonExerciseSource(exercises);
        ExerciseLibrary library = source.read();
        Exchange exchange = Exchange.in(how.data(), new JsonPlanFiles(texts -> source.readTexts(texts, library)));
        Optional<ClinicKeys.Open> open = how.key().map(ask -> exchange.clinic().unlock(ask.passphrase()));
        ClinicDesk desk = new ClinicDesk(how.data().resolve(SqliteCaseload.NAME));
        try {
            ClinicFiles clinic = new ClinicFiles(desk, exchange, library, words);
            ClinicImport imports = new ClinicImport(desk, clinic, exchange.clinic(), words);
            return files.stream().map(file -> came(imports, file, open, how)).toList();
        } finally {
            desk.close();
        }
    }

    private Came came(ClinicImport imports, Path file, Optional<ClinicKeys.Open> open, Bringing how) {
        ClinicImport.Come come = imports.look(file, Optional.empty(), open, how.now());
        Outcome outcome = come.outcome() instanceof Outcome.Unknown && how.strangers()
                ? come.doubtful().map(kept -> imports.keep(kept, how.now())).orElse(come.outcome())
                : come.outcome();
        return new Came(new ImportWords(words).of(outcome), end(outcome));
    }

    private static End end(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept _, Outcome.AlreadyThere _ -> End.THERE;
            case Outcome.Unknown _ -> End.STRANGER;
            case Outcome.Locked() -> End.LOCKED;
            case Outcome.ForAnother _,
                    Outcome.OtherKey _,
                    Outcome.Refused _,
                    Outcome.Unusable _,
                    Outcome.NotRead _,
                    Outcome.NotKept _ -> End.NOT_KEPT;
        };
    }
}
