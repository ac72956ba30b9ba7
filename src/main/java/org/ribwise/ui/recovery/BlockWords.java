package org.ribwise.ui.recovery;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ribwise.domain.safety.Block;

/// What is blocked and until when, in one sentence (clinical reference 5.1, 5.4).
///
/// @param care whom to contact
public record BlockWords(CareWords care) {

    /// The sentence; empty when nothing is blocked.
    ///
    /// @param block what is blocked
    public String of(Block block) {
        return switch (block) {
            case Block.Open() -> "";
            case Block.UntilRecovered(OffsetDateTime _, OffsetDateTime until) ->
                care.words().get("recovery.blockRecovered", time(until));
            case Block.UntilAdvice _ -> care.words().get("recovery.blockAdvice");
            case Block.AfterFirstAid _ -> care.words().get("recovery.blockFirstAid", care.team());
        };
    }

    private String time(OffsetDateTime at) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(care.words().locale());
        return at.format(format);
    }
}
