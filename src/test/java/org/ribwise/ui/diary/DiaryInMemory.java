package org.ribwise.ui.diary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryHistory;
import org.ribwise.domain.diary.DiaryLog;
import org.ribwise.domain.record.RecordUnavailable;

/// A diary that can be told to be broken.
final class DiaryInMemory implements DiaryLog, DiaryHistory {

    final Map<UUID, DiaryEntry> entries = new LinkedHashMap<>();
    final Map<UUID, DiaryEntry> deleted = new LinkedHashMap<>();
    boolean broken;

    @Override
    public void write(DiaryEntry entry) {
        requireWhole();
        deleted.remove(entry.id());
        entries.put(entry.id(), entry);
    }

    @Override
    public void delete(UUID entry) {
        requireWhole();
        Optional.ofNullable(entries.remove(entry)).ifPresent(gone -> deleted.put(entry, gone));
    }

    @Override
    public void restore(UUID entry) {
        requireWhole();
        Optional.ofNullable(deleted.remove(entry)).ifPresent(back -> entries.put(entry, back));
    }

    @Override
    public int forgetDeleted() {
        int count = deleted.size();
        deleted.clear();
        return count;
    }

    @Override
    public List<DiaryEntry> entries() {
        requireWhole();
        return new ArrayList<>(entries.values());
    }

    private void requireWhole() {
        if (broken) {
            throw new RecordUnavailable(RecordUnavailable.Cause.NOT_WRITABLE);
        }
    }
}
