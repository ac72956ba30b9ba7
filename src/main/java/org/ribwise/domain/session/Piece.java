package org.ribwise.domain.session;

/// A step that does not know its place yet.
///
/// @param millis how long it takes, at least 1
/// @param activity what happens
record Piece(long millis, Activity activity) {

    static Piece of(Step step) {
        return new Piece(step.lengthMillis(), step.activity());
    }

    /// Whether it is not counted as played, see {@link Step#isWait}.
    boolean isWait() {
        return new Step(0, 0, millis, activity).isWait();
    }
}
