package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.Optional;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exchange.PatientKeys;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.trust.TrustedKeys;
import org.ribwise.exchange.ClinicKeyFile;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.PatientKeyFile;
import org.ribwise.store.TrustedKeysFile;

/// What files that travel are made and opened with.
///
/// @param plans opens plan files
/// @param results opens results files that are not sealed
/// @param clinic the keys of somebody who works as a physiotherapist
/// @param patient the keys that the person's results are signed with
/// @param trusted whose plans the person trusts
record Exchange(PlanFiles plans, ResultsFiles results, ClinicKeys clinic, PatientKeys patient, TrustedKeys trusted) {

    /// With the keys of a data folder.
    static Exchange in(Path data, PlanFiles plans) {
        return new Exchange(
                plans,
                new JsonResultsFiles(Optional.empty()),
                ClinicKeyFile.in(data),
                PatientKeyFile.in(data),
                new TrustedKeysFile(data));
    }
}
