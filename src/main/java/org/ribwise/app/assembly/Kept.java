package org.ribwise.app.assembly;

import org.ribwise.domain.diary.DiaryHistory;
import org.ribwise.domain.diary.DiaryLog;
import org.ribwise.domain.escalation.TalkLog;
import org.ribwise.domain.plan.PlanHistory;
import org.ribwise.domain.plan.PlanLog;
import org.ribwise.domain.profile.PersonFactsStore;
import org.ribwise.domain.profile.ProfileStore;
import org.ribwise.domain.record.ScoreLog;
import org.ribwise.domain.record.SessionHistory;
import org.ribwise.domain.record.SessionLog;
import org.ribwise.domain.record.UnfinishedSessions;
import org.ribwise.domain.safety.SafetyLog;

/// Where everything about one person is kept, and given back. Every call waits for the disk: none belongs on the
/// thread that draws the screen.
///
/// @param log where sessions are written
/// @param history where they are read
/// @param unfinished the one that was in progress when the program last ended
/// @param profiles what applies to the person
/// @param facts what else is known about them
/// @param safety what was asked at the gate, and safety events
/// @param diary where the diary is written
/// @param diaryHistory where it is read
/// @param scores scores and measures
/// @param talks what was talked about with a doctor or physiotherapist
/// @param plans where plans, and what was decided about them, are written
/// @param planHistory where they are read
record Kept(
        SessionLog log,
        SessionHistory history,
        UnfinishedSessions unfinished,
        ProfileStore profiles,
        PersonFactsStore facts,
        SafetyLog safety,
        DiaryLog diary,
        DiaryHistory diaryHistory,
        ScoreLog scores,
        TalkLog talks,
        PlanLog plans,
        PlanHistory planHistory) {}
