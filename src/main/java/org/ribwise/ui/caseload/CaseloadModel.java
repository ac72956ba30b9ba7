package org.ribwise.ui.caseload;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadFilter;
import org.ribwise.domain.caseload.CaseloadOrder;

/// The list of patients without its controls: what is looked for, and who is found.
public final class CaseloadModel {

    private final ObservableList<Caseload.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CaseloadFilter> filter =
            new ReadOnlyObjectWrapper<>(this, "filter", CaseloadFilter.EVERYBODY);
    private final ReadOnlyObjectWrapper<Map<CaseloadFilter, Long>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", new EnumMap<>(CaseloadFilter.class));
    private final ReadOnlyObjectWrapper<Order> order = new ReadOnlyObjectWrapper<>(this, "order", Order.USUAL);
    private Caseload caseload = new Caseload(List.of());
    private Caseload ordered = caseload;
    private String search = "";
    private Optional<UUID> opened = Optional.empty();

    /// In which order the patients are shown.
    ///
    /// @param by what it goes by
    /// @param turned the other way round
    record Order(CaseloadOrder by, boolean turned) {

        private static final Order USUAL = new Order(CaseloadOrder.NEED, false);

        /// What follows when the same is asked for once more: first turned around, then the usual order again.
        private Order next() {
            return turned ? USUAL : new Order(by, true);
        }
    }

    /// Shows these patients from now on; what is looked for stays.
    public void show(Caseload shown) {
        caseload = shown;
        counts.set(caseload.counts());
        arrange(order.get());
    }

    /// Puts the patients in another order.
    void choose(CaseloadOrder by) {
        if (by != order.get().by()) {
            arrange(new Order(by, false));
        }
    }

    /// Puts the patients in order by a column; once more turns it around, and a third time leads back to the usual
    /// order.
    void press(CaseloadOrder column) {
        Order now = order.get();
        arrange(column == now.by() ? now.next() : new Order(column, false));
    }

    private void arrange(Order now) {
        ordered = new Caseload(now.by().of(caseload.lines(), now.turned()));
        order.set(now);
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
        lines.setAll(ordered.lines(filter.get(), search));
    }

    /// Keeps who is looked at, so that the list shows them when the person comes back.
    void opened(UUID patient) {
        opened = Optional.of(patient);
    }

    /// The person goes elsewhere: the list begins anew.
    public void forget() {
        opened = Optional.empty();
    }

    /// The line of who was looked at last, where it is among those who are found.
    Optional<Caseload.Line> lastOpened() {
        return opened.flatMap(ordered::line).filter(lines::contains);
    }

    /// Who is found, in the order that was chosen.
    public ObservableList<Caseload.Line> lines() {
        return lines;
    }

    /// Whether there are no patients at all.
    public boolean isEmpty() {
        return caseload.lines().isEmpty();
    }

    ReadOnlyObjectProperty<Order> order() {
        return order.getReadOnlyProperty();
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
