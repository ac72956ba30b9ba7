package org.ribwise.domain.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ribwise.domain.exchange.Results.Kind;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.record.PastSession;

/// Results of several files or computers as one: everything is there once. Which file comes first does not matter, and
/// a file that comes again changes nothing.
///
/// Things are the same when their identity is. Of two that are the same, the one that is known later counts; when
/// both are known from the same moment, the session that has ended before one that has not, and else the one whose
/// text is the greater one: any rule would do that gives everybody the same. The last word about a day holds, too:
/// a day without exercise that was taken back later is none any more.
public final class ResultsMerge {

    private static final Comparator<Object> NO_BETTER = (_, _) -> 0;

    private ResultsMerge() {}

    /// Both together.
    ///
    /// @throws IllegalArgumentException if they are not of the same patient
    public static Results of(Results one, Results other) {
        if (!one.heading().patient().equals(other.heading().patient())) {
            throw new IllegalArgumentException("results of two patients");
        }
        return new Results(
                later(one.heading(), other.heading()),
                merged(Results.SESSIONS, one.sessions(), other.sessions(), Comparator.comparing(ResultsMerge::ended)),
                merged(Results.SCORES, one.scores(), other.scores(), NO_BETTER),
                merged(Results.MEASURES, one.measures(), other.measures(), NO_BETTER),
                merged(Results.DIARY, one.diary(), other.diary(), NO_BETTER),
                merged(Results.STOPS, one.stops(), other.stops(), NO_BETTER),
                course(one.course(), other.course()),
                merged(Results.RULES, one.rules(), other.rules(), NO_BETTER));
    }

    private static PlanCourse course(PlanCourse one, PlanCourse other) {
        List<Stamped<DayOff>> off = merged(PlanCourse.DAYS_OFF, one.daysOff(), other.daysOff(), NO_BETTER);
        List<Stamped<DayOn>> on = merged(PlanCourse.DAYS_ON, one.daysOn(), other.daysOn(), NO_BETTER);
        Map<LocalDate, Instant> saidOff = said(off, DayOff::day);
        Map<LocalDate, Instant> saidOn = said(on, DayOn::day);
        return new PlanCourse(
                merged(PlanCourse.FOLLOWED, one.followed(), other.followed(), NO_BETTER),
                merged(PlanCourse.DECISIONS, one.decisions(), other.decisions(), NO_BETTER),
                off.stream()
                        .filter(day -> day.asOf()
                                .isAfter(saidOn.getOrDefault(day.value().day(), Instant.MIN)))
                        .toList(),
                on.stream()
                        .filter(day -> !day.asOf()
                                .isBefore(saidOff.getOrDefault(day.value().day(), Instant.MIN)))
                        .toList(),
                merged(PlanCourse.FELT, one.felt(), other.felt(), NO_BETTER));
    }

    private static <T> Map<LocalDate, Instant> said(List<Stamped<T>> days, Function<T, LocalDate> day) {
        return days.stream().collect(Collectors.toMap(one -> day.apply(one.value()), Stamped::asOf));
    }

    private static ResultsHeading later(ResultsHeading one, ResultsHeading other) {
        Comparator<ResultsHeading> order = Comparator.comparing(
                        (ResultsHeading heading) -> heading.createdAt().toInstant())
                .thenComparing(ResultsHeading::toString);
        return order.compare(one, other) >= 0 ? one : other;
    }

    private static <T> List<Stamped<T>> merged(
            Kind<T> kind, List<Stamped<T>> one, List<Stamped<T>> other, Comparator<? super T> better) {
        Comparator<Stamped<T>> order = Comparator.<Stamped<T>, Instant>comparing(Stamped::asOf)
                .thenComparing(Stamped::value, better)
                .thenComparing(stamped -> stamped.value().toString());
        Map<String, Stamped<T>> byId = new HashMap<>();
        for (List<Stamped<T>> list : List.of(one, other)) {
            for (Stamped<T> stamped : list) {
                byId.merge(
                        kind.id().apply(stamped.value()),
                        stamped,
                        (first, second) -> order.compare(first, second) >= 0 ? first : second);
            }
        }
        return new ArrayList<>(byId.values());
    }

    private static boolean ended(PastSession session) {
        return session.ending().isPresent();
    }
}
