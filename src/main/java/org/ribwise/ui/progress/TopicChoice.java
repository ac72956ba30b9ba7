package org.ribwise.ui.progress;

import org.ribwise.domain.progress.Topic;

/// A topic that can be chosen.
///
/// @param topic which one
/// @param name its name on screen
/// @param values how many values there are of it at all
public record TopicChoice(Topic topic, String name, int values) {}
