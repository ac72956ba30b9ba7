package org.ribwise.coach;

import org.ribwise.domain.diary.DiaryHistory;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.domain.record.SessionHistory;
import org.ribwise.domain.safety.SafetyLog;

/// What of a person's record the gate goes by. Every call waits for the disk.
///
/// @param safety check-ins and what was serious
/// @param diary attacks, and how the person is since
/// @param sessions when sessions were begun, and what hurt
/// @param scores what hurt, in detail
public record GateNotes(SafetyLog safety, DiaryHistory diary, SessionHistory sessions, ScoreLog scores) {}
