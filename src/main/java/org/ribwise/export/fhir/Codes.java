package org.ribwise.export.fhir;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.export.fhir.Concept.Coding;

/// What things are called in FHIR, as `export/fhir-codes.properties` says it.
final class Codes {

    /// Ours: what no system has a verified code for. Not a web address that must answer, only a name.
    static final String OWN = "https://ribwise.org/fhir/CodeSystem/";

    private static final String FILE = "/export/fhir-codes.properties";
    private static final String LOINC = "http://loinc.org";
    private static final String ACTIVITY = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes";

    private static final Codes ALL = new Codes(read());

    private final Properties file;
    private final Map<Code, Concept> concepts = new EnumMap<>(Code.class);

    private Codes(Properties file) {
        this.file = file;
        for (Code code : Code.values()) {
            concepts.put(code, concept(code.name()));
        }
    }

    static Concept of(Code code) {
        return Objects.requireNonNull(ALL.concepts.get(code));
    }

    static Concept of(RatingTime time) {
        return ALL.concept("RatingTime." + time);
    }

    static Concept of(BodyRegion region) {
        return ALL.concept("BodyRegion." + region);
    }

    static Concept of(Instrument instrument) {
        return ALL.concept("Instrument." + instrument);
    }

    private Concept concept(String key) {
        List<Coding> codings = new ArrayList<>();
        String own = value(key + ".own");
        if (!own.isEmpty()) {
            codings.add(new Coding(OWN + first(own), rest(own), ""));
        }
        add(codings, LOINC, value(key + ".loinc"));
        add(codings, LOINC, value(key + ".loinc2"));
        add(codings, ACTIVITY, value(key + ".activity"));
        add(codings, Concept.SNOMED, value(key + ".snomed"));
        String text = value(key + ".text");
        if (text.isEmpty() && codings.isEmpty()) {
            throw new IllegalStateException(FILE + " has nothing of " + key);
        }
        return new Concept(text, codings);
    }

    private static void add(List<Coding> codings, String system, String value) {
        if (!value.isEmpty()) {
            codings.add(new Coding(system, first(value), rest(value)));
        }
    }

    private String value(String key) {
        return file.getProperty(key, "").strip();
    }

    private static String first(String value) {
        int blank = value.indexOf(' ');
        return blank < 0 ? value : value.substring(0, blank);
    }

    private static String rest(String value) {
        int blank = value.indexOf(' ');
        return blank < 0 ? "" : value.substring(blank + 1).strip();
    }

    private static Properties read() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Codes.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return file;
    }
}
