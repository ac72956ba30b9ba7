package org.ribwise.domain.caseload;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.record.PastSession;

/// Results as something that Progress looks at: so a physiotherapist sees the same figures and charts as the patient.
public final class PastResults {

    private PastResults() {}

    /// Results as a past. A personal best does not travel: peak flows have no zones.
    public static Past of(Results results) {
        return new Past(
                sessions(results),
                values(results.scores()),
                values(results.measures()),
                values(results.diary()),
                List.of(),
                new Past.Flow(Optional.empty(), SafetyThresholds.USUAL.zones()));
    }

    static List<PastSession> sessions(Results results) {
        return values(results.sessions());
    }

    private static <T> List<T> values(List<Stamped<T>> stamped) {
        return stamped.stream().map(Stamped::value).toList();
    }
}
