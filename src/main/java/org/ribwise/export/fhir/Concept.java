package org.ribwise.export.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What something is, in words and in codes.
///
/// @param text in words, English; may be empty where there are codes
/// @param codings codes that mean the same
record Concept(String text, List<Coding> codings) {

    /// A code.
    ///
    /// @param system whose code
    /// @param code the code
    /// @param display how the system calls it; empty where that was not seen
    record Coding(String system, String code, String display) {}

    static final String SNOMED = "http://snomed.info/sct";

    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

    /// Copies the list.
    Concept {
        codings = List.copyOf(codings);
    }

    static Concept text(String text) {
        return new Concept(text, List.of());
    }

    /// A word of the program's own.
    ///
    /// @param list which list of words
    static Concept own(String list, Enum<?> word) {
        String small = word.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return own(list, word.name(), word.name().charAt(0) + small);
    }

    static Concept own(String list, String code, String text) {
        return new Concept(text, List.of(new Coding(Codes.OWN + list, code, "")));
    }

    /// A code of HL7 that needs no words.
    ///
    /// @param list which of its code systems
    static Concept hl7(String list, String code) {
        return new Concept("", List.of(new Coding(HL7 + list, code, "")));
    }

    /// The same, more exactly: with other words and one more code of ours.
    Concept namely(String words, String list, String code) {
        List<Coding> more = new ArrayList<>(codings);
        more.add(new Coding(Codes.OWN + list, code, ""));
        return new Concept(words, more);
    }
}
