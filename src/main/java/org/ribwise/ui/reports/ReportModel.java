package org.ribwise.ui.reports;

import java.util.function.Consumer;

/// A report: what is chosen, how it looks, where it is saved.
///
/// @param choices what is chosen
/// @param preview the pages as they will be printed
/// @param save saves it
/// @param keepQuestion keeps the person's question until it is changed
public record ReportModel(ReportChoices choices, PreviewModel preview, SaveModel save, Consumer<String> keepQuestion) {

    /// Shows the pages of what is chosen now, and keeps the question.
    public void refresh() {
        keepQuestion.accept(choices.question().get());
        preview.show(choices.wish(), choices.paperNow());
    }

    /// Asks for a place and saves there.
    void saveNow() {
        save.save(choices);
    }
}
