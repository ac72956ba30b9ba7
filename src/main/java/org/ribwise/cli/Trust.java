package org.ribwise.cli;

import org.ribwise.domain.exchange.PlanArrival;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.trust.TrustedKey;

/// From whom a plan is, and trusting its key once.
///
/// @param desk what is done with files
record Trust(Desk desk) {

    /// From whom a plan is.
    String sentence(PlanArrival.From from, PlanOpening.Opened opened) {
        return switch (from) {
            case PlanArrival.From.Trusted(var key) ->
                desk.words().get("cli.fromTrusted", key.name(), key.since().toString());
            case PlanArrival.From.Stranger(boolean others) ->
                desk.words().get(others ? "cli.fromOther" : "cli.fromStranger", opened.words());
        };
    }

    /// The key that is trusted from now on, once it is kept: the words must be its own, as they were compared at the
    /// clinic.
    ///
    /// @throws Unanswerable if they are others
    TrustedKey compared(PlanOpening.Opened opened, String typed) {
        if (!typed.strip().replaceAll("[\\s,-]+", " ").equalsIgnoreCase(opened.words())) {
            throw new Unanswerable(desk.words().get("cli.otherWords", opened.words()), ExitCodes.STRANGER);
        }
        String name = opened.parcel().plan().heading().by().name();
        return desk.travel().trustedFromToday(name, opened.signer().base64());
    }
}
