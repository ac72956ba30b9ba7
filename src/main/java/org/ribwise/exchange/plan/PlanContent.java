package org.ribwise.exchange.plan;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ribwise.catalog.reading.BorderFile;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.JsonLimits;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.exchange.signing.FileKind;

/// The content of a plan file: text to plan and back.
public final class PlanContent {

    /// A plan of eighty exercises with twenty of one's own has about 17,000 values.
    private static final int MOST_VALUES = 60_000;

    private PlanContent() {}

    private static BorderFile<PlanJson> format(int mostBytes) {
        return new BorderFile<>("plan", PlanJson.class, new JsonLimits(mostBytes, MOST_VALUES));
    }

    /// What a text says, unless anything is wrong with it. Exercises that came with it are not looked at yet.
    ///
    /// @param mostBytes most bytes that it may have
    /// @param findings is told everything that is wrong
    public static Optional<PlanParcel> read(String text, int mostBytes, Findings findings) {
        return format(mostBytes).read(text, findings).flatMap(json -> new PlanFromJson(findings).parcel(json));
    }

    /// The draft in a text that was made by {@link #text(PlanDraft, OffsetDateTime)}; empty when it is none.
    public static Optional<PlanDraft> draft(String text) {
        Findings findings = new Findings("draft");
        return format(FileKind.PLAN.mostBytes())
                .readOwn(text, findings)
                .flatMap(json -> new PlanFromJson(findings).draft(json));
    }

    /// The text of a draft, which may have gaps: it is kept on the computer on which it is written and does not travel.
    ///
    /// @param at when it was written
    public static String text(PlanDraft draft, OffsetDateTime at) {
        return format(1).text(PlanToJson.of(draft, at));
    }

    /// The text of a plan.
    public static String text(PlanParcel parcel) {
        return format(1).text(PlanToJson.of(parcel));
    }
}
