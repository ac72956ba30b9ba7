package org.ribwise.domain.measure;

import java.time.LocalDate;

/// The highest peak flow over two or three good weeks (clinical reference 4.4), and when that was.
///
/// @param value the peak flow
/// @param on the day it was blown
public record PersonalBest(PeakFlow value, LocalDate on) {}
