package org.ribwise.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ribwise.domain.exchange.ResultsOpening;

/// Results that a command reads.
final class ReadResults {

    private ReadResults() {}

    /// Opens a results file.
    ///
    /// @throws Unanswerable if it is not there, not as it was signed, sealed for another, or has problems
    static ResultsOpening.Opened of(Path path, KeyOptions keys, Desk desk) {
        TravelFile file = new TravelFile(path, desk.words());
        Optional<Travel.KeyAsk> reader = keys.given() ? Optional.of(keys.ask(desk)) : Optional.empty();
        return switch (desk.travel().results(reader).open(file.name(), file.read())) {
            case ResultsOpening.Opened opened -> opened;
            case ResultsOpening.Unusable unusable ->
                throw new Unanswerable(new Problems(desk.words()).lines(unusable.problems()), ExitCodes.PROBLEMS);
            case ResultsOpening.Refused(var reason) ->
                throw new Unanswerable(desk.words().name(reason), ExitCodes.PROBLEMS);
        };
    }
}
