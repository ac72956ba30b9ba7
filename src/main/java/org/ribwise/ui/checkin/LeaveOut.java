package org.ribwise.ui.checkin;

/// Who should leave an exercise of this session out.
///
/// @param exercise name of the exercise
/// @param when whom it is not for, in the words of its file
public record LeaveOut(String exercise, String when) {}
