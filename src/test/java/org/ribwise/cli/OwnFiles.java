package org.ribwise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that a person brings.
final class OwnFiles {

    private OwnFiles() {}

    /// A paced exercise without holds.
    static Path paced(Path folder, String id, int in, int out, int seconds) throws IOException {
        return breathing(folder, id, paced(seconds, phase("IN", in), phase("OUT", out)));
    }

    /// A breathing exercise of these parts.
    static Path breathing(Path folder, String id, String... parts) throws IOException {
        String text = """
            {
              "format": 1,
              "kind": "breathing",
              "id": "%s",
              "version": 1,
              "name": {"en": "My breathing"},
              "purpose": {"en": "Written at home."},
              "level": 1,
              "helps": ["STRESS"],
              "variants": {},
              "postures": ["SIT_UP"],
              "setup": {"en": "Sit as you like."},
              "parts": [%s],
              "rounds": {"start": 1, "target": 40},
              "timesPerDay": {"start": 1, "target": 2},
              "safety": [],
              "evidence": {"summary": {"en": "None."}, "sources": [], "designValues": []},
              "reviewed": null
            }
            """.formatted(id, String.join(", ", parts));
        return Files.writeString(folder.resolve(id + ".json"), text);
    }

    static String paced(int seconds, String... phases) {
        return "{\"do\": \"PACED\", \"phases\": [%s], \"seconds\": {\"start\": %d, \"target\": 1800}}"
                .formatted(String.join(", ", phases), seconds);
    }

    static String drill(String... phases) {
        return "{\"do\": \"DRILL\", \"phases\": [%s], \"times\": {\"start\": 2, \"target\": 4}}"
                .formatted(String.join(", ", phases));
    }

    static String phase(String kind, int seconds) {
        String route = switch (kind) {
            case "IN" -> "\"route\": \"NOSE\", ";
            case "OUT" -> "\"route\": \"MOUTH\", ";
            default -> "";
        };
        return "{\"kind\": \"%s\", %s\"start\": %d, \"target\": %d, \"cap\": %d, \"cue\": {\"en\": \"Phase %s\"}}"
                .formatted(kind, route, seconds, seconds, seconds, kind);
    }

    /// The shipped side bend, once on each side, with holds of this length: 14 s of moves and the hold for each side.
    static Path sideBend(Path folder, int holdSeconds) throws IOException {
        String shipped = Files.readString(Terminal.EXERCISES.resolve("stretches/st-side-bend.json"));
        String own = shipped.replace("\"id\": \"st-side-bend\"", "\"id\": \"st-own\"")
                .replaceFirst("\"variants\": \\{[^}]*}", "\"variants\": {}")
                .replaceFirst("\"dose\": \\{.*}", """
                    "dose": {"holdSeconds": {"start": %d, "target": %d}, \
                    "reps": {"start": 1, "target": 1}, "sets": {"start": 1, "target": 1}}\
                    """.formatted(holdSeconds, holdSeconds));
        return Files.writeString(folder.resolve("st-own.json"), own);
    }
}
