package org.ribwise.ui.diary;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.ui.diary.Reading.Not;
import org.ribwise.ui.diary.Reading.Read;

/// One entry while it is written or changed.
public final class EntryModel {

    private final UUID id;
    private final Optional<DiaryEntry> before;
    private final ObjectProperty<@Nullable DiaryKind> kind = new SimpleObjectProperty<>();
    private final EventDraft draft = new EventDraft();
    private final WhenModel when;

    private EntryModel(UUID id, Optional<DiaryEntry> before, @Nullable DiaryKind kind, WhenModel when) {
        this.id = id;
        this.before = before;
        this.when = when;
        this.kind.set(kind);
        before.ifPresent(entry -> draft.fill(entry.event()));
    }

    /// A new entry.
    ///
    /// @param id its identity
    /// @param kind what it is; empty to ask first
    /// @param when when it was; to be made with the time now
    public static EntryModel ofNew(UUID id, Optional<DiaryKind> kind, WhenModel when) {
        return new EntryModel(id, Optional.empty(), kind.orElse(null), when);
    }

    /// An entry that was written before.
    ///
    /// @param when maker of the date and time to begin with
    public static EntryModel of(DiaryEntry entry, WhenModel when) {
        return new EntryModel(entry.id(), Optional.of(entry), DiaryKind.of(entry.event()), when);
    }

    /// What it was before it is changed; empty for a new one.
    public Optional<DiaryEntry> before() {
        return before;
    }

    /// What it is; null until it was chosen.
    public ObjectProperty<@Nullable DiaryKind> kind() {
        return kind;
    }

    EventDraft draft() {
        return draft;
    }

    /// When it was.
    public WhenModel when() {
        return when;
    }

    /// The peak flow as far as it is written; empty while something of it cannot be read.
    Optional<DiaryEntry> blown() {
        return kind.get() == DiaryKind.PEAK_FLOW && entry() instanceof Read<DiaryEntry>(DiaryEntry entry)
                ? Optional.of(entry)
                : Optional.empty();
    }

    /// The entry, or the first thing that is still missing.
    ///
    /// @throws IllegalStateException if no kind was chosen
    public Reading<DiaryEntry> entry() {
        DiaryKind chosen = kind.get();
        if (chosen == null) {
            throw new IllegalStateException("no kind was chosen");
        }
        return switch (draft.event(chosen)) {
            case Not<DiaryEvent>(EntryProblem problem) -> new Not<>(problem);
            case Read<DiaryEvent>(DiaryEvent event) ->
                switch (when.at()) {
                    case Not<OffsetDateTime>(EntryProblem problem) -> new Not<>(problem);
                    case Read<OffsetDateTime>(OffsetDateTime at) -> new Read<>(new DiaryEntry(id, at, event));
                };
        };
    }
}
