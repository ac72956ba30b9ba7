package org.ribwise.cli;

import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.ui.kit.CaseloadWords;
import org.ribwise.ui.kit.Messages;

/// A question that the command line cannot answer as it was asked. The message is what the person reads.
final class Unanswerable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    /// @param sentence what is wrong and what would be right
    Unanswerable(String sentence) {
        this(sentence, ExitCodes.UNANSWERABLE);
    }

    /// @param sentences what is wrong and what would be right
    /// @param exitCode how the command ends
    Unanswerable(String sentences, int exitCode) {
        super(sentences);
        this.exitCode = exitCode;
    }

    /// A list of patients that cannot be read or written.
    static Unanswerable of(RecordUnavailable trouble, Messages words) {
        return new Unanswerable(new CaseloadWords(words).why(trouble.kind()), ExitCodes.PROBLEMS);
    }

    /// A record that cannot be read or written.
    static Unanswerable ofRecord(RecordUnavailable trouble, Messages words) {
        String sentence = switch (trouble.kind()) {
            case NEWER_VERSION -> words.get("cli.recordNewer");
            case FOREIGN_FILE -> words.get("cli.recordForeign");
            case MADE_UP -> words.get("cli.recordMadeUp");
            case DAMAGED -> words.get("cli.recordDamaged");
            case NOT_WRITABLE -> words.get("cli.recordInUse");
            case NOT_READABLE -> words.get("cli.recordUnreadable");
        };
        return new Unanswerable(sentence, ExitCodes.PROBLEMS);
    }

    String sentences() {
        return String.valueOf(getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
