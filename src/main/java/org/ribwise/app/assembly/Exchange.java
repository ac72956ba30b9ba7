package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.Optional;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exchange.PatientKeys;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.trust.TrustedKeys;
import org.ribwise.exchange.ClinicKeyFile;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.PatientKeyFile;
import org.ribwise.store.TrustedKeysFile;

/// What files that travel are made and opened with.
///
/// @param plans opens plan files
/// @param repertoire what plans are written with
/// @param results opens results files that are not sealed
/// @param clinic the keys of somebody who works as a physiotherapist
/// @param patient the keys that the person's results are signed with
/// @param trusted whose plans the person trusts
record Exchange(
        PlanFiles plans,
        Repertoire repertoire,
        ResultsFiles results,
        ClinicKeys clinic,
        PatientKeys patient,
        TrustedKeys trusted) {

    /// With the keys of a data folder.
    static Exchange in(Path data, PlanFiles plans, Repertoire repertoire) {
        return new Exchange(
                plans,
                repertoire,
                new JsonResultsFiles(Optional.empty()),
                ClinicKeyFile.in(data),
                PatientKeyFile.in(data),
                new TrustedKeysFile(data));
    }
}
