package org.ribwise.ui.caseload;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadFilter;

/// The list of patients without its controls: what is looked for, and who is found.
public final class CaseloadModel {

    private final ObservableList<Caseload.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CaseloadFilter> filter =
            new ReadOnlyObjectWrapper<>(this, "filter", CaseloadFilter.EVERYBODY);
    private final ReadOnlyObjectWrapper<Map<CaseloadFilter, Long>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", new EnumMap<>(CaseloadFilter.class));
    private Caseload caseload = new Caseload(List.of());
    private String search = "";

    /// Shows these patients from now on; what is looked for stays.
    public void show(Caseload shown) {
        caseload = shown;
        counts.set(caseload.counts());
        find();
    }

    /// Looks at some of the patients.
    public void choose(CaseloadFilter chosen) {
        filter.set(chosen);
        find();
    }

    /// Looks for names.
    public void search(String text) {
        search = text;
        find();
    }

    private void find() {
        lines.setAll(caseload.lines(filter.get(), search));
    }

    /// Who is found, who needs a call first.
    public ObservableList<Caseload.Line> lines() {
        return lines;
    }

    /// Whether there are no patients at all.
    public boolean isEmpty() {
        return caseload.lines().isEmpty();
    }

    ReadOnlyObjectProperty<CaseloadFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /// How many each filter shows.
    ReadOnlyObjectProperty<Map<CaseloadFilter, Long>> counts() {
        return counts.getReadOnlyProperty();
    }

    String search() {
        return search;
    }
}
