package org.ribwise.app.assembly;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryHistory;
import org.ribwise.domain.diary.DiaryLog;
import org.ribwise.domain.escalation.TalkLog;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.PersonFactsStore;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.safety.GateRecord;
import org.ribwise.domain.safety.RedFlagRecord;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.SafetyLog;

/// Keeps what is written beside the sessions in memory only, as {@link UnsavedRecord} does with those. What was stopped
/// for a symptom blocks the next session as long as the program runs.
final class UnsavedNotes implements PersonFactsStore, SafetyLog, DiaryLog, DiaryHistory, ScoreLog, TalkLog {

    private final Map<UUID, GateRecord> checkIns = new LinkedHashMap<>();
    private final Map<UUID, RedFlagRecord> redFlags = new LinkedHashMap<>();
    private final Map<UUID, SafetyEvent> events = new LinkedHashMap<>();
    private final Map<UUID, DiaryEntry> entries = new LinkedHashMap<>();
    private final Map<UUID, DiaryEntry> deleted = new HashMap<>();
    private final Map<UUID, ScoreSheet> sheets = new LinkedHashMap<>();
    private final Map<UUID, MeasureEntry> measures = new LinkedHashMap<>();
    private final Map<TalkRule, Set<String>> talked = new EnumMap<>(TalkRule.class);
    private Optional<PersonFacts> facts = Optional.empty();

    @Override
    public synchronized Optional<PersonFacts> facts() {
        return facts;
    }

    @Override
    public synchronized void save(PersonFacts now, OffsetDateTime at) {
        facts = Optional.of(now);
    }

    @Override
    public synchronized void asked(GateRecord record) {
        checkIns.putIfAbsent(record.id(), record);
    }

    @Override
    public synchronized void happened(SafetyEvent event) {
        events.put(event.id(), event);
    }

    @Override
    public synchronized void asked(RedFlagRecord record) {
        redFlags.putIfAbsent(record.id(), record);
    }

    @Override
    public synchronized List<RedFlagRecord> redFlags() {
        return oldestFirst(redFlags.values(), RedFlagRecord::at);
    }

    @Override
    public synchronized List<GateRecord> checkIns() {
        return oldestFirst(checkIns.values(), GateRecord::at);
    }

    @Override
    public synchronized List<SafetyEvent> events() {
        return oldestFirst(events.values(), SafetyEvent::at);
    }

    @Override
    public synchronized void write(DiaryEntry entry) {
        deleted.remove(entry.id());
        entries.put(entry.id(), entry);
    }

    @Override
    public synchronized void delete(UUID entry) {
        Optional.ofNullable(entries.remove(entry)).ifPresent(gone -> deleted.put(entry, gone));
    }

    @Override
    public synchronized void restore(UUID entry) {
        Optional.ofNullable(deleted.remove(entry)).ifPresent(back -> entries.put(entry, back));
    }

    @Override
    public synchronized int forgetDeleted() {
        int count = deleted.size();
        deleted.clear();
        return count;
    }

    @Override
    public synchronized List<DiaryEntry> entries() {
        return oldestFirst(entries.values(), DiaryEntry::at);
    }

    @Override
    public synchronized void scored(ScoreSheet sheet) {
        sheets.put(sheet.id(), sheet);
    }

    @Override
    public synchronized void measured(MeasureEntry entry) {
        measures.put(entry.id(), entry);
    }

    @Override
    public synchronized List<ScoreSheet> sheets() {
        return oldestFirst(sheets.values(), ScoreSheet::at);
    }

    @Override
    public synchronized List<MeasureEntry> measures() {
        return oldestFirst(measures.values(), MeasureEntry::at);
    }

    @Override
    public synchronized void talked(TalkRule rule, Set<String> keys, OffsetDateTime at) {
        talked.computeIfAbsent(rule, first -> new HashSet<>()).addAll(keys);
    }

    @Override
    public synchronized Map<TalkRule, Set<String>> talked() {
        Map<TalkRule, Set<String>> copy = new EnumMap<>(TalkRule.class);
        talked.forEach((rule, keys) -> copy.put(rule, Set.copyOf(keys)));
        return copy;
    }

    private static <T> List<T> oldestFirst(Collection<T> some, Function<T, OffsetDateTime> at) {
        List<T> sorted = new ArrayList<>(some);
        sorted.sort(Comparator.comparing(each -> at.apply(each).toInstant()));
        return List.copyOf(sorted);
    }
}
