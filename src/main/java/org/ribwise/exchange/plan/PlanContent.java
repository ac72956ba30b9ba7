package org.ribwise.exchange.plan;

import java.util.Optional;
import org.ribwise.catalog.reading.BorderFile;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.JsonLimits;
import org.ribwise.domain.exchange.PlanParcel;

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

    /// The text of a plan.
    public static String text(PlanParcel parcel) {
        return format(1).text(PlanToJson.of(parcel));
    }
}
