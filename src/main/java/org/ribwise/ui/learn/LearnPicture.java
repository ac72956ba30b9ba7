package org.ribwise.ui.learn;

import org.ribwise.domain.exercise.ExerciseId;

/// What is drawn beside a page. All pictures are our own.
sealed interface LearnPicture {

    /// One that is always there.
    enum Drawn implements LearnPicture {
        DIAPHRAGM,
        ORB,
        INHALER,
        BODY_MAP,
        LEANING,
        URGENCY
    }

    /// The figure of a stretch in its main position.
    ///
    /// @param exercise which stretch; nothing is drawn where its file is missing
    record Figure(ExerciseId exercise) implements LearnPicture {}

    /// Reads a picture's name.
    ///
    /// @param name for instance `body-map`, or `figure st-cat-cow`
    /// @throws IllegalArgumentException if there is no such picture
    static LearnPicture named(String name) {
        return switch (name) {
            case "diaphragm" -> Drawn.DIAPHRAGM;
            case "orb" -> Drawn.ORB;
            case "inhaler" -> Drawn.INHALER;
            case "body-map" -> Drawn.BODY_MAP;
            case "leaning" -> Drawn.LEANING;
            case "urgency" -> Drawn.URGENCY;
            default -> {
                if (!name.startsWith("figure ")) {
                    throw new IllegalArgumentException("no picture " + name);
                }
                yield new Figure(new ExerciseId(name.substring("figure ".length())));
            }
        };
    }
}
