package org.ribwise.ui.reports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.domain.report.ReportWish;

/// What a person has chosen for a report.
public final class ReportChoices {

    /// How far back a report may look.
    static final List<RangeChoice> PERIODS =
            List.of(RangeChoice.FOUR_WEEKS, RangeChoice.TWELVE_WEEKS, RangeChoice.ONE_YEAR, RangeChoice.OWN);

    private final Supplier<LocalDate> today;
    private final ObjectProperty<@Nullable RangeChoice> period =
            new SimpleObjectProperty<>(this, "period", RangeChoice.TWELVE_WEEKS);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObservableSet<ReportPart> parts = FXCollections.observableSet(EnumSet.allOf(ReportPart.class));
    private final StringProperty question;
    private final ObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.A4);
    private final ObservableSet<ReportFile> files = FXCollections.observableSet(EnumSet.of(ReportFile.PDF));
    private final ObjectProperty<@Nullable Boolean> inside = new SimpleObjectProperty<>(this, "inside", true);
    private final BooleanProperty snomed = new SimpleBooleanProperty(this, "snomed");

    /// @param today the local date
    /// @param question what the person wanted to ask before
    public ReportChoices(Supplier<LocalDate> today, String question) {
        this.today = today;
        this.question = new SimpleStringProperty(this, "question", cut(question));
        this.question.subscribe(typed -> this.question.set(cut(typed)));
    }

    /// The report that is wished for. Days the wrong way round are turned, and none is later than today or
    /// so early that only empty pages would come of it.
    ReportWish wish() {
        return new ReportWish(span(), today.get(), Set.copyOf(parts), question.get());
    }

    /// What is too much for the first page cannot be typed.
    private static String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), ReportWish.LONGEST_QUESTION));
    }

    /// The days that are chosen.
    DaySpan span() {
        LocalDate last = today.get();
        RangeChoice chosen = period.get() == null ? RangeChoice.TWELVE_WEEKS : period.get();
        LocalDate first = from.get();
        LocalDate end = to.get();
        if (chosen != RangeChoice.OWN || first == null || end == null) {
            return (chosen == RangeChoice.OWN ? RangeChoice.TWELVE_WEEKS : chosen).until(last, last);
        }
        return new DaySpan(
                within(first.isBefore(end) ? first : end, last), within(first.isAfter(end) ? first : end, last));
    }

    private static LocalDate within(LocalDate day, LocalDate last) {
        LocalDate known = day.isBefore(last) ? day : last;
        return known.isBefore(DaySpan.EARLIEST) ? DaySpan.EARLIEST : known;
    }

    Paper paperNow() {
        Paper chosen = paper.get();
        return chosen == null ? Paper.A4 : chosen;
    }

    boolean isInside() {
        return Boolean.TRUE.equals(inside.get());
    }

    /// Runs whenever what is seen in the pages changes.
    void whenPagesChange(Runnable change) {
        period.subscribe(change);
        from.subscribe(change);
        to.subscribe(change);
        question.subscribe(change);
        paper.subscribe(change);
        parts.addListener((SetChangeListener<ReportPart>) _ -> change.run());
    }

    /// How far back.
    public ObjectProperty<@Nullable RangeChoice> period() {
        return period;
    }

    /// First day of the person's own choice.
    public ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    /// Last day of the person's own choice.
    public ObjectProperty<@Nullable LocalDate> to() {
        return to;
    }

    /// Of what it speaks.
    public ObservableSet<ReportPart> parts() {
        return parts;
    }

    /// What the person wants to ask.
    public StringProperty question() {
        return question;
    }

    /// On which paper.
    public ObjectProperty<@Nullable Paper> paper() {
        return paper;
    }

    /// Which files to make.
    public ObservableSet<ReportFile> files() {
        return files;
    }

    /// Whether tables and transaction go into the PDF.
    public ObjectProperty<@Nullable Boolean> inside() {
        return inside;
    }

    /// Whether SNOMED CT codes are written.
    public BooleanProperty snomed() {
        return snomed;
    }
}
