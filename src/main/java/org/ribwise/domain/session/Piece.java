package org.ribwise.domain.session;

/// A step that does not know its place yet.
///
/// @param millis how long it takes, at least 1
/// @param activity what happens
record Piece(long millis, Activity activity) {}
