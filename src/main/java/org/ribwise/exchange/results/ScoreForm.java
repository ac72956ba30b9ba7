package org.ribwise.exchange.results;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionId;
import org.ribwise.exchange.results.ResultsJson.PainJson;
import org.ribwise.exchange.results.ResultsJson.SheetJson;

/// Score sheets, both ways.
final class ScoreForm {

    private ScoreForm() {}

    static SheetJson json(ScoreSheet sheet, @Nullable String asOf) {
        Scores scores = sheet.scores();
        return new SheetJson(
                sheet.id().toString(),
                sheet.at().toString(),
                asOf,
                sheet.time(),
                Absent.orNull(sheet.session().map(session -> session.value().toString())),
                Absent.unlessEmpty(scores.pains().stream().map(ScoreForm::pain).toList()),
                Absent.orNull(scores.breathlessness().map(Nrs::value)),
                Absent.orNull(scores.effort().map(Nrs::value)),
                Absent.orNull(scores.peakFlow().map(ScoreForm::blows)),
                Absent.orNull(scores.oxygen().map(OxygenSaturation::percent)),
                Absent.orNull(scores.pulse().map(Pulse::perMinute)));
    }

    private static PainJson pain(PainScore pain) {
        return new PainJson(
                pain.region(),
                Absent.orNull(pain.side()),
                Absent.orNull(pain.now().map(Nrs::value)),
                Absent.orNull(pain.worst().map(Nrs::value)),
                Absent.unlessEmpty(List.copyOf(pain.qualities())),
                Absent.unlessEmpty(List.copyOf(pain.relations())));
    }

    static List<Integer> blows(PeakFlowBlows blows) {
        return blows.blows().stream().map(PeakFlow::litresPerMinute).toList();
    }

    static PeakFlowBlows blows(List<Integer> litresPerMinute) {
        return new PeakFlowBlows(litresPerMinute.stream().map(PeakFlow::new).toList());
    }

    static ScoreSheet of(SheetJson json) {
        Scores scores = new Scores(
                Absent.list(json.pains()).stream().map(ScoreForm::pain).toList(),
                Optional.ofNullable(json.breathlessness()).map(Nrs::new),
                Optional.ofNullable(json.effort()).map(Nrs::new),
                Optional.ofNullable(json.peakFlow()).map(ScoreForm::blows),
                Optional.ofNullable(json.oxygen()).map(OxygenSaturation::new),
                Optional.ofNullable(json.pulse()).map(Pulse::new));
        return new ScoreSheet(
                UUID.fromString(json.id()),
                OffsetDateTime.parse(json.at()),
                json.time(),
                Optional.ofNullable(json.session()).map(UUID::fromString).map(SessionId::new),
                scores);
    }

    private static PainScore pain(PainJson json) {
        return new PainScore(
                json.region(),
                Optional.ofNullable(json.side()),
                Optional.ofNullable(json.now()).map(Nrs::new),
                Optional.ofNullable(json.worst()).map(Nrs::new),
                Set.copyOf(Absent.list(json.qualities())),
                Set.copyOf(Absent.list(json.relations())));
    }
}
