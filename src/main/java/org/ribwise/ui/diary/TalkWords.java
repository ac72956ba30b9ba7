package org.ribwise.ui.diary;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.escalation.ActTotal;
import org.ribwise.domain.escalation.Evidence;
import org.ribwise.domain.escalation.FiredRule;
import org.ribwise.domain.escalation.OpenTalk;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.TimedRatings;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.kit.Messages;

/// What is worth talking over, in words: the rule, its own numbers, and what they rest on. Nobody is blamed.
public final class TalkWords {

    /// How much of what a rule rests on is listed (design value).
    private static final int MOST_LISTED = 7;

    private final Messages words;
    private final EntryWords says;
    private final DateWords dates;

    /// @param words the words
    /// @param says entries in words
    public TalkWords(Messages words, EntryWords says) {
        this.words = words;
        this.says = says;
        this.dates = new DateWords(words.locale());
    }

    /// What the rule is about.
    public String title(FiredRule fired) {
        return words.name(fired.rule());
    }

    /// The numbers that made it fire, and from which number on it does.
    ///
    /// @param thresholds the person's numbers
    public String numbers(FiredRule fired, SafetyThresholds thresholds) {
        int count = fired.count();
        int limit = fired.limit();
        return switch (fired.rule()) {
            case SEVERE_PAIN ->
                words.get("diary.talkSeverePain", thresholds.of(SafetyNumber.SEVERE_PAIN_FROM), count, limit);
            case PAIN_NOT_EASING ->
                words.get("diary.talkPainNotEasing", thresholds.of(SafetyNumber.LASTING_PAIN_FROM), count);
            case RELIEVER_OFTEN -> words.get("diary.talkRelieverOften", count, limit - 1);
            case NIGHT_WAKING -> words.get("diary.talkNightWaking", count);
            case ASTHMA_CHECK -> words.get("diary.talkAsthmaCheck", count);
            case LOW_ACT -> words.get("diary.talkLowAct", count, limit);
            case LOW_PEAK_FLOW -> words.get("diary.talkLowPeakFlow", count, limit);
            case RELIEVER_BEFORE_SESSIONS -> words.get("diary.talkRelieverBeforeSessions", count);
            case ATTACKS -> words.get("diary.talkAttacks", count);
            case STEROID_COURSES -> words.get("diary.talkSteroidCourses", count);
            case PAIN_AFTER_EXERCISE, BREATHLESS_SOONER, SPUTUM, ANKLE_SWELLING, MOOD_OR_FEAR, PELVIC ->
                words.get("diary.talkNoticed", count);
        };
    }

    /// What the rule rests on, newest first; where there is much of it the rest is counted.
    public List<String> entries(OpenTalk talk) {
        List<String> all = talk.evidence().stream().map(this::line).toList();
        if (all.size() <= MOST_LISTED) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST_LISTED));
        first.add(words.get("diary.talkMore", all.size() - MOST_LISTED));
        return first;
    }

    private String line(Evidence evidence) {
        String what = switch (evidence) {
            case Evidence.Written(DiaryEntry entry) -> says.text(entry);
            case Evidence.Rated(TimedRatings timed) ->
                words.get(
                        "diary.talkPain",
                        timed.ratings().worstPain().map(Nrs::value).orElse(0));
            case Evidence.Entered(ActTotal act) -> words.get("diary.talkAct", act.total());
            case Evidence.Attacked _ -> words.get("diary.talkStopped");
        };
        return words.get("diary.talkLine", dates.dateTime(evidence.at()), what);
    }
}
