package org.ribwise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.plan.SessionFelt;

/// What somebody said about a session of a plan, in words: the same for the patient, the physiotherapist and on the
/// command line.
///
/// @param words the words
public record FeltWords(Messages words) {

    /// Both answers in one line; empty when nothing was said.
    public String of(SessionFelt felt) {
        List<String> said = new ArrayList<>();
        felt.comfort().ifPresent(comfort -> said.add(words.get("plan.feltWent", comfort.value())));
        felt.nextDay().ifPresent(day -> said.add(words.get("plan.feltAfter", words.name(day))));
        return String.join(" · ", said);
    }
}
