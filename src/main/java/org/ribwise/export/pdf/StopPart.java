package org.ribwise.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.escalation.FiredRule;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWords;

/// What ended sessions early or let none begin, and what is worth talking over.
final class StopPart {

    private final Report report;
    private final ReportWords words;
    private final Said said;

    StopPart(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        said = new Said(words);
    }

    List<String> stops() {
        List<String> sentences = new ArrayList<>();
        report.stops()
                .said()
                .forEach((reason, times) -> sentences.add(words.get("report.stopped", words.name(reason), times)));
        report.stops()
                .rules()
                .forEach((rule, times) -> sentences.add(words.get("report.stopRule", words.name(rule), times)));
        if (report.stops().notBegun() > 0) {
            sentences.add(words.get("report.notBegun", report.stops().notBegun()));
        }
        return sentences;
    }

    List<String> talk() {
        return report.talk().stream().map(this::talk).toList();
    }

    /// What was counted, by its name: days, weeks, times, answers, or a total.
    private String talk(FiredRule fired) {
        String name = words.name(fired.rule());
        String from = said.day(fired.from());
        String to = said.day(fired.to());
        return switch (fired.rule()) {
            case SEVERE_PAIN, RELIEVER_OFTEN, NIGHT_WAKING, LOW_PEAK_FLOW ->
                words.get("report.talkDays", name, fired.count(), from, to);
            case PAIN_NOT_EASING -> words.get("report.talkWeeks", name, fired.count(), from, to);
            case RELIEVER_BEFORE_SESSIONS -> words.get("report.talkSessions", name, fired.count(), from, to);
            case ASTHMA_CHECK -> words.get("report.talkAnswers", name, fired.count(), from, to);
            case LOW_ACT -> words.get("report.talkTotal", name, fired.count(), fired.limit());
            case PAIN_AFTER_EXERCISE,
                    BREATHLESS_SOONER,
                    SPUTUM,
                    ANKLE_SWELLING,
                    ATTACKS,
                    STEROID_COURSES,
                    MOOD_OR_FEAR,
                    PELVIC -> words.get("report.talkTimes", name, fired.count(), from, to);
        };
    }
}
