package org.ribwise.ui.caseload;

import org.ribwise.ui.caseload.ImportAnswer.Outcome;
import org.ribwise.ui.kit.CaseloadWords;
import org.ribwise.ui.kit.Messages;

/// What came of a file that came in, in words: the same on the screen and on the command line.
///
/// @param words the words
public record ImportWords(Messages words) {

    /// A sentence or two.
    public String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(var patient, var asOf, int sessions) ->
                words.get("caseload.kept", patient, new CaseloadWords(words).day(asOf), sessions);
            case Outcome.AlreadyThere(var patient) -> words.get("caseload.alreadyThere", patient);
            case Outcome.Unknown(var name, var key, var _) ->
                name.isEmpty() ? words.get("caseload.unknownNameless", key) : words.get("caseload.unknown", name, key);
            case Outcome.ForAnother(var patient) -> words.get("caseload.forAnother", patient);
            case Outcome.OtherKey(var patient, var key) -> words.get("caseload.otherKey", patient, key);
            case Outcome.Locked() -> words.get("caseload.locked");
            case Outcome.Refused(var reason) -> words.name(reason);
            case Outcome.Unusable(var problem) -> words.get("caseload.unusable", problem);
            case Outcome.NotRead() -> words.get("caseload.notRead");
            case Outcome.NotKept(var cause) -> words.get("caseload.notKept", new CaseloadWords(words).why(cause));
        };
    }
}
