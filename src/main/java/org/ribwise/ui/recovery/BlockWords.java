package org.ribwise.ui.recovery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ribwise.domain.safety.Block;
import org.ribwise.ui.kit.WhenText;

/// What is blocked and until when, in one sentence (clinical reference 5.1, 5.4).
///
/// @param care whom to contact
/// @param today the person's date
public record BlockWords(CareWords care, LocalDate today) {

    /// The sentence; empty when nothing is blocked.
    ///
    /// @param block what is blocked
    public String of(Block block) {
        return switch (block) {
            case Block.Open() -> "";
            case Block.UntilRecovered(OffsetDateTime _, OffsetDateTime until) ->
                care.words().get("recovery.blockRecovered", new WhenText(care.words(), today).at(until));
            case Block.UntilAdvice _ -> care.words().get("recovery.blockAdvice");
            case Block.AfterFirstAid _ -> care.words().get("recovery.blockFirstAid", care.team());
        };
    }
}
